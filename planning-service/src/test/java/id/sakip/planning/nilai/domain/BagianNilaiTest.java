package id.sakip.planning.nilai.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.Nilai.Jenis;
import id.sakip.contracts.Nilai.Pembanding;
import id.sakip.contracts.nilai.PenguraiNilai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class BagianNilaiTest {

    @ParameterizedTest(name = "{0} {1} {2} = \"{3}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "98      | %         | MINIMAL  | ≥ 98 %",
                "98      | %         |          | 98 %",
                "1.234   |           |          | 1,234",
                "1000    |           |          | 1000",
                "1E+3    | Dok       |          | 1000 Dok",
                "-2.50   |           | MAKSIMAL | ≤ -2,5",
                "600     | org x bln |          | 600 org x 1 bln",
                "12      | kel x org x bln |    | 12 kel x 1 org x 1 bln"
            })
    void writesANumberInAFormThatReadsBackAsTheSame(
            BigDecimal angka, String satuan, Pembanding pembanding, String teks) {
        BagianNilai bagian = new BagianNilai(Jenis.ANGKA, angka, null, pembanding, satuan, null, null);

        assertThat(bagian.cacat()).isEmpty();
        assertThat(bagian.tulis()).isEqualTo(teks);
        assertThat(PenguraiNilai.urai(teks).angka()).isEqualByComparingTo(angka);
        assertThat(PenguraiNilai.urai(teks).satuan()).isEqualTo(satuan);
    }

    @ParameterizedTest(name = "{0} {1} {2} = \"{3}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "B       | 65   |         | B (65)",
                "BB      |      |         | BB",
                "B       | 80   | MINIMAL | B (≥ 80)",
                "WTP     |      |         | WTP",
                "Level 3 | 3.25 |         | Level 3 (3,25)"
            })
    void writesAGradeOfAnyScale(String predikat, BigDecimal skor, Pembanding pembanding, String teks) {
        BagianNilai bagian = new BagianNilai(Jenis.PREDIKAT, skor, predikat, pembanding, null, null, null);

        assertThat(bagian.cacat()).isEmpty();
        assertThat(bagian.tulis()).isEqualTo(teks);
    }

    @Test
    void writesTheReasonOfNoDataBesideTheDash() {
        BagianNilai bagian =
                new BagianNilai(Jenis.TANPA_DATA, null, null, null, null, " belum  disurvei (tahap 2) ", null);

        assertThat(bagian.cacat()).isEmpty();
        assertThat(bagian.tulis()).isEqualTo("- (belum disurvei (tahap 2))");
        assertThat(PenguraiNilai.urai(bagian.tulis()).alasan()).isEqualTo("belum disurvei (tahap 2)");
    }

    @Test
    void keepsThePrintedTextThatMeansTheSame() {
        assertThat(angka("600", "org x bln", "50 org x 12 bln").cacat()).isEmpty();
        assertThat(angka("600", "org x bln", "50 org x 12 bln").tulis()).isEqualTo("50 org x 12 bln");
        assertThat(angka("1000", null, "1.000").cacat()).isEmpty();
        assertThat(predikat("B", "65", "baik (65)").cacat()).isEmpty();
        assertThat(predikat("WTP", null, "Wajar Tanpa Pengecualian").cacat()).isEmpty();
        assertThat(tanpaData("dokumen tidak memuat target", "-").cacat()).isEmpty();
    }

    @Test
    void refusesAPrintedTextThatMeansSomethingElse() {
        assertThat(List.of(
                        angka("600", "org x bln", "50 org x 6 bln"),
                        angka("98", null, "98 %"),
                        angka("1", null, "1.000"),
                        predikat("B", "65", "BB (65)"),
                        predikat("B", "65", "B"),
                        tanpaData("belum disurvei", "-")))
                .allSatisfy(b -> assertThat(b.cacat())
                        .extracting(Cacat::medan, Cacat::kode)
                        .containsExactly(tuple("teks", "TEKS_BEDA_DARI_BAGIAN")));
        assertThat(angka("5", null, "banyak").cacat()).extracting(Cacat::kode).containsExactly("TARGET_TIDAK_TERURAI");
    }

    @Test
    void namesEveryPartThatDoesNotGoWithTheKindAndThoseThatAreMissing() {
        assertThat(new BagianNilai(null, null, "B", null, null, null, null).cacat())
                .extracting(Cacat::medan)
                .containsExactly("jenis");
        assertThat(new BagianNilai(Jenis.ANGKA, null, "B", null, null, "x", null).cacat())
                .extracting(Cacat::medan)
                .containsExactly("predikat", "alasan", "angka");
        assertThat(new BagianNilai(Jenis.PREDIKAT, null, null, Pembanding.MINIMAL, "%", "x", null).cacat())
                .extracting(Cacat::medan)
                .containsExactly("satuan", "alasan", "pembanding", "predikat");
        assertThat(new BagianNilai(Jenis.TANPA_DATA, BigDecimal.ONE, "B", Pembanding.MINIMAL, "%", null, null).cacat())
                .extracting(Cacat::medan)
                .containsExactly("angka", "predikat", "pembanding", "satuan", "alasan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 bln", "5", "%%", "a\u0000b", "(x)", "x 2", "!"})
    void refusesAUnitThatNoTextSays(String satuan) {
        assertThat(angka("5", satuan, null).cacat()).extracting(Cacat::medan).containsExactly("satuan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "B (65)", "-", "belum ada", "n/a", "≥ 80", "B\u0000", "abcdefghijklmnopqrstu"})
    void refusesALabelThatReadsAsSomethingElse(String label) {
        assertThat(predikat(label, null, null).cacat()).extracting(Cacat::medan).containsExactly("predikat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a) (b", "a\u0000", "(", ")"})
    void refusesAReasonThatCannotBeReadBack(String alasan) {
        assertThat(tanpaData(alasan, null).cacat()).extracting(Cacat::medan).containsExactly("alasan");
    }

    @Test
    void refusesNumbersAndTextsThatAreTooLong() {
        assertThat(angka("123456789012345678901", null, null).cacat())
                .extracting(Cacat::medan)
                .containsExactly("angka");
        assertThat(angka("12345678901234567890", null, null).cacat()).isEmpty();
        assertThat(tanpaData("a".repeat(PenguraiNilai.PANJANG_TERBANYAK - 4), null)
                        .cacat())
                .isEmpty();
        assertThat(tanpaData("a".repeat(PenguraiNilai.PANJANG_TERBANYAK - 3), null)
                        .cacat())
                .extracting(Cacat::medan)
                .containsExactly("alasan");
    }

    private static BagianNilai angka(String angka, String satuan, String teks) {
        return new BagianNilai(Jenis.ANGKA, new BigDecimal(angka), null, null, satuan, null, teks);
    }

    private static BagianNilai predikat(String predikat, String skor, String teks) {
        BigDecimal angka = skor == null ? null : new BigDecimal(skor);
        return new BagianNilai(Jenis.PREDIKAT, angka, predikat, null, null, null, teks);
    }

    private static BagianNilai tanpaData(String alasan, String teks) {
        return new BagianNilai(Jenis.TANPA_DATA, null, null, null, null, alasan, teks);
    }
}
