package id.sakip.contracts.survei;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.survei.RekapSurvei.Unsur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class RekapSurveiTest {

    @Test
    void isKeyedByUnitYearAndQuarter() {
        assertThat(rekap(new BigDecimal("82.89"), 150).kunci()).isEqualTo("35.09.22:2023:TW4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.00", "82.89", "100"})
    void keepsAnIndexOfTheScale(BigDecimal ikm) {
        assertThat(rekap(ikm, null).ikm()).isEqualByComparingTo(ikm);
        assertThat(new Unsur("persyaratan", ikm).nilai()).isEqualByComparingTo(ikm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "24.99", "100.01", "-50", "1E+999999999", "1E-999999999"})
    void refusesAnIndexOutsideTheScale(BigDecimal ikm) {
        assertThatIllegalArgumentException().isThrownBy(() -> rekap(ikm, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Unsur("persyaratan", ikm));
    }

    @Test
    void holdsASurveyThatIsNotReleasedYet() {
        assertThat(rekap(null, null).ikm()).isNull();
    }

    @Test
    void refusesANegativeNumberOfRespondents() {
        assertThatIllegalArgumentException().isThrownBy(() -> rekap(null, -1));
        assertThat(rekap(null, 0).responden()).isZero();
    }

    @Test
    void refusesAnUnsurWithoutAScore() {
        assertThatNullPointerException().isThrownBy(() -> new Unsur("persyaratan", null));
    }

    private static RekapSurvei rekap(BigDecimal ikm, Integer responden) {
        return new RekapSurvei(
                new KodeWilayah("35.09.22"),
                2023,
                Triwulan.TW4,
                1,
                Instant.parse("2024-01-15T03:00:00Z"),
                "PERMENPANRB-14-2017",
                ikm,
                responden,
                List.of());
    }
}
