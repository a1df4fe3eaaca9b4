package id.sakip.scoring.capaian.domain;

import java.util.List;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.scoring.capaian.domain.UraianPenjelasan.Langkah;
import id.sakip.scoring.capaian.domain.UraianPenjelasan.Tahap;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import org.junit.jupiter.api.Test;

import static id.sakip.contracts.Triwulan.TW2;
import static id.sakip.contracts.Triwulan.TW3;
import static id.sakip.contracts.Triwulan.TW4;
import static id.sakip.scoring.Contoh.KERANGKA_2016;
import static id.sakip.scoring.Contoh.KERANGKA_2022;
import static id.sakip.scoring.Contoh.anggaran;
import static id.sakip.scoring.Contoh.angka;
import static id.sakip.scoring.Contoh.denganNolDariNol;
import static id.sakip.scoring.Contoh.denganProgram;
import static id.sakip.scoring.Contoh.indikator;
import static id.sakip.scoring.Contoh.kegiatan;
import static id.sakip.scoring.Contoh.nilai;
import static id.sakip.scoring.Contoh.pagu;
import static id.sakip.scoring.Contoh.program;
import static id.sakip.scoring.Contoh.rasio;
import static id.sakip.scoring.Contoh.realisasi;
import static id.sakip.scoring.Contoh.realisasiArjasa2023;
import static id.sakip.scoring.Contoh.rencana;
import static id.sakip.scoring.Contoh.rencanaArjasa2023;
import static id.sakip.scoring.Contoh.sub;
import static org.assertj.core.api.Assertions.assertThat;

class UraianPenjelasanTest {

    @Test
    void tellsHowTheIkmOfArjasa2023CameAbout() {
        assertThat(langkah(rencanaArjasa2023(), realisasiArjasa2023(), KERANGKA_2022, "S2.1", TW4))
                .containsExactly(
                        new Langkah(
                                Tahap.MASUKAN,
                                "Realisasi yang dilaporkan s.d. TW4: TW4 = 82,89 (sumber SUKMA-E, per 2023-12-31)."),
                        new Langkah(
                                Tahap.REALISASI,
                                "Realisasi s.d. TW4 menurut agregasi TERAKHIR (TW4): triwulan terakhir yang terisi"
                                        + " = 82,89."),
                        new Langkah(
                                Tahap.CAPAIAN,
                                "Capaian terhadap target tahun ini: target 85, progres positif,"
                                        + " realisasi / target × 100 = 82,89 / 85 × 100 = 97,5176."),
                        new Langkah(
                                Tahap.BATAS, "Kerangka 2022 versi 1 membatasi capaian pada 0 s.d. 100: tetap 97,5176."),
                        new Langkah(
                                Tahap.PREDIKAT,
                                "Dibulatkan setengah ke atas menjadi 97,52; predikat dicari pada 97,52 (2 desimal):"
                                        + " di atas 90 s.d. 100 = AA (Sangat Memuaskan)."),
                        new Langkah(
                                Tahap.RENSTRA,
                                "Terhadap target akhir Renstra: target 100, progres positif,"
                                        + " realisasi / target × 100 = 82,89 / 100 × 100 = 82,89;"
                                        + " dibatasi dan dibulatkan menjadi 82,89."));
    }

    @Test
    void showsTheSumsBehindARatio() {
        var rencana = rencana(2023, indikator("S1.1", "a", Agregasi.JUMLAH, JenisNilai.RASIO, nilai("100"), null));
        var delivered = realisasi(2023, rasio("S1.1", TW2, 6, 6), rasio("S1.1", TW4, 8, 10));

        assertThat(langkah(rencana, delivered, KERANGKA_2022, "S1.1", TW4))
                .extracting(Langkah::uraian)
                .contains(
                        "Realisasi yang dilaporkan s.d. TW4: TW2 = 6 dari 6; TW4 = 8 dari 10.",
                        "Realisasi s.d. TW4 menurut agregasi JUMLAH (TW2, TW4): jumlah pembilang dibagi jumlah penyebut"
                                + " dikali 100 = (6 + 8) / (6 + 10) × 100 = 87,5%.");
    }

    @Test
    void saysThatGradesWereComparedByRank() {
        assertThat(langkah(rencanaArjasa2023(), realisasiArjasa2023(), KERANGKA_2022, "S4.1", TW4))
                .extracting(Langkah::uraian)
                .contains(
                        "Capaian terhadap target tahun ini: target B (dibandingkan menurut peringkat predikat,"
                                + " D = 1 s.d. AA = 7), progres positif, realisasi / target × 100 = 4 / 4 × 100 = 100.",
                        "Terhadap target akhir Renstra: target 70 (dibandingkan menurut skor), progres positif,"
                                + " realisasi / target × 100 = 67 / 70 × 100 = 95,7143;"
                                + " dibatasi dan dibulatkan menjadi 95,71.");
    }

    @Test
    void writesOutTheFormulaForLowerIsBetter() {
        var rencana = rencana(
                2023,
                indikator("S1.1", "a", Polaritas.NEGATIF, Agregasi.TERAKHIR, JenisNilai.ANGKA, nilai("10"), null));

        assertThat(langkah(rencana, realisasi(2023, angka("S1.1", TW4, "8")), KERANGKA_2022, "S1.1", TW4))
                .extracting(Langkah::uraian)
                .contains(
                        "Capaian terhadap target tahun ini: target 10, progres negatif,"
                                + " (target - (realisasi - target)) / target × 100 = (10 - (8 - 10)) / 10 × 100 = 120.",
                        "Kerangka 2022 versi 1 membatasi capaian pada 0 s.d. 100: menjadi 100.");
    }

    @Test
    void saysWhyThereIsNoCapaian() {
        assertThat(langkah(rencanaArjasa2023(), realisasiArjasa2023(), KERANGKA_2022, "S2.1", TW3))
                .extracting(Langkah::uraian)
                .containsExactly(
                        "Belum ada realisasi yang dilaporkan s.d. TW3.",
                        "Capaian terhadap target tahun ini: tidak ada, karena realisasi belum dilaporkan.",
                        "Terhadap target akhir Renstra: tidak ada, karena realisasi belum dilaporkan.");
    }

    @Test
    void saysThatTheFrameworkDoesNotCapAndRoundsToWholeNumbers() {
        var rencana = rencana(2020, angka("S1.1", "Nilai SKM", "80", null));

        assertThat(langkah(rencana, realisasi(2020, angka("S1.1", TW4, "67.6")), KERANGKA_2016, "S1.1", TW4))
                .extracting(Langkah::uraian)
                .contains(
                        "Kerangka 2016 versi 1 tidak membatasi capaian.",
                        "Dibulatkan setengah ke atas menjadi 84,5; predikat dicari pada 85 (0 desimal):"
                                + " mulai 76 s.d. 100 = Baik.");
    }

    @Test
    void saysThatNothingWasLeftToDo() {
        var rencana = rencana(2023, indikator("S1.1", "a", Agregasi.JUMLAH, JenisNilai.RASIO, nilai("100"), null));

        assertThat(langkah(
                        rencana,
                        realisasi(2023, rasio("S1.1", TW4, 0, 0)),
                        denganNolDariNol(KERANGKA_2022),
                        "S1.1",
                        TW4))
                .extracting(Langkah::uraian)
                .contains("Capaian terhadap target tahun ini: tidak ada yang harus dikerjakan (0 dari 0), yang menurut"
                        + " kerangka dihitung 100.");
    }

    @Test
    void tellsWhatTheSerapanIsMadeOf() {
        var rencana = denganProgram(
                rencana(2023, angka("S1.1", "a", "80", null)),
                program(
                        "7.01.02",
                        kegiatan(
                                "7.01.02.2.01",
                                sub("7.01.02.2.01.0001", pagu(3_000_000)),
                                sub("7.01.02.2.01.0002", pagu(1_000_000)))));
        var separuh = List.of(anggaran("7.01.02.2.01.0001", JenisBelanja.OPERASI, 2_000_000));

        assertThat(serapan(rencana, realisasi(2023, List.of(angka("S1.1", TW4, "40")), separuh)))
                .isEqualTo("Serapan program 7.01.02: realisasi / pagu × 100 = 2.000.000 / 4.000.000 × 100 = 50."
                        + " Belum ada realisasi pada 7.01.02.2.01.0002 OPERASI; pagunya tetap ikut dihitung."
                        + " Capaian 50 tidak lebih rendah daripada serapan: Efisien.");
        assertThat(serapan(rencana, realisasi(2023, List.of(angka("S1.1", TW4, "39.9")), separuh)))
                .endsWith("Capaian 49,88 lebih rendah daripada serapan: Tidak Efisien.");
        assertThat(serapan(rencana, realisasi(2023, List.of(), separuh)))
                .endsWith("Efisiensi tidak dinilai, karena sasaran ini tidak mempunyai capaian.");
        assertThat(serapan(rencana, null))
                .startsWith("Serapan program 7.01.02: tidak ada, karena realisasi anggaran belum dilaporkan.");
    }

    @Test
    void saysWhenASasaranHasNoBudget() {
        assertThat(serapan(rencana(2023, angka("S1.1", "a", "80", null)), null))
                .isEqualTo("Tidak ada program yang dipetakan ke sasaran ini.");
        assertThat(serapan(
                        denganProgram(
                                rencana(2023, angka("S1.1", "a", "80", null)),
                                program("7.01.02", kegiatan("7.01.02.2.01", sub("7.01.02.2.01.0001", pagu(0))))),
                        realisasi(2023, List.of(), List.of(anggaran("7.01.02.2.01.0001", JenisBelanja.OPERASI, 1)))))
                .isEqualTo("Serapan program 7.01.02: tidak ada, karena pagunya 0.");
    }

    private static String serapan(RencanaBerlaku rencana, RealisasiUnit realisasi) {
        var hasil = PenghitungSkor.hitung(rencana, realisasi, KERANGKA_2022);
        return UraianPenjelasan.serapan(
                hasil.penjelasan().sampai(TW4).serapan().getFirst(),
                hasil.skor().getLast().sasaran().getFirst().efisiensi());
    }

    private static List<Langkah> langkah(
            RencanaBerlaku rencana,
            RealisasiUnit realisasi,
            KerangkaPengukuran kerangka,
            String kode,
            Triwulan sampai) {
        Penjelasan.Indikator indikator =
                PenghitungSkor.hitung(rencana, realisasi, kerangka).penjelasan().sampai(sampai).indikator().stream()
                        .filter(i -> i.kode().equals(kode))
                        .findFirst()
                        .orElseThrow();
        return UraianPenjelasan.langkah(indikator, kerangka, sampai);
    }
}
