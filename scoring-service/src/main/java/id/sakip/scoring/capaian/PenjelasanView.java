package id.sakip.scoring.capaian;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.scoring.capaian.PembacaSkor.SkorTriwulan;
import id.sakip.scoring.capaian.domain.Penjelasan;
import id.sakip.scoring.capaian.domain.UraianPenjelasan;
import id.sakip.scoring.capaian.domain.UraianPenjelasan.Langkah;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the capaian of one indicator came about, for machines and for people. */
@Schema(
        name = "Penjelasan",
        description = "Asal-usul capaian satu indikator; cukup untuk menghitung ulang dengan tangan")
record PenjelasanView(
        KodeWilayah kodePd,
        int tahun,
        Triwulan sampai,
        @Schema(examples = "S2.1") String kodeIndikator,
        String uraian,
        String kodeSasaran,
        @Schema(nullable = true) String satuan,
        @Schema(description = "Versi skor yang dijelaskan") long versi,
        @Schema(description = "Saat dihitung") Instant diperbarui,
        long versiRencana,
        long versiRealisasi,

        @Schema(description = "Kerangka yang dipakai, dengan batas, pembulatan, dan kelasnya")
        KerangkaPengukuran kerangka,

        Polaritas polaritas,
        Agregasi agregasi,
        JenisNilai jenisNilai,

        @Schema(description = "Realisasi yang dilaporkan, per triwulan")
        List<Masukan> masukan,

        @Schema(description = "Realisasi gabungan menurut agregasi")
        Nilai realisasi,

        @Schema(description = "Terhadap target tahun ini; angka tidak dibulatkan")
        Penjelasan.Perhitungan capaian,

        @Schema(description = "Terhadap target akhir Renstra", nullable = true)
        Penjelasan.Perhitungan renstra,

        @Schema(description = "Langkah perhitungan") List<Langkah> langkah,

        @Schema(description = "Seluruh langkah dalam satu teks")
        String teks) {

    @Schema(name = "PenjelasanMasukan")
    record Masukan(
            Triwulan triwulan,
            Nilai nilai,
            @Schema(nullable = true) BigDecimal pembilang,
            @Schema(nullable = true) BigDecimal penyebut,
            @Schema(nullable = true) String sumber,
            @Schema(nullable = true) LocalDate perTanggal,

            @Schema(description = "Ikut membentuk realisasi gabungan")
            boolean dipakai) {}

    static PenjelasanView of(SkorTriwulan s, Penjelasan.Indikator i, KerangkaPengukuran kerangka) {
        SkorUnit unit = s.unit();
        List<Langkah> langkah = UraianPenjelasan.langkah(i, kerangka, s.hasil().sampai());
        return new PenjelasanView(
                unit.kodePd(),
                unit.tahun(),
                s.hasil().sampai(),
                i.kode(),
                i.uraian(),
                i.kodeSasaran(),
                i.satuan(),
                unit.versi(),
                unit.waktu(),
                unit.versiRencana(),
                unit.versiRealisasi(),
                kerangka,
                i.polaritas(),
                i.agregasi(),
                i.jenisNilai(),
                i.masukan().stream().map(PenjelasanView::of).toList(),
                i.realisasi(),
                i.capaian(),
                i.renstra(),
                langkah,
                langkah.stream().map(Langkah::uraian).collect(Collectors.joining(" ")));
    }

    private static Masukan of(Penjelasan.Masukan m) {
        RealisasiUnit.Indikator data = m.data();
        return new Masukan(
                data.triwulan(),
                data.nilai(),
                data.pembilang(),
                data.penyebut(),
                data.sumber(),
                data.perTanggal(),
                m.dipakai());
    }
}
