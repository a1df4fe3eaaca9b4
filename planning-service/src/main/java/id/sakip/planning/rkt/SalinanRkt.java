package id.sakip.planning.rkt;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.sakip.planning.rkt.IsiRkt.IndikatorSasaran;
import id.sakip.planning.rkt.IsiRkt.Kegiatan;
import id.sakip.planning.rkt.IsiRkt.Pagu;
import id.sakip.planning.rkt.IsiRkt.Program;
import id.sakip.planning.rkt.IsiRkt.Sasaran;
import id.sakip.planning.rkt.IsiRkt.SubKegiatan;

/** Content of a draft that is started from an RKT in force, without its date. */
final class SalinanRkt {

    private final boolean pagu;

    private SalinanRkt(boolean pagu) {
        this.pagu = pagu;
    }

    /**
     * The RKT of a later year. Outputs keep their targets; budgets belong to their year.
     *
     * @param targetRenstra what the Renstra promises of an indicator for that year; the target stays blank without
     * @param pagu true when budgets go along, as plain amounts without the stages of the old year
     */
    static IsiRkt tahunBaru(IsiRkt sumber, int tahun, Function<String, Optional<String>> targetRenstra, boolean pagu) {
        SalinanRkt salinan = new SalinanRkt(pagu);
        return new IsiRkt(
                sumber.kodePd(),
                tahun,
                JenisRkt.MURNI,
                null,
                pagu ? sumber.jumlahPagu() : null,
                sumber.sasaran().stream()
                        .map(s -> new Sasaran(
                                s.kode(),
                                s.uraian(),
                                s.indikator().stream()
                                        .map(i -> new IndikatorSasaran(
                                                i.kodeIndikator(),
                                                i.uraian(),
                                                targetRenstra
                                                        .apply(i.kodeIndikator())
                                                        .orElse(null)))
                                        .toList(),
                                s.program().stream().map(salinan::program).toList()))
                        .toList());
    }

    /** A change of the same RKT, to be edited. */
    static IsiRkt perubahan(IsiRkt sumber) {
        return new IsiRkt(
                sumber.kodePd(), sumber.tahun(), JenisRkt.PERUBAHAN, null, sumber.jumlahPagu(), sumber.sasaran());
    }

    private Program program(Program p) {
        return new Program(
                p.kode(),
                p.uraian(),
                pagu ? p.jumlahPagu() : null,
                p.indikator(),
                p.kegiatan().stream().map(this::kegiatan).toList());
    }

    private Kegiatan kegiatan(Kegiatan k) {
        return new Kegiatan(
                k.kode(),
                k.uraian(),
                pagu ? k.jumlahPagu() : null,
                k.indikator(),
                k.subKegiatan().stream().map(this::subKegiatan).toList());
    }

    private SubKegiatan subKegiatan(SubKegiatan s) {
        return new SubKegiatan(s.kode(), s.uraian(), s.keluaran(), pagu ? polos(s.pagu()) : List.of());
    }

    private static List<Pagu> polos(List<Pagu> semua) {
        return semua.stream()
                .map(p -> new Pagu(p.jenisBelanja(), p.jumlah(), null, null, null))
                .toList();
    }
}
