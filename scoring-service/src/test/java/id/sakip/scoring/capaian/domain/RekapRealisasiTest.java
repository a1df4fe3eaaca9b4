package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
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
import static id.sakip.scoring.Contoh.indikator;
import static id.sakip.scoring.Contoh.nilai;
import static id.sakip.scoring.Contoh.rasio;
import static id.sakip.scoring.Contoh.realisasi;
import static id.sakip.scoring.Contoh.rencana;
import static org.assertj.core.api.Assertions.assertThat;

/** The figure of an indicator over several quarters, as its scores show it. */
class RekapRealisasiTest {

    @ParameterizedTest
    @CsvSource({
        "JUMLAH,    TW1, 3,    3",
        "JUMLAH,    TW2, 3,    3",
        "JUMLAH,    TW3, 8,    8",
        "JUMLAH,    TW4, 10,   10",
        "TERAKHIR,  TW2, 3,    3",
        "TERAKHIR,  TW4, 2,    2",
        "RATA_RATA, TW3, 4,    4",
        "RATA_RATA, TW4, 3.33, 3.3333",
        "MAKSIMUM,  TW4, 5,    5",
    })
    void rollsUpTheQuartersThatWereDelivered(
            Agregasi agregasi, Triwulan sampai, BigDecimal realisasi, BigDecimal mentah) {
        var rencana = rencana(2023, indikator("S1.1", "a", agregasi, JenisNilai.ANGKA, nilai("100"), null));
        var delivered = realisasi(
                2023,
                angka("S1.1", TW1, "3"),
                realisasi("S1.1", TW2, Nilai.tanpaData("TERLAMBAT")),
                angka("S1.1", TW3, "5"),
                angka("S1.1", TW4, "2"));

        SkorUnit.Indikator hasil =
                semuaIndikator(skor(rencana, delivered, KERANGKA_2022, sampai)).getFirst();

        assertThat(hasil.realisasi().angka()).isEqualByComparingTo(realisasi);
        assertThat(hasil.capaianMentah()).isEqualByComparingTo(mentah);
    }

    @ParameterizedTest
    @CsvSource({"JUMLAH, 80", "RATA_RATA, 75", "TERAKHIR, 50", "MAKSIMUM, 100"})
    void rollsUpRatiosBySumOrByTheRuleOnThePercentages(Agregasi agregasi, BigDecimal mentah) {
        var delivered = realisasi(2023, rasio("S1.1", TW1, 6, 6), rasio("S1.1", TW2, 0, 0), rasio("S1.1", TW3, 2, 4));

        SkorUnit.Indikator hasil = satu(rencana(2023, rasioTahunan(agregasi)), delivered, KERANGKA_2022);

        assertThat(hasil.capaianMentah()).isEqualByComparingTo(mentah);
    }

    @Test
    void dividesARatioExactlyAndNotByItsRoundedPercentage() {
        var rencana = rencana(2023, indikator("S1.1", "a", Agregasi.JUMLAH, JenisNilai.RASIO, nilai("33.33"), null));

        assertThat(satu(rencana, realisasi(2023, rasio("S1.1", TW4, 1, 3)), KERANGKA_2016)
                        .capaianMentah())
                .isEqualTo("100.0100");
    }

    @Test
    void doesNotAddPercentagesThatHaveNoParts() {
        var rencana = rencana(2023, rasioTahunan(Agregasi.JUMLAH));

        assertThat(satu(rencana, realisasi(2023, angka("S1.1", TW4, "90")), KERANGKA_2022)
                        .capaian())
                .isEqualTo("90.00");
        assertThat(satu(rencana, realisasi(2023, angka("S1.1", TW3, "90"), rasio("S1.1", TW4, 1, 1)), KERANGKA_2022)
                        .alasan())
                .isEqualTo("RASIO_TANPA_PEMBILANG");
    }

    @ParameterizedTest
    @CsvSource({
        "TERAKHIR,  B,  64, B,  100, ",
        "MAKSIMUM,  BB, 72, BB, 125, ",
        "RATA_RATA, B,  68, B,  100, ",
        "JUMLAH,    -,  ,   -,  ,    AGREGASI_TIDAK_COCOK",
    })
    void rollsUpGradesByTheirScores(
            Agregasi agregasi, String predikat, BigDecimal skor, String grade, BigDecimal mentah, String alasan) {
        var rencana = rencana(
                2021, indikator("S4.1", "a", agregasi, JenisNilai.PREDIKAT, Nilai.predikat("B", null, "B"), null));
        var delivered = realisasi(
                2021,
                realisasi("S4.1", TW2, Nilai.predikat("BB", bd("72"), "BB (72)")),
                realisasi("S4.1", TW4, Nilai.predikat("B", bd("64"), "B (64)")));

        SkorUnit.Indikator hasil = satu(rencana, delivered, KERANGKA_2016);

        assertThat(hasil.alasan()).isEqualTo(alasan);
        if (alasan == null) {
            assertThat(hasil.realisasi().predikat()).isEqualTo(predikat);
            assertThat(hasil.realisasi().angka()).isEqualByComparingTo(skor);
            assertThat(hasil.capaianMentah()).isEqualByComparingTo(mentah);
        }
    }

    @Test
    void doesNotAverageGradesWithoutScores() {
        var rencana = rencana(
                2023,
                indikator("S4.1", "a", Agregasi.RATA_RATA, JenisNilai.PREDIKAT, Nilai.predikat("B", null, "B"), null));
        var delivered = realisasi(
                2023,
                realisasi("S4.1", TW2, Nilai.predikat("BB", null, "BB")),
                realisasi("S4.1", TW4, Nilai.predikat("B", null, "B")));

        assertThat(satu(rencana, delivered, KERANGKA_2022).alasan()).isEqualTo("AGREGASI_TIDAK_COCOK");
    }

    @Test
    void refusesASumThatNoValueCanHold() {
        var rencana = rencana(2023, indikator("S1.1", "a", Agregasi.JUMLAH, JenisNilai.ANGKA, nilai("1"), null));
        String besar = "9".repeat(20);

        SkorUnit.Indikator hasil =
                satu(rencana, realisasi(2023, angka("S1.1", TW3, besar), angka("S1.1", TW4, besar)), KERANGKA_2022);

        assertThat(hasil.alasan()).isEqualTo("DI_LUAR_RENTANG");
    }

    @Test
    void showsARatioTheSameWhetherOfOneQuarterOrOfSeveral() {
        var rencana = rencana(2023, rasioTahunan(Agregasi.JUMLAH));
        var mentah = new RealisasiUnit.Indikator(
                "S1.1", TW1, Nilai.angka(bd("66.6666666666666667"), "%", "66,67 %"), bd("2"), bd("3"), null, null);

        Nilai satu = satu(rencana, realisasi(2023, mentah), KERANGKA_2022).realisasi();
        Nilai dua = satu(rencana, realisasi(2023, mentah, rasio("S1.1", TW4, 2, 3)), KERANGKA_2022)
                .realisasi();

        assertThat(satu).isEqualTo(Nilai.angka(bd("66.67"), "%", "66,67%"));
        assertThat(dua).isEqualTo(satu);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250 | 1.250 | 1250 | 2.500",
                "0.5 | 0,5 | 1250 | 1.250,5",
                "12345.678 | 12.345,678 | 0 | 12.345,678"
            })
    void writesThousandsTheSameWhetherOfOneQuarterOrOfSeveral(
            String pertama, String teksPertama, String kedua, String teksJumlah) {
        var rencana = rencana(2023, indikator("S1.1", "a", Agregasi.JUMLAH, JenisNilai.ANGKA, nilai("5000"), null));

        assertThat(satu(rencana, realisasi(2023, angka("S1.1", TW1, pertama)), KERANGKA_2022)
                        .realisasi()
                        .teks())
                .isEqualTo(teksPertama);
        assertThat(satu(rencana, realisasi(2023, angka("S1.1", TW1, pertama), angka("S1.1", TW4, kedua)), KERANGKA_2022)
                        .realisasi()
                        .teks())
                .isEqualTo(teksJumlah);
    }

    @ParameterizedTest
    @CsvSource({
        "60.001, 60.001, B, 60.001, 'B (60,001)'",
        "60,     60,     CC, 60,    CC (60)",
        "60,     60.00002, B, 60.00001, 'B (60,00001)'",
        "66.666, 66.667, B, 66.67,  'B (66,67)'",
    })
    void showsAnAverageScoreThatBelongsToItsGrade(
            String tw2, String tw4, String predikat, BigDecimal skor, String teks) {
        var rencana = rencana(
                2023,
                indikator("S4.1", "a", Agregasi.RATA_RATA, JenisNilai.PREDIKAT, Nilai.predikat("B", null, "B"), null));
        var delivered = realisasi(
                2023,
                realisasi("S4.1", TW2, Nilai.predikat("B", bd(tw2), "B")),
                realisasi("S4.1", TW4, Nilai.predikat("B", bd(tw4), "B")));

        Nilai hasil = satu(rencana, delivered, KERANGKA_2022).realisasi();

        assertThat(hasil.predikat()).isEqualTo(predikat);
        assertThat(hasil.angka()).isEqualByComparingTo(skor);
        assertThat(hasil.teks()).isEqualTo(teks);
    }

    private static RencanaBerlaku.Indikator rasioTahunan(Agregasi agregasi) {
        return indikator("S1.1", "a", agregasi, JenisNilai.RASIO, nilai("100"), null);
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
