package id.sakip.realization.keluaran;

import java.util.Comparator;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.realization.kiriman.KunciRealisasi;
import id.sakip.realization.unit.UnitTahun;

/**
 * An output of a sub kegiatan in a quarter.
 *
 * @param sebutan wording of the output without case and spacing
 */
record KunciKeluaran(UnitTahun unit, Triwulan triwulan, KodeNomenklatur kodeSubKegiatan, String sebutan)
        implements KunciRealisasi, Comparable<KunciKeluaran> {

    private static final Comparator<KunciKeluaran> URUTAN = Comparator.comparing(KunciKeluaran::unit)
            .thenComparing(KunciKeluaran::triwulan)
            .thenComparing(KunciKeluaran::kodeSubKegiatan)
            .thenComparing(KunciKeluaran::sebutan);

    static KunciKeluaran dari(UnitTahun unit, Triwulan triwulan, KodeNomenklatur kode, String keluaran) {
        return new KunciKeluaran(unit, triwulan, kode, RencanaBerlaku.Keluaran.sebutan(keluaran));
    }

    @Override
    public int compareTo(KunciKeluaran lain) {
        return URUTAN.compare(this, lain);
    }
}
