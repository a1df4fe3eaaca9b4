package id.sakip.planning.rpjmd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.dokumen.TampilanDokumen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An RPJMD as the API shows it: where it stands in its life, and the content as it was entered. */
@Schema(name = "Rpjmd")
record TampilanRpjmd(
        @JsonUnwrapped Siklus siklus, @JsonUnwrapped IsiRpjmd isi) implements TampilanDokumen {

    /** An RPJMD in a list, without its content. */
    @Schema(name = "RpjmdRingkas")
    record RpjmdRingkas(
            UUID id,
            StatusDokumen status,
            long versi,
            KodeWilayah kodeKab,
            int tahunAwal,
            int tahunAkhir,
            String nomor,
            LocalDate tanggal,
            Instant diubah) {

        static RpjmdRingkas dari(Rpjmd r) {
            return new RpjmdRingkas(
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
