package id.sakip.planning.rencanaaksi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.dokumen.TampilanDokumen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rencana aksi as the API shows it: where it stands in its life, and the content as it was entered. */
@Schema(name = "RencanaAksi")
record TampilanRencanaAksi(
        @JsonUnwrapped Siklus siklus, @JsonUnwrapped IsiRencanaAksi isi) implements TampilanDokumen {

    /** A rencana aksi in a list, without its content. */
    @Schema(name = "RencanaAksiRingkas")
    record RencanaAksiRingkas(
            UUID id,
            StatusDokumen status,
            long versi,
            KodeWilayah kodePd,
            int tahun,
            LocalDate tanggal,
            Instant diubah) {

        static RencanaAksiRingkas dari(RencanaAksi r) {
            return new RencanaAksiRingkas(
                    r.id(), r.status(), r.versi(), r.kodePd(), r.tahun(), r.tanggal(), r.diubah());
        }
    }
}
