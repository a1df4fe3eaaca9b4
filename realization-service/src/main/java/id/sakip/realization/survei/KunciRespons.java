package id.sakip.realization.survei;

import java.util.Comparator;
import java.util.Objects;

import id.sakip.contracts.Triwulan;
import id.sakip.realization.kiriman.KunciRealisasi;
import id.sakip.realization.unit.UnitTahun;

/**
 * A response by the id that its sender gave it. The quarter is where it belongs and not who it is: the same id in another
 * quarter is the same response.
 */
record KunciRespons(UnitTahun unit, Triwulan triwulan, String sumber, String id)
        implements KunciRealisasi, Comparable<KunciRespons> {

    private static final Comparator<KunciRespons> URUTAN = Comparator.comparing(
                    (KunciRespons kunci) -> kunci.unit.kodePd())
            .thenComparing(KunciRespons::sumber)
            .thenComparing(KunciRespons::id);

    @Override
    public int compareTo(KunciRespons lain) {
        return URUTAN.compare(this, lain);
    }

    @Override
    public boolean equals(Object lain) {
        return lain instanceof KunciRespons kunci && compareTo(kunci) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit.kodePd(), sumber, id);
    }
}
