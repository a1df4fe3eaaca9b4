package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.contracts.skor.SkorUnit.Efisiensi;
import id.sakip.contracts.skor.SkorUnit.Status;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.contracts.Triwulan.TW1;
import static id.sakip.contracts.Triwulan.TW2;
import static id.sakip.contracts.Triwulan.TW3;
import static id.sakip.contracts.Triwulan.TW4;
import static id.sakip.scoring.Contoh.KERANGKA_2016;
import static id.sakip.scoring.Contoh.KERANGKA_2022;
import static id.sakip.scoring.Contoh.angka;
import static id.sakip.scoring.Contoh.denganNolDariNol;
import static id.sakip.scoring.Contoh.indikator;
import static id.sakip.scoring.Contoh.nilai;
import static id.sakip.scoring.Contoh.rasio;
import static id.sakip.scoring.Contoh.realisasi;
import static id.sakip.scoring.Contoh.realisasiArjasa2023;
import static id.sakip.scoring.Contoh.rencana;
import static id.sakip.scoring.Contoh.rencanaArjasa2023;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PenghitungSkorTest {

    @Test
    void scoresArjasa2023AsItsReportMeansIt() {
        SkorUnit.Hasil hasil = skor(rencanaArjasa2023(), realisasiArjasa2023(), KERANGKA_2022, TW4);

        assertThat(hasil.rataRata()).isEqualTo("99.38");
        assertThat(hasil.predikat()).isEqualTo("AA");
        assertThat(hasil.tanpaData()).isZero();
        assertThat(hasil.sasaran())
                .extracting(
                        SkorUnit.Sasaran::kode,
                        SkorUnit.Sasaran::capaian,
                        SkorUnit.Sasaran::predikat,
                        SkorUnit.Sasaran::serapan,
                        SkorUnit.Sasaran::efisiensi)
                .containsExactly(
                        tuple("S1", bd("100.00"), "AA", bd("99.51"), Efisiensi.EFISIEN),
                        tuple("S2", bd("97.52"), "AA", bd("99.79"), Efisiensi.TIDAK_EFISIEN),
                        tuple("S3", bd("100.00"), "AA", bd("93.47"), Efisiensi.EFISIEN),
                        tuple("S4", bd("100.00"), "AA", bd("82.12"), Efisiensi.EFISIEN));
        assertThat(semuaIndikator(hasil))
                .extracting(
                        SkorUnit.Indikator::kode,
                        SkorUnit.Indikator::capaian,
                        SkorUnit.Indikator::capaianMentah,
                        SkorUnit.Indikator::capaianRenstra)
                .containsExactly(
                        tuple("S1.1", bd("100.00"), bd("100.0000"), bd("100.00")),
                        tuple("S2.1", bd("97.52"), bd("97.5176"), bd("82.89")),
                        tuple("S3.1", bd("100.00"), bd("100.0000"), bd("100.00")),
                        tuple("S4.1", bd("100.00"), bd("100.0000"), bd("95.71")));
    }

    @Test
    void hasNothingOfArjasa2023BeforeTheFourthQuarter() {
        SkorUnit.Hasil hasil = skor(rencanaArjasa2023(), realisasiArjasa2023(), KERANGKA_2022, TW3);

        assertThat(hasil.rataRata()).isNull();
        assertThat(hasil.predikat()).isNull();
        assertThat(hasil.tanpaData()).isEqualTo(4);
        assertThat(hasil.anggaran().realisasi()).isNull();
        assertThat(hasil.sasaran())
                .allSatisfy(s -> assertThat(s)
                        .extracting("capaian", "predikat", "serapan", "efisiensi")
                        .containsOnlyNulls());
    }

    @Test
    void scoresKaliwates2020ByItsOwnFramework() {
        var rencana = rencana(2020, angka("S1.1", "Nilai SKM", "80", null), angka("S2.1", "Koordinasi", "100", null));
        var realisasi = realisasi(2020, angka("S1.1", TW4, "67.6"), angka("S2.1", TW4, "100"));

        SkorUnit.Hasil hasil = skor(rencana, realisasi, KERANGKA_2016, TW4);

        assertThat(semuaIndikator(hasil))
                .extracting(SkorUnit.Indikator::capaian, SkorUnit.Indikator::predikat)
                .containsExactly(tuple(bd("84.50"), "Baik"), tuple(bd("100.00"), "Baik"));
    }

    @Test
    void givesUmbulsari2021NoFigureBecauseNothingWasDelivered() {
        var rencana = rencana(
                2021,
                angka("S1.1", "IKM", "85", null),
                angka("S1.2", "Koordinasi", "98", null),
                angka("S1.3", "Fasilitasi", "100", null));

        SkorUnit.Hasil hasil = skor(rencana, null, KERANGKA_2016, TW4);

        assertThat(hasil.rataRata()).isNull();
        assertThat(hasil.predikat()).isNull();
        assertThat(hasil.tanpaData()).isEqualTo(3);
        assertThat(semuaIndikator(hasil)).allSatisfy(i -> {
            assertThat(i.status()).isEqualTo(Status.BELUM_ADA_DATA);
            assertThat(i.alasan()).isEqualTo("BELUM_DILAPORKAN");
            assertThat(i.capaian()).isNull();
            assertThat(i.realisasi().ada()).isFalse();
        });
    }

    @Test
    void keepsAFigureAbove100Before2022() {
        var rencana = rencana(2021, angka("S2.1", "IKM", "75", null));

        SkorUnit.Indikator ikm = satu(rencana, realisasi(2021, angka("S2.1", TW4, "80.37")), KERANGKA_2016);

        assertThat(ikm.capaian()).isEqualTo("107.16");
        assertThat(ikm.predikat()).isEqualTo("Sangat Baik");
    }

    @Test
    void showsTheFigureBeforeTheCapBesideTheOneThatCounts() {
        var rencana = rencana(2022, angka("S2.1", "IKM", "76", null));

        SkorUnit.Indikator ikm = satu(rencana, realisasi(2022, angka("S2.1", TW4, "83.24")), KERANGKA_2022);

        assertThat(ikm.capaian()).isEqualTo("100.00");
        assertThat(ikm.capaianMentah()).isEqualTo("109.5263");
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "8, 120", "10, 100", "15, 50", "20, 0", "25, -50"})
    void turnsTheFormulaRoundWhereLowerIsBetter(String realisasi, BigDecimal mentah) {
        var rencana = rencana(2022, negatif("S1.1", "10"));

        SkorUnit.Indikator hasil = satu(rencana, realisasi(2022, angka("S1.1", TW4, realisasi)), KERANGKA_2022);

        assertThat(hasil.capaianMentah()).isEqualByComparingTo(mentah);
        assertThat(hasil.capaian()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Test
    void countsARealisasiOf0AsAFigure() {
        SkorUnit.Hasil hasil = skor(
                rencana(2023, angka("S1.1", "a", "80", null)),
                realisasi(2023, angka("S1.1", TW4, "0")),
                KERANGKA_2022,
                TW4);

        assertThat(hasil.rataRata()).isEqualTo("0.00");
        assertThat(hasil.predikat()).isEqualTo("D");
        assertThat(hasil.tanpaData()).isZero();
    }

    @Test
    void leavesIndicatorsWithoutDataOutOfTheMean() {
        var rencana = rencana(2023, angka("S1.1", "a", "80", null), angka("S1.2", "b", "80", null));

        SkorUnit.Hasil hasil = skor(rencana, realisasi(2023, angka("S1.1", TW4, "40")), KERANGKA_2022, TW4);

        assertThat(hasil.rataRata()).isEqualTo("50.00");
        assertThat(hasil.predikat()).isEqualTo("C");
        assertThat(hasil.tanpaData()).isEqualTo(1);
    }

    @Test
    void roundsTheMeanAndNotItsParts() {
        var rencana = rencana(
                2023, angka("S1.1", "a", "3", null), angka("S1.2", "b", "3", null), angka("S1.3", "c", "3", null));
        var realisasi = realisasi(2023, angka("S1.1", TW4, "2"), angka("S1.2", TW4, "2"), angka("S1.3", TW4, "0.5"));

        // 66.666… + 66.666… + 16.666… = 150: the rounded parts would give 50.01.
        assertThat(skor(rencana, realisasi, KERANGKA_2022, TW4).rataRata()).isEqualTo("50.00");
    }

    @Test
    void carriesTheMeanUnroundedForMeansOverUnits() {
        var rencana = rencana(2023, angka("S1.1", "a", "3", null));

        assertThat(skor(rencana, realisasi(2023, angka("S1.1", TW4, "2")), KERANGKA_2022, TW4)
                        .rataRataMentah())
                .isEqualTo("66.6666666667");
        assertThat(skor(rencana, null, KERANGKA_2022, TW4).rataRataMentah()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 5, , TARGET_NOL", "-1, 5, , TARGET_NEGATIF", "10, 5, 50.00, ", "10, , , BELUM_DILAPORKAN"})
    void saysWhyThereIsNoShareOfTheEndTarget(
            String targetAkhir, String realisasi, BigDecimal capaianRenstra, String alasan) {
        SkorUnit.Indikator hasil = satu(
                rencana(2023, angka("S1.1", "a", "5", targetAkhir)),
                realisasi == null ? null : realisasi(2023, angka("S1.1", TW4, realisasi)),
                KERANGKA_2022);

        assertThat(hasil.capaianRenstra()).isEqualTo(capaianRenstra);
        assertThat(hasil.alasanRenstra()).isEqualTo(alasan);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, TARGET_NOL",
        "0, 0, TARGET_NOL",
        "-1, 5, TARGET_NEGATIF",
    })
    void doesNotDivideByATargetThatHasNoRatio(String target, String realisasi, String alasan) {
        SkorUnit.Indikator hasil = satu(
                rencana(2023, angka("S1.1", "a", target, null)),
                realisasi(2023, angka("S1.1", TW4, realisasi)),
                KERANGKA_2022);

        assertThat(hasil.status()).isEqualTo(Status.TIDAK_DAPAT_DIHITUNG);
        assertThat(hasil.alasan()).isEqualTo(alasan);
        assertThat(hasil.capaian()).isNull();
        assertThat(hasil.predikat()).isNull();
    }

    @Test
    void letsTheFrameworkCount0Of0As100() {
        KerangkaPengukuran kerangka = denganNolDariNol(KERANGKA_2022);
        var nol = rencana(2023, angka("S1.1", "a", "0", null));
        var rasio = rencana(2023, rasioTahunan(Agregasi.JUMLAH));

        assertThat(satu(nol, realisasi(2023, angka("S1.1", TW4, "0")), kerangka).capaian())
                .isEqualTo("100.00");
        assertThat(satu(nol, realisasi(2023, angka("S1.1", TW4, "5")), kerangka).alasan())
                .isEqualTo("TARGET_NOL");
        assertThat(satu(rasio, realisasi(2023, rasio("S1.1", TW4, 0, 0)), kerangka)
                        .capaian())
                .isEqualTo("100.00");
        assertThat(satu(rasio, realisasi(2023, rasio("S1.1", TW4, 3, 0)), kerangka)
                        .alasan())
                .isEqualTo("PENYEBUT_NOL");
    }

    @Test
    void hasNoRatioWhenThereWasNothingToDo() {
        var rencana = rencana(2023, rasioTahunan(Agregasi.JUMLAH));

        SkorUnit.Indikator hasil = satu(rencana, realisasi(2023, rasio("S1.1", TW4, 0, 0)), KERANGKA_2022);

        assertThat(hasil.status()).isEqualTo(Status.TIDAK_DAPAT_DIHITUNG);
        assertThat(hasil.alasan()).isEqualTo("PENYEBUT_NOL");
    }

    @Test
    void saysThatTheTargetIsMissingBeforeAnyRealisasiArrives() {
        var rencana = rencana(
                2023,
                indikator(
                        "S1.1",
                        "a",
                        Agregasi.TERAKHIR,
                        JenisNilai.ANGKA,
                        Nilai.tanpaData("TIDAK_DICETAK"),
                        nilai("70")));

        SkorUnit.Indikator hasil = satu(rencana, realisasi(2023, angka("S1.1", TW4, "35")), KERANGKA_2022);

        assertThat(hasil.status()).isEqualTo(Status.TIDAK_DAPAT_DIHITUNG);
        assertThat(hasil.alasan()).isEqualTo("TARGET_TIDAK_ADA");
        assertThat(hasil.capaianRenstra()).isEqualTo("50.00");
        assertThat(satu(rencana, null, KERANGKA_2022).alasan()).isEqualTo("TARGET_TIDAK_ADA");
    }

    @Test
    void passesOnTheReasonWhyThereIsNoData() {
        SkorUnit.Indikator hasil = satu(
                rencana(2023, angka("S1.1", "a", "80", null)),
                realisasi(2023, realisasi("S1.1", TW4, Nilai.tanpaData("SURVEI_BELUM_DIRILIS"))),
                KERANGKA_2022);

        assertThat(hasil.status()).isEqualTo(Status.BELUM_ADA_DATA);
        assertThat(hasil.alasan()).isEqualTo("SURVEI_BELUM_DIRILIS");
    }

    @ParameterizedTest(name = "target {0} ({1}), realisasi {2} ({3})")
    @CsvSource({
        "B,  ,   B,  67,  100",
        "B,  64, B,  67,  104.6875",
        "B,  ,   BB, ,    125",
        "BB, ,   B,  ,    80",
        ",   65, B,  65,  100",
        ",   65, A,  ,    150",
        "B,  ,   ,   67,  100",
        "B,  ,   ,   71,  125",
        "AA, ,   D,  ,    14.2857",
    })
    void comparesNumbersWhereBothSidesHaveOneElseRanks(
            String predikatTarget, BigDecimal angkaTarget, String predikat, BigDecimal angka, BigDecimal mentah) {
        var rencana = rencana(
                2021,
                indikator(
                        "S4.1",
                        "Nilai SAKIP",
                        Agregasi.TERAKHIR,
                        JenisNilai.PREDIKAT,
                        graded(predikatTarget, angkaTarget),
                        null));

        SkorUnit.Indikator hasil =
                satu(rencana, realisasi(2021, realisasi("S4.1", TW4, graded(predikat, angka))), KERANGKA_2016);

        assertThat(hasil.capaianMentah()).isEqualByComparingTo(mentah);
    }

    @ParameterizedTest
    @CsvSource({"Z, , PREDIKAT_TIDAK_DIKENAL", ", 120, TIDAK_SEBANDING"})
    void doesNotCompareAGradeWithWhatIsOnNoScale(String predikat, BigDecimal angka, String alasan) {
        var rencana = rencana(
                2023,
                indikator("S4.1", "a", Agregasi.TERAKHIR, JenisNilai.PREDIKAT, Nilai.predikat("B", null, "B"), null));

        SkorUnit.Indikator hasil =
                satu(rencana, realisasi(2023, realisasi("S4.1", TW4, graded(predikat, angka))), KERANGKA_2022);

        assertThat(hasil.status()).isEqualTo(Status.TIDAK_DAPAT_DIHITUNG);
        assertThat(hasil.alasan()).isEqualTo(alasan);
    }

    @Test
    void measuresAThresholdByItsNumber() {
        var target = new Nilai(Nilai.Jenis.ANGKA, "≥ 80", bd("80"), null, Nilai.Pembanding.MINIMAL, null, null);
        var rencana = rencana(2023, indikator("S1.1", "a", Agregasi.TERAKHIR, JenisNilai.ANGKA, target, null));

        assertThat(satu(rencana, realisasi(2023, angka("S1.1", TW4, "76")), KERANGKA_2022)
                        .capaian())
                .isEqualTo("95.00");
    }

    @Test
    void keepsCountOfRealisasiThatThePlanDoesNotKnow() {
        var rencana = rencana(2023, angka("S1.1", "a", "80", null));
        var delivered = realisasi(2023, angka("S1.1", TW4, "80"), angka("S9.9", TW2, "80"));

        Penjelasan penjelasan =
                PenghitungSkor.hitung(rencana, delivered, KERANGKA_2022).penjelasan();

        assertThat(penjelasan.sampai(TW1).indikatorDiluarRencana()).isEmpty();
        assertThat(penjelasan.sampai(TW4).indikatorDiluarRencana()).containsExactly("S9.9");
    }

    @Test
    void explainsEveryQuarterItWasGiven() {
        var rencana = rencana(2023, angka("S1.1", "a", "80", null));
        var delivered = realisasi(2023, angka("S1.1", TW4, "60"), angka("S1.1", TW1, "20"));

        Penjelasan.Indikator penjelasan = PenghitungSkor.hitung(rencana, delivered, KERANGKA_2022)
                .penjelasan()
                .sampai(TW4)
                .indikator()
                .getFirst();

        assertThat(penjelasan.masukan())
                .extracting(m -> m.data().triwulan(), Penjelasan.Masukan::dipakai)
                .containsExactly(tuple(TW1, false), tuple(TW4, true));
        assertThat(penjelasan.capaian().angkaTarget()).isEqualByComparingTo("80");
        assertThat(penjelasan.capaian().angkaRealisasi()).isEqualByComparingTo("60");
        assertThat(penjelasan.capaian().mentah()).isEqualByComparingTo("75");
        assertThat(penjelasan.capaian().angkaPencarian()).isEqualByComparingTo("75");
    }

    private static RencanaBerlaku.Indikator rasioTahunan(Agregasi agregasi) {
        return indikator("S1.1", "a", agregasi, JenisNilai.RASIO, nilai("100"), null);
    }

    private static RencanaBerlaku.Indikator negatif(String kode, String target) {
        return indikator(kode, "a", Polaritas.NEGATIF, Agregasi.TERAKHIR, JenisNilai.ANGKA, nilai(target), null);
    }

    private static Nilai graded(String predikat, BigDecimal angka) {
        return predikat == null ? nilai(angka.toPlainString()) : Nilai.predikat(predikat, angka, predikat);
    }

    private static SkorUnit.Indikator satu(
            RencanaBerlaku rencana, RealisasiUnit realisasi, KerangkaPengukuran kerangka) {
        return semuaIndikator(skor(rencana, realisasi, kerangka, TW4)).getFirst();
    }

    private static SkorUnit.Hasil skor(
            RencanaBerlaku rencana, RealisasiUnit realisasi, KerangkaPengukuran kerangka, Triwulan sampai) {
        return PenghitungSkor.hitung(rencana, realisasi, kerangka).skor().get(sampai.ordinal());
    }

    private static List<SkorUnit.Indikator> semuaIndikator(SkorUnit.Hasil hasil) {
        return hasil.sasaran().stream().flatMap(s -> s.indikator().stream()).toList();
    }

    private static BigDecimal bd(String angka) {
        return new BigDecimal(angka);
    }
}
