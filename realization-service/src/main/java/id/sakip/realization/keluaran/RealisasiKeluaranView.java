package id.sakip.realization.keluaran;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value in force: what was reached in this quarter alone.
 *
 * @param nilai the number, of a product all of it; null without data
 * @param teks as it is shown, e.g. {@code 50 org x 6 bln}
 * @param tanpaData code of the reason why there is no value
 * @param versi version of the unit and year that brought the value
 * @param banyakBukti evidence files in force for it; null in the history
 */
@Schema(name = "RealisasiKeluaran")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RealisasiKeluaranView(
        KodeWilayah kodePd,
        int tahun,
        Triwulan triwulan,
        KodeNomenklatur kodeSubKegiatan,
        String keluaran,
        BigDecimal nilai,
        @Schema(examples = "3 Dokumen") String teks,
        String satuan,
        String tanpaData,
        String catatan,
        String sebab,
        String tindakLanjut,
        LocalDate perTanggal,
        long versi,
        Instant dicatatPada,

        @Schema(description = "Berkas bukti yang berlaku; tidak ada dalam riwayat", examples = "2")
        Integer banyakBukti) {

    static RealisasiKeluaranView dari(
            KunciKeluaran kunci, IsiKeluaran isi, long versi, Instant dicatatPada, Integer banyakBukti) {
        RealisasiUnit.Penjelasan penjelasan = isi.penjelasan();
        return new RealisasiKeluaranView(
                kunci.unit().kodePd(),
                kunci.unit().tahun(),
                kunci.triwulan(),
                kunci.kodeSubKegiatan(),
                isi.keluaran(),
                isi.nilai().angka(),
                isi.nilai().teks(),
                isi.nilai().satuan(),
                isi.nilai().alasan(),
                penjelasan == null ? null : penjelasan.catatan(),
                penjelasan == null ? null : penjelasan.sebab(),
                penjelasan == null ? null : penjelasan.tindakLanjut(),
                isi.perTanggal(),
                versi,
                dicatatPada,
                banyakBukti);
    }
}
