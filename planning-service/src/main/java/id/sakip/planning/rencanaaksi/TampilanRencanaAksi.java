package id.sakip.planning.rencanaaksi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Berversi;
import id.sakip.planning.dokumen.StatusDokumen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rencana aksi as the API shows it: the content as it was entered, and where it stands in its life. */
@Schema(name = "RencanaAksi")
record TampilanRencanaAksi(
        UUID id,
        StatusDokumen status,
        long versi,
        KodeWilayah kodePd,
        int tahun,
        LocalDate tanggal,
        List<IsiRencanaAksi.Baris> baris,
        Instant dibuat,
        Instant diubah,
        Instant ditetapkan)
        implements Berversi {

    static TampilanRencanaAksi dari(RencanaAksi r) {
        return new TampilanRencanaAksi(
                r.id(),
                r.status(),
                r.versi(),
                r.kodePd(),
                r.tahun(),
                r.tanggal(),
                r.baris().stream()
                        .map(b -> new IsiRencanaAksi.Baris(
                                b.kodeSubKegiatan(), b.indikator(), b.satuan(), b.agregasi(), b.target()))
                        .toList(),
                r.dibuat(),
                r.diubah(),
                r.ditetapkan());
    }

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
