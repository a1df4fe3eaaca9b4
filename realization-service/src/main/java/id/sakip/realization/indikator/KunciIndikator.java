package id.sakip.realization.indikator;

import java.util.Comparator;

import id.sakip.contracts.Triwulan;
import id.sakip.realization.kiriman.KunciRealisasi;
import id.sakip.realization.unit.UnitTahun;

/** An indicator of a unit in a quarter. */
public record KunciIndikator(UnitTahun unit, Triwulan triwulan, String kodeIndikator)
        implements KunciRealisasi, Comparable<KunciIndikator> {

    private static final Comparator<KunciIndikator> URUTAN = Comparator.comparing(KunciIndikator::unit)
            .thenComparing(KunciIndikator::triwulan)
            .thenComparing(KunciIndikator::kodeIndikator);

    @Override
    public int compareTo(KunciIndikator lain) {
        return URUTAN.compare(this, lain);
    }
}
