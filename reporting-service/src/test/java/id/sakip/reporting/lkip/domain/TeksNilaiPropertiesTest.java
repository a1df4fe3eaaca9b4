package id.sakip.reporting.lkip.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

import static org.assertj.core.api.Assertions.assertThat;

class TeksNilaiPropertiesTest {

    @Property
    void readsBackAsTheNumberRoundedHalfUp(
            @ForAll @BigRange(min = "0.01", max = "999999999999") @Scale(6) BigDecimal angka) {
        assertThat(baca(TeksNilai.angka(angka))).isEqualByComparingTo(angka.setScale(2, RoundingMode.HALF_UP));
        assertThat(baca(TeksNilai.angka(angka.negate())))
                .isEqualByComparingTo(angka.setScale(2, RoundingMode.HALF_UP).negate());
    }

    @Property
    void groupsThousandsWithDotsAndNothingElse(@ForAll @BigRange(min = "1", max = "999999999999") BigDecimal angka) {
        assertThat(TeksNilai.angka(angka)).matches("\\d{1,3}(\\.\\d{3})*(,\\d{1,2})?");
    }

    private static BigDecimal baca(String teks) {
        return new BigDecimal(teks.replace(".", "").replace(',', '.'));
    }
}
