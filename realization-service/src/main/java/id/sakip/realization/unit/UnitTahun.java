package id.sakip.realization.unit;

import java.util.Comparator;

import id.sakip.contracts.KodeWilayah;

/** A kecamatan in a budget year; the order is the one in which locks are taken. */
public record UnitTahun(KodeWilayah kodePd, int tahun) implements Comparable<UnitTahun> {

    private static final Comparator<UnitTahun> URUTAN =
            Comparator.comparing(UnitTahun::kodePd).thenComparing(UnitTahun::tahun);

    /** Key of its events, e.g. {@code 35.09.22:2023}. */
    public String kunci() {
        return kodePd + ":" + tahun;
    }

    @Override
    public int compareTo(UnitTahun lain) {
        return URUTAN.compare(this, lain);
    }

    @Override
    public String toString() {
        return kunci();
    }
}
