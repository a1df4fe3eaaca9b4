package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import id.sakip.realization.survei.domain.HasilRekap.DasarIndeks;
import id.sakip.realization.survei.domain.HasilRekap.HasilBaris;
import id.sakip.realization.survei.domain.IsiRekap.AsalRekap;
import id.sakip.realization.survei.domain.UnsurRekap.Satuan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.realization.survei.domain.AturanUji.DUA;
import static id.sakip.realization.survei.domain.AturanUji.SEMBILAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PenilaiRekapTest {

    @Test
    void takesThePrintedIndexWhenThereIsNothingElse() {
        HasilRekap hasil = PenilaiRekap.nilai(SEMBILAN, isi(SEMBILAN, "82.89", null));

        assertThat(hasil.ikm()).isEqualByComparingTo("82.89");
        assertThat(hasil.dasar()).isEqualTo(DasarIndeks.TERCETAK);
        assertThat(hasil.ikmHitung()).isNull();
        assertThat(hasil.mutu().huruf()).isEqualTo("B");
        assertThat(hasil.temuan()).isEmpty();
    }

    @Test
    void computesTheMeanOfPrintedIndices() {
        HasilRekap hasil = PenilaiRekap.nilai(DUA, isi(DUA, null, null, nilai("a", "90"), nilai("b", "80.01")));

        assertThat(hasil.ikm()).isEqualByComparingTo("85.01");
        assertThat(hasil.ikmHitung()).isEqualByComparingTo("85.005");
        assertThat(hasil.dasar()).isEqualTo(DasarIndeks.DIHITUNG);
        assertThat(hasil.dariCetakan()).isEqualTo(2);
        assertThat(hasil.dariSebaran()).isZero();
        assertThat(hasil.prioritas()).containsExactly("b");
    }

    @Test
    void computesAnIndexFromSharesThatGiveThePrintedOne() {
        HasilRekap hasil = PenilaiRekap.nilai(
                DUA, isi(DUA, null, null, persen("a", "65", 10, 20, 70, 0), persen("b", null, 0, 0, 0, 100)));

        assertThat(hasil.unsur())
                .extracting(baris -> baris.indeks().stripTrailingZeros().toPlainString(), HasilBaris::dasar)
                .containsExactly(tuple("65", DasarIndeks.DIHITUNG), tuple("100", DasarIndeks.DIHITUNG));
        assertThat(hasil.ikm()).isEqualByComparingTo("82.5");
        assertThat(hasil.temuan()).isEmpty();
    }

    @Test
    void computesAnIndexFromCounts() {
        HasilRekap hasil =
                PenilaiRekap.nilai(DUA, isi(DUA, null, null, jumlah("a", 1, 0, 0, 2), jumlah("b", 0, 0, 3, 0)));

        assertThat(hasil.unsur().getFirst().indeks()).isEqualByComparingTo("75");
        assertThat(hasil.ikm()).isEqualByComparingTo("75");
    }

    @Test
    void computesNothingFromSharesThatCannotBeRight() {
        HasilRekap hasil = PenilaiRekap.nilai(
                DUA, isi(DUA, null, null, persen("a", null, 0, 0, 0, 0), persen("b", "50", 20, 60, 10, 0)));

        assertThat(hasil.unsur())
                .extracting(HasilBaris::nomor, HasilBaris::nilaiHitung, HasilBaris::dasar, HasilBaris::temuan)
                .containsExactly(
                        tuple(1, null, DasarIndeks.TIDAK_ADA, "SEBARAN_NOL"),
                        tuple(2, null, DasarIndeks.TERCETAK, "SEBARAN_TIDAK_SERATUS"));
        assertThat(hasil.ikm()).isNull();
        assertThat(hasil.dasar()).isEqualTo(DasarIndeks.TIDAK_ADA);
        assertThat(hasil.mutu()).isNull();
        assertThat(kode(hasil)).containsExactly("SEBARAN_NOL", "SEBARAN_TIDAK_SERATUS", "UNSUR_TIDAK_LENGKAP");
        assertThat(hasil.temuan().getFirst().args()).containsExactly(1, "Unsur a", "-");
    }

    /** Whole percents must be exact; shares with decimals may have been rounded. */
    @ParameterizedTest
    @CsvSource({
        "33, 33, 33, 0, SEBARAN_TIDAK_SERATUS",
        "33, 33, 34, 0, ",
        "33.3, 33.3, 33.3, 0, ",
        "33.3, 33.3, 33.2, 0, ",
        "33.3, 33.3, 33.1, 0, SEBARAN_TIDAK_SERATUS",
        "33.33, 33.33, 33.33, 0, ",
        "33.33, 33.33, 33.3, 0, SEBARAN_TIDAK_SERATUS",
        "50, 50, 1, 0, SEBARAN_TIDAK_SERATUS"
    })
    void allowsForTheRoundingOfSharesOnly(String k1, String k2, String k3, String k4, String kode) {
        UnsurRekap baris = new UnsurRekap(
                "a",
                null,
                null,
                Satuan.PERSEN,
                List.of(new BigDecimal(k1), new BigDecimal(k2), new BigDecimal(k3), new BigDecimal(k4)));

        assertThat(PenilaiRekap.nilai(DUA, isi(DUA, "80", null, baris))
                        .unsur()
                        .getFirst()
                        .temuan())
                .isEqualTo(kode);
    }

    @Test
    void dividesByTheSumOfRoundedShares() {
        UnsurRekap ketiganya = new UnsurRekap(
                "a", null, null, Satuan.PERSEN, List.of(angka("33.3"), angka("33.3"), angka("33.3"), angka("0")));

        assertThat(PenilaiRekap.nilai(DUA, isi(DUA, "80", null, ketiganya))
                        .unsur()
                        .getFirst()
                        .nilaiHitung())
                .isEqualByComparingTo("50");
    }

    /** A third is 33,333 %: 58,333 is printed 58,3 or 58,33, and 58,4 fits neither. */
    @ParameterizedTest
    @CsvSource({"58.3, ", "58.33, ", "58.4, SKOR_TIDAK_COCOK", "58.25, SKOR_TIDAK_COCOK", "58, SKOR_TIDAK_COCOK"})
    void allowsForTheRoundingOfThePrintedIndexOnly(String tercetak, String kode) {
        UnsurRekap baris = new UnsurRekap(
                "a", angka(tercetak), null, Satuan.JUMLAH, List.of(angka("1"), angka("1"), angka("0"), angka("1")));

        assertThat(PenilaiRekap.nilai(DUA, isi(DUA, null, null, baris))
                        .unsur()
                        .getFirst()
                        .temuan())
                .isEqualTo(kode);
    }

    @Test
    void keepsThePrintedIndexBesideSharesThatGiveAnother() {
        HasilBaris baris = PenilaiRekap.nilai(DUA, isi(DUA, null, null, persen("a", "90", 10, 0, 0, 90)))
                .unsur()
                .getFirst();

        assertThat(baris.temuan()).isEqualTo("SKOR_TIDAK_COCOK");
        assertThat(baris.nilaiTercetak()).isEqualByComparingTo("90");
        assertThat(baris.nilaiHitung()).isEqualByComparingTo("92.5");
        assertThat(baris.indeks()).isEqualByComparingTo("90");
        assertThat(baris.dasar()).isEqualTo(DasarIndeks.TERCETAK);
    }

    @Test
    void multipliesAPrintedMeanAnswerExactlyByTheFactorOfTheRule() {
        HasilRekap hasil = PenilaiRekap.nilai(DUA, isi(DUA, null, null, nrr("a", "3.1111"), nrr("b", "3.5")));

        assertThat(hasil.unsur())
                .extracting(
                        HasilBaris::nilaiTercetak,
                        HasilBaris::nrrTercetak,
                        baris -> baris.indeks().stripTrailingZeros(),
                        HasilBaris::dasar)
                .containsExactly(
                        tuple(null, angka("3.1111"), angka("77.7775"), DasarIndeks.TERCETAK),
                        tuple(null, angka("3.5"), angka("87.5"), DasarIndeks.TERCETAK));
        assertThat(hasil.ikmHitung()).isEqualByComparingTo("82.63875");
        assertThat(hasil.ikm()).isEqualByComparingTo("82.64");
        assertThat(hasil.prioritas()).containsExactly("a");
        assertThat(hasil.temuan()).isEmpty();
    }

    /** 3,111… of nine answers is printed 3,1 or 3,11, which give 77,5 and 77,75 for an index of 77,78. */
    @ParameterizedTest
    @CsvSource({"3.11, ", "3.1, ", "3.12, SKOR_TIDAK_COCOK", "3.111, ", "3.112, SKOR_TIDAK_COCOK"})
    void allowsForTheRoundingOfThePrintedMeanAnswerOnly(String tercetak, String kode) {
        UnsurRekap baris = new UnsurRekap(
                "a", null, angka(tercetak), Satuan.JUMLAH, List.of(angka("0"), angka("0"), angka("8"), angka("1")));

        assertThat(PenilaiRekap.nilai(DUA, isi(DUA, null, null, baris))
                        .unsur()
                        .getFirst()
                        .temuan())
                .isEqualTo(kode);
    }

    /** The mean of 77,75 and 83,25 is 80,5; what the two were rounded from makes 80,375 to 80,625. */
    @ParameterizedTest
    @CsvSource({"80.37, 0", "80.36, 1", "80.63, 0", "80.64, 1"})
    void allowsForTheRoundingOfMeanAnswersInThePrintedIndex(String ikm, int banyak) {
        assertThat(kode(PenilaiRekap.nilai(DUA, isi(DUA, ikm, null, nrr("a", "3.11"), nrr("b", "3.33")))))
                .hasSize(banyak)
                .containsOnly(banyak == 0 ? new String[0] : new String[] {"IKM_BERBEDA"});
    }

    @Test
    void findsSharesThatSlippedUpOrDownByARow() {
        AturanSurvei tiga = AturanUji.aturan("TIGA", "a", "b", "c");
        HasilRekap naik = PenilaiRekap.nilai(
                tiga, isi(tiga, null, null, persen("a", "90", 100, 0, 0, 0), nilai("b", "25"), nilai("c", "50")));
        HasilRekap turun = PenilaiRekap.nilai(
                tiga, isi(tiga, null, null, nilai("a", "50"), nilai("b", "25"), persen("c", "90", 100, 0, 0, 0)));

        assertThat(naik.temuan())
                .containsExactly(Temuan.at("unsur[0]", "SKOR_BERGESER", 1, "Unsur a", "25", 2, "Unsur b"));
        assertThat(turun.temuan())
                .containsExactly(Temuan.at("unsur[2]", "SKOR_BERGESER", 3, "Unsur c", "25", 2, "Unsur b"));
    }

    @ParameterizedTest
    @CsvSource({"67.6, 1", "67.7, 0", "67.68, 0", "67.67, 1", "67.69, 1", "68, 1"})
    void saysWhenThePrintedIndexIsNotTheMean(String tercetak, int banyak) {
        HasilRekap hasil = PenilaiRekap.nilai(DUA, isi(DUA, tercetak, null, nilai("a", "70"), nilai("b", "65.357")));

        assertThat(hasil.ikm()).isEqualByComparingTo(tercetak);
        assertThat(hasil.ikmHitung()).isEqualByComparingTo("67.6785");
        assertThat(kode(hasil))
                .hasSize(banyak)
                .containsOnly(banyak == 0 ? new String[0] : new String[] {"IKM_BERBEDA"});
    }

    @ParameterizedTest
    @CsvSource({"88.30, B, ", "88.30, A, MUTU_BERBEDA", "88.31, A, ", "88.31, B, MUTU_BERBEDA"})
    void saysWhenThePrintedClassIsNotThatOfTheRule(String ikm, String mutu, String kode) {
        assertThat(kode(PenilaiRekap.nilai(SEMBILAN, isi(SEMBILAN, ikm, mutu))))
                .isEqualTo(kode == null ? List.of() : List.of(kode));
    }

    @Test
    void countsNeitherMoreRespondentsThanUsersNorMoreAnswersThanRespondents() {
        IsiRekap isi = new IsiRekap(
                "DUA",
                1,
                AsalRekap.SUMBER,
                null,
                null,
                List.of(jumlah("a", 0, 0, 0, 11), jumlah("b", 0, 0, 0, 10)),
                10L,
                9L,
                null,
                null,
                null);

        assertThat(PenilaiRekap.nilai(DUA, isi).temuan())
                .containsExactly(
                        Temuan.at("responden", "RESPONDEN_MELEBIHI_POPULASI", 10L, 9L),
                        Temuan.at("unsur[0]", "SEBARAN_MELEBIHI_RESPONDEN", 1, "Unsur a", "11", 10L));
    }

    @Test
    void hasNoResultBeforeTheRelease() {
        HasilRekap hasil = PenilaiRekap.nilai(
                SEMBILAN,
                new IsiRekap(
                        "X",
                        1,
                        AsalRekap.BELUM_DIRILIS,
                        null,
                        null,
                        List.of(),
                        null,
                        550L,
                        null,
                        null,
                        "belum diolah"));

        assertThat(hasil.ikm()).isNull();
        assertThat(hasil.dasar()).isEqualTo(DasarIndeks.TIDAK_ADA);
        assertThat(hasil.temuan()).isEmpty();
    }

    @Test
    void saysThatItRestsOnResponses() {
        HasilRekap hasil = PenilaiRekap.nilai(
                DUA,
                new IsiRekap(
                        "DUA",
                        1,
                        AsalRekap.RESPONS,
                        angka("70.83"),
                        "C",
                        List.of(nilai("a", "66.666667"), nilai("b", "75")),
                        3L,
                        null,
                        null,
                        null,
                        null));

        assertThat(hasil.dasar()).isEqualTo(DasarIndeks.RESPONS);
        assertThat(hasil.unsur()).extracting(HasilBaris::dasar).containsOnly(DasarIndeks.RESPONS);
        assertThat(hasil.temuan()).isEmpty();
    }

    @Property(tries = 300)
    void doubtsNoTableThatItsOwnCountsMake(@ForAll @Size(2) List<@Size(4) List<@IntRange(max = 500) Integer>> banyak) {
        List<UnsurRekap> baris = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            List<BigDecimal> sebaran = new ArrayList<>(
                    banyak.get(i).stream().map(BigDecimal::valueOf).toList());
            sebaran.set(0, sebaran.getFirst().add(BigDecimal.ONE));
            baris.add(new UnsurRekap(i == 0 ? "a" : "b", null, null, Satuan.JUMLAH, sebaran));
        }
        HasilRekap pertama = PenilaiRekap.nilai(DUA, isi(DUA, null, null, baris.toArray(UnsurRekap[]::new)));
        List<UnsurRekap> dicetak = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            dicetak.add(new UnsurRekap(
                    baris.get(i).unsur(),
                    Angka.bulat(pertama.unsur().get(i).indeks()),
                    null,
                    Satuan.JUMLAH,
                    baris.get(i).sebaran()));
        }

        HasilRekap hasil = PenilaiRekap.nilai(
                DUA,
                isi(DUA, pertama.ikm().toPlainString(), pertama.mutu().huruf(), dicetak.toArray(UnsurRekap[]::new)));

        assertThat(hasil.temuan()).isEmpty();
        assertThat(hasil.ikm()).isBetween(BigDecimal.valueOf(25), BigDecimal.valueOf(100));
    }

    private static List<String> kode(HasilRekap hasil) {
        return hasil.temuan().stream().map(Temuan::kode).toList();
    }

    private static IsiRekap isi(AturanSurvei aturan, String ikm, String mutu, UnsurRekap... unsur) {
        return new IsiRekap(
                aturan.id(),
                1,
                AsalRekap.SUMBER,
                ikm == null ? null : angka(ikm),
                mutu,
                List.of(unsur),
                null,
                null,
                null,
                null,
                null);
    }

    private static UnsurRekap nilai(String unsur, String nilai) {
        return new UnsurRekap(unsur, angka(nilai), null, null, null);
    }

    private static UnsurRekap nrr(String unsur, String nrr) {
        return new UnsurRekap(unsur, null, angka(nrr), null, null);
    }

    private static UnsurRekap persen(String unsur, String nilai, int... persen) {
        return sebaran(unsur, nilai, Satuan.PERSEN, persen);
    }

    private static UnsurRekap jumlah(String unsur, int... jumlah) {
        return sebaran(unsur, null, Satuan.JUMLAH, jumlah);
    }

    private static UnsurRekap sebaran(String unsur, String nilai, Satuan satuan, int... angka) {
        List<BigDecimal> sebaran = new ArrayList<>();
        for (int satu : angka) {
            sebaran.add(BigDecimal.valueOf(satu));
        }
        return new UnsurRekap(unsur, nilai == null ? null : angka(nilai), null, satuan, sebaran);
    }

    private static BigDecimal angka(String angka) {
        return new BigDecimal(angka);
    }
}
