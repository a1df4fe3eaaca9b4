package id.sakip.realization.anggaran;

import java.time.LocalDate;
import java.util.Comparator;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Triwulan;
import id.sakip.realization.kiriman.KunciRealisasi;
import id.sakip.realization.unit.UnitTahun;

/** A snapshot of one kind of spending of a sub kegiatan. */
public record KunciAnggaran(
        UnitTahun unit, KodeNomenklatur kodeSubKegiatan, JenisBelanja jenisBelanja, LocalDate perTanggal)
        implements KunciRealisasi, Comparable<KunciAnggaran> {

    private static final Comparator<KunciAnggaran> URUTAN = Comparator.comparing(KunciAnggaran::unit)
            .thenComparing(KunciAnggaran::kodeSubKegiatan)
            .thenComparing(KunciAnggaran::jenisBelanja)
            .thenComparing(KunciAnggaran::perTanggal);

    @Override
    public Triwulan triwulan() {
        return Triwulan.dari(perTanggal);
    }

    @Override
    public int compareTo(KunciAnggaran lain) {
        return URUTAN.compare(this, lain);
    }
}
