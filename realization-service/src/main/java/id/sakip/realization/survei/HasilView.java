package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.realization.survei.domain.AturanSurvei;
import id.sakip.realization.survei.domain.HasilSurvei;
import id.sakip.realization.survei.domain.HasilSurvei.HasilUnsur;
import id.sakip.realization.survei.domain.UkuranSampel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the stored responses of a unit say; not released yet. */
@Schema(name = "HasilSurvei")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HasilView(
        KodeWilayah kodePd,
        int tahun,

        @Schema(description = "Respons dari 1 Januari sampai akhir triwulan ini")
        Triwulan sampai,

        @Schema(description = "Tidak ada untuk semua layanan")
        String layanan,

        String aturan,
        int versiAturan,
        @Schema(examples = "IKM = 25 × Σ NRR × 1/9") String rumus,
        @Schema(description = "Banyak respons") long responden,

        @Schema(description = "Dua desimal; tidak ada bila ada unsur tanpa jawaban sama sekali", examples = "82.89")
        BigDecimal ikm,

        @Schema(description = "Enam desimal") BigDecimal ikmMentah,
        MutuView mutu,
        List<HasilUnsur> unsur,

        @Schema(description = "Unsur di bawah rata-rata, terendah dahulu")
        List<String> prioritas,

        @Schema(
                description = "Responden menurut jenisKelamin, kelompokUsia, pendidikan, pekerjaan, layanan, dan kanal;"
                        + " tanpa nilai: tidak diketahui")
        Map<String, List<PenghitungHasil.Banyak>> atribut,

        @Schema(description = "Pemeriksaan Krejcie-Morgan, hanya keterangan; tidak ada tanpa populasi")
        UkuranSampel sampel,

        @Schema(description = "Respons periode ini menurut aturan lain, yang tidak dihitung di sini")
        List<PenghitungHasil.Banyak> aturanLain) {

    static HasilView dari(
            KunciRekap kunci,
            AturanSurvei aturan,
            HasilSurvei hasil,
            Map<String, List<PenghitungHasil.Banyak>> atribut,
            Long populasi,
            List<PenghitungHasil.Banyak> aturanLain) {
        return new HasilView(
                kunci.unit().kodePd(),
                kunci.unit().tahun(),
                kunci.triwulan(),
                kunci.layanan(),
                aturan.id(),
                aturan.versi(),
                "IKM = " + aturan.pengali().toPlainString() + " × Σ NRR × 1/"
                        + aturan.unsur().size(),
                hasil.responden(),
                hasil.ikm(),
                hasil.ikmMentah(),
                MutuView.dari(hasil.mutu()),
                hasil.unsur(),
                hasil.prioritas(),
                atribut,
                populasi == null ? null : UkuranSampel.untuk(populasi, hasil.responden()),
                aturanLain);
    }
}
