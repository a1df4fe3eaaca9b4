package id.sakip.contracts;

import java.math.BigDecimal;

import id.sakip.contracts.Nilai.Jenis;
import id.sakip.contracts.Nilai.Pembanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class NilaiTest {

    @Test
    void keepsANumberWithTheTextItWasEnteredAs() {
        var nilai = Nilai.angka(new BigDecimal("98.00"), "%", "98 %");

        assertThat(nilai.jenis()).isEqualTo(Jenis.ANGKA);
        assertThat(nilai.angka()).isEqualTo(new BigDecimal("98"));
        assertThat(nilai.satuan()).isEqualTo("%");
        assertThat(nilai.teks()).isEqualTo("98 %");
        assertThat(nilai.ada()).isTrue();
    }

    @Test
    void keepsAZeroAsAValue() {
        assertThat(Nilai.angka(BigDecimal.ZERO, null, "0").ada()).isTrue();
        assertThat(Nilai.angka(new BigDecimal("0.00"), null, "0").angka()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void keepsAGradeWithAndWithoutTheScoreBehindIt() {
        assertThat(Nilai.predikat("B", new BigDecimal("67"), "B (67)").angka()).isEqualTo(new BigDecimal("67"));
        assertThat(Nilai.predikat("B", null, "B").angka()).isNull();
        assertThat(Nilai.predikat("B", null, "B").ada()).isTrue();
    }

    @Test
    void keepsAThreshold() {
        var nilai = new Nilai(Jenis.ANGKA, "≥ 80", new BigDecimal("80"), null, Pembanding.MINIMAL, null, null);

        assertThat(nilai.pembanding()).isEqualTo(Pembanding.MINIMAL);
    }

    @Test
    void saysWhyThereIsNoValue() {
        var nilai = Nilai.tanpaData("BELUM_DIKIRIM");

        assertThat(nilai.ada()).isFalse();
        assertThat(nilai.angka()).isNull();
        assertThat(nilai.alasan()).isEqualTo("BELUM_DIKIRIM");
        assertThat(nilai.teks()).isEqualTo("-");
    }

    @Test
    void equalsTheSameNumberWrittenDifferently() {
        assertThat(Nilai.angka(new BigDecimal("85"), null, "85"))
                .isEqualTo(Nilai.angka(new BigDecimal("85.0"), null, "85"));
    }

    @Test
    void refusesMissingParts() {
        assertThatNullPointerException().isThrownBy(() -> new Nilai(null, "1", BigDecimal.ONE, null, null, null, null));
        assertThatNullPointerException().isThrownBy(() -> Nilai.angka(BigDecimal.ONE, null, null));
        assertThatNullPointerException().isThrownBy(() -> Nilai.angka(null, null, "1"));
        assertThatNullPointerException().isThrownBy(() -> Nilai.predikat(null, BigDecimal.ONE, "1"));
        assertThatNullPointerException().isThrownBy(() -> Nilai.tanpaData(null));
    }

    @Test
    void refusesPartsOfAnotherForm() {
        var satu = BigDecimal.ONE;

        assertThatIllegalArgumentException().isThrownBy(() -> new Nilai(Jenis.ANGKA, "1", satu, "B", null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Nilai(Jenis.ANGKA, "1", satu, null, null, null, "X"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nilai(Jenis.PREDIKAT, "B", null, "B", null, null, "X"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nilai(Jenis.TANPA_DATA, "-", satu, null, null, null, "X"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nilai(Jenis.TANPA_DATA, "-", null, "B", null, null, "X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+20", "123456789012345678901", "0E+999999999"})
    void refusesHugeNumbers(String angka) {
        assertThatIllegalArgumentException().isThrownBy(() -> Nilai.angka(new BigDecimal(angka), null, angka));
        assertThatIllegalArgumentException().isThrownBy(() -> Nilai.predikat("B", new BigDecimal(angka), "B"));
    }
}
