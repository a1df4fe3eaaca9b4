package id.sakip.planning.rkt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.dokumen.TampilanDokumen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An RKT as the API shows it: where it stands in its life, and the content as it was entered.
 *
 * @param ringkasanPagu the sums, to be told from the totals that the document prints
 */
@Schema(name = "Rkt")
record TampilanRkt(
        @JsonUnwrapped Siklus siklus, @JsonUnwrapped IsiRkt isi, List<RingkasanPagu> ringkasanPagu)
        implements TampilanDokumen {

    static TampilanRkt dari(Siklus siklus, IsiRkt isi) {
        return new TampilanRkt(siklus, isi, RingkasanPagu.dari(isi));
    }

    /** An RKT in a list, without its content. */
    @Schema(name = "RktRingkas")
    record RktRingkas(
            UUID id,
            StatusDokumen status,
            long versi,
            KodeWilayah kodePd,
            int tahun,
            JenisRkt jenis,
            LocalDate tanggal,
            Instant diubah) {

        static RktRingkas dari(Rkt r) {
            return new RktRingkas(
                    r.id(), r.status(), r.versi(), r.kodePd(), r.tahun(), r.jenis(), r.tanggal(), r.diubah());
        }
    }
}
