package id.sakip.reporting.lkip.domain;

import java.math.BigDecimal;

import id.sakip.contracts.Nilai;
import id.sakip.reporting.Contoh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TeksNilaiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "82.89|82,89",
                "100|100",
                "100.00|100",
                "97.5|97,5",
                "1234567|1.234.567",
                "1E+3|1.000",
                "999|999",
                "1234567.894|1.234.567,89",
                "1234567.895|1.234.567,9",
                "0.125|0,13",
                "0.124|0,12",
                "0.005|0,01",
                "0.995|1",
                "-2.5|-2,5",
                "-2.345|-2,35",
                "12345678901234567890|12.345.678.901.234.567.890",
                "0|0",
                "0.00|0"
            })
    void writesNumbersTheIndonesianWayRoundedHalfUp(BigDecimal angka, String teks) {
        assertThat(TeksNilai.angka(angka)).isEqualTo(teks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.004|0,004", "0.00499|0,005", "0.001234|0,0012", "-0.004|-0,004"})
    void neverTurnsASmallNumberInto0(BigDecimal angka, String teks) {
        assertThat(TeksNilai.angka(angka)).isEqualTo(teks);
    }

    @Test
    void showsATargetAsItsDocumentWritesIt() {
        assertThat(TeksNilai.target(Nilai.angka(new BigDecimal("80"), null, "≥ 80")))
                .isEqualTo("≥ 80");
        assertThat(TeksNilai.target(Nilai.tanpaData("PK tidak memuat target"))).isNull();
        assertThat(TeksNilai.target(null)).isNull();
    }

    @Test
    void showsAPercentSignWhereTheValueItsIndicatorOrItsTargetHasOne() {
        Nilai seratus = Contoh.angka("100");

        assertThat(TeksNilai.realisasi(Contoh.persen("100"), Contoh.angka("100"), null))
                .isEqualTo("100%");
        assertThat(TeksNilai.realisasi(seratus, Contoh.angka("100"), "%")).isEqualTo("100%");
        assertThat(TeksNilai.realisasi(seratus, Contoh.persen("100"), null)).isEqualTo("100%");
        assertThat(TeksNilai.realisasi(seratus, Contoh.persen("100"), "nilai")).isEqualTo("100");
        assertThat(TeksNilai.realisasi(seratus, null, null)).isEqualTo("100");
    }

    @Test
    void showsAGradeInTheFormOfItsTarget() {
        Nilai b67 = Nilai.predikat("B", new BigDecimal("67"), "B (67)");

        assertThat(TeksNilai.realisasi(b67, Nilai.predikat("B", null, "B"), null))
                .isEqualTo("B");
        assertThat(TeksNilai.realisasi(b67, Nilai.predikat("B", new BigDecimal("65"), "B(65)"), null))
                .isEqualTo("B (67)");
        assertThat(TeksNilai.realisasi(b67, Contoh.angka("70"), null)).isEqualTo("67");
        assertThat(TeksNilai.realisasi(b67, null, null)).isEqualTo("B (67)");
    }

    @Test
    void showsTheGradeItselfWhenThereIsNoScoreBehindIt() {
        Nilai b = Nilai.predikat("B", null, "B");

        assertThat(TeksNilai.realisasi(b, Contoh.angka("70"), null)).isEqualTo("B");
    }

    @Test
    void showsNothingWithoutData() {
        assertThat(TeksNilai.realisasi(Nilai.tanpaData("BELUM_DILAPORKAN"), Contoh.angka("85"), "nilai"))
                .isNull();
    }
}
