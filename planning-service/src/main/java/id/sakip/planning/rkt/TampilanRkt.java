package id.sakip.planning.rkt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.planning.dokumen.Berversi;
import id.sakip.planning.dokumen.StatusDokumen;
import id.sakip.planning.nilai.NilaiKolom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An RKT as the API shows it: the content as it was entered, and where it stands in its life.
 *
 * @param jumlahPagu sum over all sub kegiatan; null while none has a pagu, which is not 0
 */
@Schema(name = "Rkt")
record TampilanRkt(
        UUID id,
        StatusDokumen status,
        long versi,
        KodeWilayah kodePd,
        int tahun,
        LocalDate tanggal,
        Rupiah jumlahPagu,
        List<IsiRkt.Sasaran> sasaran,
        Instant dibuat,
        Instant diubah,
        Instant ditetapkan)
        implements Berversi {

    static TampilanRkt dari(Rkt r) {
        Set<RktProgram> sudah = new HashSet<>();
        List<IsiRkt.Sasaran> sasaran = new ArrayList<>();
        for (RktSasaran s : r.sasaran()) {
            sasaran.add(new IsiRkt.Sasaran(
                    s.kode(),
                    s.program().stream().map(p -> program(p, sudah.add(p))).toList()));
        }
        return new TampilanRkt(
                r.id(),
                r.status(),
                r.versi(),
                r.kodePd(),
                r.tahun(),
                r.tanggal(),
                r.subKegiatan().stream()
                        .flatMap(s -> s.pagu().stream())
                        .map(RktPagu::jumlah)
                        .reduce(Rupiah::tambah)
                        .orElse(null),
                sasaran,
                r.dibuat(),
                r.diubah(),
                r.ditetapkan());
    }

    /** The tree is shown where the program comes first, as it was entered. */
    private static IsiRkt.Program program(RktProgram p, boolean pertama) {
        return new IsiRkt.Program(
                p.kode(),
                p.uraian(),
                pertama ? p.kegiatan().stream().map(TampilanRkt::kegiatan).toList() : List.of());
    }

    private static IsiRkt.Kegiatan kegiatan(RktKegiatan k) {
        return new IsiRkt.Kegiatan(
                k.kode(),
                k.uraian(),
                k.indikator(),
                NilaiKolom.teks(k.target()),
                k.subKegiatan().stream().map(TampilanRkt::subKegiatan).toList());
    }

    private static IsiRkt.SubKegiatan subKegiatan(RktSubKegiatan s) {
        return new IsiRkt.SubKegiatan(
                s.kode(),
                s.uraian(),
                s.keluaran().stream()
                        .map(k -> new IsiRkt.Keluaran(k.indikator(), k.satuan(), NilaiKolom.teks(k.target())))
                        .toList(),
                s.pagu().stream()
                        .map(p -> new IsiRkt.Pagu(p.jenisBelanja(), p.jumlah()))
                        .toList());
    }

    /** An RKT in a list, without its content. */
    @Schema(name = "RktRingkas")
    record RktRingkas(
            UUID id,
            StatusDokumen status,
            long versi,
            KodeWilayah kodePd,
            int tahun,
            LocalDate tanggal,
            Instant diubah) {

        static RktRingkas dari(Rkt r) {
            return new RktRingkas(r.id(), r.status(), r.versi(), r.kodePd(), r.tahun(), r.tanggal(), r.diubah());
        }
    }
}
