package id.sakip.planning.renstra;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Berversi;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.nilai.NilaiKolom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A Renstra as the API shows it: the content as it was entered, and where it stands in its life. */
@Schema(name = "Renstra")
record TampilanRenstra(
        UUID id,
        StatusDokumen status,
        long versi,
        KodeWilayah kodePd,
        int tahunAwal,
        int tahunAkhir,
        String nomor,
        LocalDate tanggal,
        List<IsiRenstra.Tujuan> tujuan,
        Instant dibuat,
        Instant diubah,
        Instant ditetapkan)
        implements Berversi {

    static TampilanRenstra dari(Renstra r) {
        return new TampilanRenstra(
                r.id(),
                r.status(),
                r.versi(),
                r.kodePd(),
                r.tahun(),
                r.tahunAkhir(),
                r.nomor(),
                r.tanggal(),
                r.tujuan().stream().map(TampilanRenstra::tujuan).toList(),
                r.dibuat(),
                r.diubah(),
                r.ditetapkan());
    }

    private static IsiRenstra.Tujuan tujuan(RenstraTujuan t) {
        return new IsiRenstra.Tujuan(
                t.kode(),
                t.uraian(),
                t.indikator().stream()
                        .map(i -> new IsiRenstra.IndikatorTujuan(i.uraian(), NilaiKolom.teks(i.target())))
                        .toList(),
                t.sasaran().stream()
                        .map(s -> new IsiRenstra.Sasaran(
                                s.kode(),
                                s.uraian(),
                                s.indikator().stream()
                                        .map(TampilanRenstra::indikator)
                                        .toList()))
                        .toList());
    }

    private static IsiRenstra.Indikator indikator(RenstraIndikator i) {
        SortedMap<Integer, String> target = new TreeMap<>();
        i.target().forEach(t -> target.put(t.tahun(), t.target().teks()));
        return new IsiRenstra.Indikator(i.kodeIndikator(), target, NilaiKolom.teks(i.targetAkhir()));
    }

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
