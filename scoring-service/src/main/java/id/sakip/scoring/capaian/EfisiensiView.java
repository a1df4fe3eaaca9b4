package id.sakip.scoring.capaian;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.scoring.capaian.PembacaSkor.SkorTriwulan;
import id.sakip.scoring.capaian.domain.Penjelasan;
import id.sakip.scoring.capaian.domain.UraianPenjelasan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Capaian against serapan, per sasaran, with what the serapan was made of. */
@Schema(name = "Efisiensi", description = "Capaian dibandingkan serapan anggaran program pendukung, per sasaran")
record EfisiensiView(
        KodeWilayah kodePd,
        int tahun,
        Triwulan sampai,
        String kerangka,
        int versiKerangka,
        long versi,
        Instant diperbarui,
        List<Sasaran> sasaran,
        Anggaran anggaran,

        @Schema(description = "Realisasi pada pos yang tidak ada di rencana; tidak ikut dijumlahkan")
        List<RealisasiUnit.Anggaran> diluarRencana) {

    @Schema(name = "EfisiensiSasaran")
    record Sasaran(
            @Schema(examples = "S2") String kode,
            String uraian,
            @Schema(description = "Program pendukung") List<KodeNomenklatur> program,
            Rupiah pagu,
            @Schema(nullable = true) Rupiah realisasi,
            @Schema(examples = "97.52", nullable = true) BigDecimal capaian,
            @Schema(examples = "99.79", nullable = true) BigDecimal serapan,
            @Schema(nullable = true) SkorUnit.Efisiensi efisiensi,

            @Schema(description = "Pos tanpa realisasi: ikut dalam pagu, tidak dalam realisasi")
            List<Penjelasan.Pos> belumDilaporkan,

            @Schema(description = "Cara menghitung, dalam kalimat")
            String teks) {}

    @Schema(name = "EfisiensiAnggaran", description = "Seluruh anggaran unit")
    record Anggaran(
            Rupiah pagu,
            @Schema(nullable = true) Rupiah realisasi,
            @Schema(examples = "85.47", nullable = true) BigDecimal persen) {}

    static EfisiensiView of(SkorTriwulan s, Penjelasan.PerTriwulan penjelasan) {
        SkorUnit unit = s.unit();
        SkorUnit.Anggaran anggaran = s.hasil().anggaran();
        List<SkorUnit.Sasaran> sasaran = s.hasil().sasaran();
        return new EfisiensiView(
                unit.kodePd(),
                unit.tahun(),
                s.hasil().sampai(),
                unit.kerangka(),
                unit.versiKerangka(),
                unit.versi(),
                unit.waktu(),
                IntStream.range(0, sasaran.size())
                        .mapToObj(i -> of(sasaran.get(i), penjelasan.serapan().get(i)))
                        .toList(),
                new Anggaran(anggaran.pagu(), anggaran.realisasi(), anggaran.persen()),
                penjelasan.anggaranDiluarRencana());
    }

    private static Sasaran of(SkorUnit.Sasaran s, Penjelasan.Serapan serapan) {
        return new Sasaran(
                s.kode(),
                s.uraian(),
                serapan.program(),
                serapan.pagu(),
                serapan.realisasi(),
                s.capaian(),
                s.serapan(),
                s.efisiensi(),
                serapan.belumDilaporkan(),
                UraianPenjelasan.serapan(serapan, s.efisiensi()));
    }
}
