package id.sakip.realization.anggaran;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount in force.
 *
 * @param realisasi cumulative from 1 January to {@code perTanggal}
 * @param sumber where it came from
 * @param versi version of the unit and year that brought the amount
 * @param banyakBukti evidence files in force for its quarter; null in the history
 */
@Schema(name = "RealisasiAnggaran")
record RealisasiAnggaranView(
        KodeWilayah kodePd,
        int tahun,
        KodeNomenklatur kodeSubKegiatan,
        JenisBelanja jenisBelanja,
        LocalDate perTanggal,
        Rupiah realisasi,
        SumberAnggaran sumber,
        long versi,
        Instant dicatatPada,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Berkas bukti yang berlaku untuk triwulannya; tidak ada dalam riwayat", examples = "2")
        Integer banyakBukti) {

    static RealisasiAnggaranView dari(
            KunciAnggaran kunci,
            Rupiah realisasi,
            SumberAnggaran sumber,
            long versi,
            Instant dicatatPada,
            Integer banyakBukti) {
        return new RealisasiAnggaranView(
                kunci.unit().kodePd(),
                kunci.unit().tahun(),
                kunci.kodeSubKegiatan(),
                kunci.jenisBelanja(),
                kunci.perTanggal(),
                realisasi,
                sumber,
                versi,
                dicatatPada,
                banyakBukti);
    }
}
