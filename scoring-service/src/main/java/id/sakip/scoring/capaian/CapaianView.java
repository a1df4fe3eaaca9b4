package id.sakip.scoring.capaian;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.scoring.capaian.PembacaSkor.SkorTriwulan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The scores of a unit and year up to a quarter. */
@Schema(name = "Capaian", description = "Capaian unit dalam setahun sampai dengan satu triwulan; tanpa data = null")
record CapaianView(
        KodeWilayah kodePd,
        int tahun,
        Triwulan sampai,

        @Schema(description = "Id kerangka pengukuran", examples = "2022")
        String kerangka,

        int versiKerangka,
        long versi,
        @Schema(description = "Saat versi ini dihitung") Instant diperbarui,

        @Schema(description = "Versi rencana yang menjadi dasar")
        long versiRencana,

        @Schema(description = "Versi realisasi yang menjadi dasar; 0 bila belum ada")
        long versiRealisasi,

        List<Sasaran> sasaran,

        @Schema(description = "Rata-rata sasaran, persen", examples = "99.38", nullable = true)
        BigDecimal rataRata,

        @Schema(examples = "AA", nullable = true) String predikat,

        @Schema(description = "Jumlah indikator tanpa capaian")
        int tanpaData) {

    @Schema(name = "CapaianSasaran")
    record Sasaran(
            @Schema(examples = "S2") String kode,
            String uraian,
            @Schema(examples = "97.52", nullable = true) BigDecimal capaian,
            @Schema(nullable = true) String predikat,

            @Schema(description = "Serapan anggaran program pendukung, persen", examples = "99.79", nullable = true)
            BigDecimal serapan,

            @Schema(nullable = true) SkorUnit.Efisiensi efisiensi,
            List<Indikator> indikator) {}

    @Schema(name = "CapaianIndikator")
    record Indikator(
            @Schema(examples = "S2.1") String kode,
            String uraian,
            @Schema(nullable = true) String satuan,

            @Schema(description = "Angka target, atau skor di balik predikat", examples = "85", nullable = true)
            BigDecimal target,

            @Schema(examples = "85") String targetTeks,

            @Schema(description = "Angka realisasi, atau skor di balik predikat", examples = "82.89", nullable = true)
            BigDecimal realisasi,

            @Schema(examples = "82,89") String realisasiTeks,

            @Schema(description = "Dalam batas kerangka, persen", examples = "97.52", nullable = true)
            BigDecimal capaian,

            @Schema(description = "Sebelum dibatasi, empat desimal", examples = "97.5176", nullable = true)
            BigDecimal capaianMentah,

            @Schema(nullable = true) String predikat,
            SkorUnit.Status status,

            @Schema(description = "Kode alasan bila tidak ada capaian", nullable = true)
            String alasan,

            @Schema(nullable = true) BigDecimal targetAkhirRenstra,
            @Schema(nullable = true) String targetAkhirRenstraTeks,

            @Schema(description = "Terhadap target akhir Renstra, persen", nullable = true)
            BigDecimal capaianRenstra) {}

    static CapaianView of(SkorTriwulan s) {
        SkorUnit unit = s.unit();
        SkorUnit.Hasil hasil = s.hasil();
        return new CapaianView(
                unit.kodePd(),
                unit.tahun(),
                hasil.sampai(),
                unit.kerangka(),
                unit.versiKerangka(),
                unit.versi(),
                unit.waktu(),
                unit.versiRencana(),
                unit.versiRealisasi(),
                hasil.sasaran().stream().map(CapaianView::of).toList(),
                hasil.rataRata(),
                hasil.predikat(),
                hasil.tanpaData());
    }

    private static Sasaran of(SkorUnit.Sasaran s) {
        return new Sasaran(
                s.kode(),
                s.uraian(),
                s.capaian(),
                s.predikat(),
                s.serapan(),
                s.efisiensi(),
                s.indikator().stream().map(CapaianView::of).toList());
    }

    private static Indikator of(SkorUnit.Indikator i) {
        Nilai akhir = i.targetAkhirRenstra();
        return new Indikator(
                i.kode(),
                i.uraian(),
                i.satuan(),
                i.target().angka(),
                i.target().teks(),
                i.realisasi().angka(),
                i.realisasi().teks(),
                i.capaian(),
                i.capaianMentah(),
                i.predikat(),
                i.status(),
                i.alasan(),
                akhir == null ? null : akhir.angka(),
                akhir == null ? null : akhir.teks(),
                i.capaianRenstra());
    }
}
