package id.sakip.planning.renstra;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.dokumen.TampilanDokumen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A Renstra as the API shows it: where it stands in its life, and the content as it was entered. */
@Schema(name = "Renstra")
record TampilanRenstra(
        @JsonUnwrapped Siklus siklus, @JsonUnwrapped IsiRenstra isi) implements TampilanDokumen {

    /** A Renstra in a list, without its content. */
    @Schema(name = "RenstraRingkas")
    record RenstraRingkas(
            UUID id,
            StatusDokumen status,
            long versi,
            KodeWilayah kodePd,
            int tahunAwal,
            int tahunAkhir,
            String nomor,
            LocalDate tanggal,
            Instant diubah) {

        static RenstraRingkas dari(Renstra r) {
            return new RenstraRingkas(
                    r.id(),
                    r.status(),
                    r.versi(),
                    r.kodePd(),
                    r.tahun(),
                    r.tahunAkhir(),
                    r.nomor(),
                    r.tanggal(),
                    r.diubah());
        }
    }
}
