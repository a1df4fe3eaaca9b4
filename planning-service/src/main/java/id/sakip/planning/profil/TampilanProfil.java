package id.sakip.planning.profil;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Siklus;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.dokumen.TampilanDokumen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A profile as the API shows it: where it stands in its life, the content as it was entered, and what its lines add up
 * to, also where that contradicts a total in the content.
 */
@Schema(name = "Profil")
record TampilanProfil(
        @JsonUnwrapped Siklus siklus,
        @JsonUnwrapped IsiProfil isi,
        @JsonUnwrapped Jumlah jumlah) implements TampilanDokumen {

    static TampilanProfil dari(Siklus siklus, IsiProfil isi) {
        return new TampilanProfil(siklus, isi, Jumlah.dari(isi));
    }

    /** A profile in a list, without its content. */
    @Schema(name = "ProfilRingkas")
    record ProfilRingkas(
            UUID id,
            StatusDokumen status,
            long versi,
            KodeWilayah kodePd,
            int tahun,
            LocalDate tanggal,
            Instant diubah) {

        static ProfilRingkas dari(Profil p) {
            return new ProfilRingkas(p.id(), p.status(), p.versi(), p.kodePd(), p.tahun(), p.tanggal(), p.diubah());
        }
    }
}
