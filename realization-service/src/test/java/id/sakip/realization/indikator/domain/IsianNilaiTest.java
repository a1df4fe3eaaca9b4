package id.sakip.realization.indikator.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.nilai.Skala;
import id.sakip.realization.indikator.domain.IsianNilai.Terbaca.Cacat;
import id.sakip.realization.indikator.domain.IsianNilai.Terbaca.Sah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IsianNilaiTest {

    @Test
    void readsEachForm() {
        assertThat(isian("82.89", null, null, null, null, null).baca(Skala.AKIP))
                .isEqualTo(new Sah(new NilaiRealisasi.Angka(new BigDecimal("82.89"))));
        assertThat(isian(null, "14", "14", null, null, null).baca(Skala.AKIP))
                .isEqualTo(new Sah(new NilaiRealisasi.Rasio(BigDecimal.valueOf(14), BigDecimal.valueOf(14))));
        assertThat(isian(null, null, null, "B", "67", null).baca(Skala.AKIP))
                .isEqualTo(new Sah(new NilaiRealisasi.Predikat("B", BigDecimal.valueOf(67))));
        assertThat(isian(null, null, null, "B", null, null).baca(Skala.AKIP))
                .isEqualTo(new Sah(new NilaiRealisasi.Predikat("B", null)));
        assertThat(isian(null, null, null, null, null, "BELUM_DINILAI").baca(Skala.AKIP))
                .isEqualTo(new Sah(new NilaiRealisasi.TanpaData("BELUM_DINILAI")));
    }

    @ParameterizedTest(name = "{0} {1}/{2} {3} {4} {5}: {6} {7}")
    @CsvSource(delimiter = '|', textBlock = """
                    # nilai            | pembilang | penyebut | predikat | skor  | tanpaData | medan     | kode
                                       |           |          |          |       |           | nilai     | NILAI_KOSONG
                    0                  |           |          |          |       | SEBAB     | tanpaData | NILAI_GANDA
                    82                 | 1         | 2        |          |       |           | pembilang | NILAI_GANDA
                                       | 1         | 2        | B        |       |           | predikat  | NILAI_GANDA
                                       | 1         |          |          |       |           | penyebut  | WAJIB_DIISI
                                       |           | 2        |          |       |           | pembilang | WAJIB_DIISI
                                       |           |          |          | 67    |           | predikat  | WAJIB_DIISI
                    -0.01              |           |          |          |       |           | nilai     | DI_LUAR_RENTANG
                                       | -1        | 2        |          |       |           | pembilang | DI_LUAR_RENTANG
                                       | 1         | -2       |          |       |           | penyebut  | DI_LUAR_RENTANG
                                       | 1         | 0        |          |       |           | penyebut  | PENYEBUT_NOL
                                       | 1000000001| 100      |          |       |           | pembilang | DI_LUAR_RENTANG
                                       |           |          | E        |       |           | predikat  | PREDIKAT_TIDAK_DIKENAL
                                       |           |          | b        |       |           | predikat  | PREDIKAT_TIDAK_DIKENAL
                                       |           |          | B        | 72.4  |           | skor      | PREDIKAT_SKOR_BERBEDA
                                       |           |          | B        | 60    |           | skor      | PREDIKAT_SKOR_BERBEDA
                                       |           |          | AA       | 100.01|           | skor      | DI_LUAR_RENTANG
                                       |           |          | D        | -1    |           | skor      | DI_LUAR_RENTANG
                    1000000000000000   |           |          |          |       |           | nilai     | ANGKA_TERLALU_PANJANG
                    0.1234567890123456 |           |          |          |       |           | nilai     | ANGKA_TERLALU_PANJANG
                    123456.123456789012345 |       |          |          |       |           | nilai     | ANGKA_TERLALU_PANJANG
                    1E+30              |           |          |          |       |           | nilai     | ANGKA_TERLALU_PANJANG
                    """)
    void refusesWhatIsNoValue(
            String nilai,
            String pembilang,
            String penyebut,
            String predikat,
            String skor,
            String tanpaData,
            String medan,
            String kode) {
        assertThat(isian(nilai, pembilang, penyebut, predikat, skor, tanpaData).baca(Skala.AKIP))
                .isInstanceOfSatisfying(
                        Cacat.class,
                        cacat -> assertThat(cacat.galat())
                                .extracting(Galat::medan, Galat::kode)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(medan, kode)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, , , , ",
        "999999999999999, , , , ",
        "0.123456789012345, , , , ",
        "92.857142857142861, , , , ",
        ", 0, 0, , ",
        ", 15, 14, , ",
        ", 1000000000, 100, , ",
        ", , , B, 60.01",
        ", , , B, 70",
        ", , , BB, 70.01",
        ", , , D, 0",
        ", , , AA, 100"
    })
    void acceptsValuesUpToTheirBounds(String nilai, String pembilang, String penyebut, String predikat, String skor) {
        IsianNilai isian = isian(nilai, pembilang, penyebut, predikat, skor, null);

        assertThat(isian.baca(Skala.AKIP))
                .isInstanceOfSatisfying(
                        Sah.class,
                        sah -> assertThat(IsianNilai.dari(sah.nilai()))
                                .usingRecursiveComparison()
                                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                                .isEqualTo(isian));
    }

    @Test
    void namesEveryFaultOfAValue() {
        assertThat(isian(null, "-1", "-2", null, null, null).baca(Skala.AKIP))
                .isInstanceOfSatisfying(
                        Cacat.class,
                        cacat -> assertThat(cacat.galat())
                                .extracting(Galat::medan)
                                .isEqualTo(List.of("pembilang", "penyebut")));
        assertThat(isian(null, null, null, "E", "101", null).baca(Skala.AKIP))
                .isInstanceOfSatisfying(
                        Cacat.class,
                        cacat -> assertThat(cacat.galat())
                                .extracting(Galat::medan)
                                .isEqualTo(List.of("skor", "predikat")));
    }

    @Test
    void saysWhichGradeAScoreHas() {
        assertThat(isian(null, null, null, "B", "72.4", null).baca(Skala.AKIP))
                .isInstanceOfSatisfying(
                        Cacat.class,
                        cacat -> assertThat(cacat.galat().getFirst().args()).containsExactly("B", "72.4", "BB"));
    }

    private static IsianNilai isian(
            String nilai, String pembilang, String penyebut, String predikat, String skor, String tanpaData) {
        return new IsianNilai(angka(nilai), angka(pembilang), angka(penyebut), predikat, angka(skor), tanpaData);
    }

    private static BigDecimal angka(String teks) {
        return teks == null ? null : new BigDecimal(teks);
    }
}
