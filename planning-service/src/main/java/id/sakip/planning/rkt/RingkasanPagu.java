package id.sakip.planning.rkt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Rupiah;
import id.sakip.planning.rkt.IsiRkt.Kegiatan;
import id.sakip.planning.rkt.IsiRkt.Program;
import id.sakip.planning.rkt.IsiRkt.SubKegiatan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sum of all pagu in force below a place of an RKT.
 *
 * @param kode the program or kegiatan; null for the whole document
 * @param jenisBelanja sum of each kind of spending that is there
 * @param jumlah sum of all kinds
 */
@Schema(name = "RktRingkasanPagu")
record RingkasanPagu(KodeNomenklatur kode, Map<JenisBelanja, Rupiah> jenisBelanja, Rupiah jumlah) {

    /**
     * The sums of a document: its own, then those of each program with its kegiatan. Where no pagu was entered there is no
     * sum, which is not 0.
     */
    static List<RingkasanPagu> dari(IsiRkt isi) {
        List<RingkasanPagu> semua = new ArrayList<>();
        tambah(semua, null, isi.subKegiatan());
        isi.program().forEach(p -> program(semua, p));
        return List.copyOf(semua);
    }

    private static void program(List<RingkasanPagu> semua, Program program) {
        tambah(semua, program.kode(), program.subKegiatan());
        for (Kegiatan kegiatan : program.kegiatan()) {
            tambah(semua, kegiatan.kode(), kegiatan.subKegiatan().stream());
        }
    }

    private static void tambah(List<RingkasanPagu> semua, KodeNomenklatur kode, Stream<SubKegiatan> bagian) {
        Map<JenisBelanja, Rupiah> jenis = new EnumMap<>(JenisBelanja.class);
        bagian.flatMap(s -> s.pagu().stream()).forEach(p -> jenis.merge(p.jenisBelanja(), p.jumlah(), Rupiah::tambah));
        if (!jenis.isEmpty()) {
            Rupiah jumlah = Rupiah.jumlah(jenis.values().stream());
            semua.add(new RingkasanPagu(kode, Collections.unmodifiableMap(jenis), jumlah));
        }
    }
}
