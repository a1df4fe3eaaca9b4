package id.sakip.realization.indikator.domain;

import java.math.BigDecimal;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.Skala;
import id.sakip.realization.indikator.domain.NilaiRealisasi.Angka;
import id.sakip.realization.indikator.domain.NilaiRealisasi.Predikat;
import id.sakip.realization.indikator.domain.NilaiRealisasi.Rasio;
import id.sakip.realization.indikator.domain.NilaiRealisasi.TanpaData;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NilaiRealisasiTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    82.89      | nilai | 82,89
                    82.890     | nilai | 82,89
                    80         |       | 80
                    0          | nilai | 0
                    100        | %     | 100 %
                    66.666667  | %     | 66,666667 %
                    1250       | orang | 1.250
                    1234567.5  | m2    | 1.234.567,5
                    1E+3       | orang | 1.000
                    """)
    void showsANumberTheIndonesianWayWithEveryDigitThatWasEntered(BigDecimal angka, String satuan, String teks) {
        Nilai nilai = new Angka(angka).sebagaiNilai(satuan);

        assertThat(nilai.teks()).isEqualTo(teks);
        assertThat(nilai.angka()).isEqualByComparingTo(angka);
        assertThat(nilai.satuan()).isEqualTo(satuan);
        assertThat(nilai.jenis()).isEqualTo(Nilai.Jenis.ANGKA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    14 | 14 | 100                | 100 %
                    13 | 14 | 92.8571428571428571 | 92,86 %
                    2  | 3  | 66.6666666666666667 | 66,67 %
                    0  | 14 | 0                  | 0 %
                    15 | 14 | 107.142857142857143 | 107,14 %
                    1  | 80000 | 0.00125         | 0 %
                    """)
    void derivesThePercentageOfARatio(BigDecimal pembilang, BigDecimal penyebut, BigDecimal persen, String teks) {
        Nilai nilai = new Rasio(pembilang, penyebut).sebagaiNilai("laporan");

        assertThat(nilai.angka()).isEqualByComparingTo(persen);
        assertThat(nilai.teks()).isEqualTo(teks);
        assertThat(nilai.satuan()).isEqualTo("%");
    }

    @Test
    void givesNoValueToARatioWithNothingToDo() {
        Nilai nilai = new Rasio(BigDecimal.ZERO, BigDecimal.ZERO).sebagaiNilai("%");

        assertThat(nilai.ada()).isFalse();
        assertThat(nilai.alasan()).isEqualTo("PENYEBUT_NOL");
    }

    @Test
    void showsAGradeWithAndWithoutItsScore() {
        assertThat(new Predikat("B", new BigDecimal("67.00")).sebagaiNilai(null))
                .isEqualTo(Nilai.predikat("B", BigDecimal.valueOf(67), "B (67)"));
        assertThat(new Predikat("AA", new BigDecimal("90.25"))
                        .sebagaiNilai(null)
                        .teks())
                .isEqualTo("AA (90,25)");
        assertThat(new Predikat("CC", null).sebagaiNilai(null).teks()).isEqualTo("CC");
    }

    @Test
    void keepsTheReasonOfMissingData() {
        assertThat(new TanpaData("SURVEI_BELUM_DIRILIS").sebagaiNilai("nilai"))
                .isEqualTo(Nilai.tanpaData("SURVEI_BELUM_DIRILIS"));
    }

    @Test
    void takesEqualNumbersForEqualValuesHoweverTheyAreWritten() {
        assertThat(new Angka(new BigDecimal("82.890"))).isEqualTo(new Angka(new BigDecimal("82.89")));
        assertThat(new Angka(new BigDecimal("1E+2"))).isEqualTo(new Angka(new BigDecimal("100")));
        assertThat(new Rasio(new BigDecimal("14.0"), new BigDecimal("14")))
                .isEqualTo(new Rasio(new BigDecimal("14"), new BigDecimal("14.00")));
    }

    @Property
    void everyAcceptedRatioFitsIntoAnEvent(
            @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(4) BigDecimal pembilang,
            @ForAll @BigRange(min = "0", max = "999999999999999") @Scale(10) BigDecimal penyebut) {
        IsianNilai isian = new IsianNilai(null, pembilang, penyebut, null, null, null);

        if (isian.baca(Skala.AKIP) instanceof IsianNilai.Terbaca.Sah(NilaiRealisasi nilai)) {
            assertThat(nilai.sebagaiNilai("%").teks()).isNotEmpty();
        }
    }
}
