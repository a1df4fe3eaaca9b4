package id.sakip.realization.survei;

import java.util.Comparator;

import id.sakip.contracts.Triwulan;
import id.sakip.realization.kiriman.KunciRealisasi;
import id.sakip.realization.unit.UnitTahun;

/**
 * The result of a unit, or of one of its services, up to a quarter. The rule is no part of it: a quarter has one result.
 *
 * @param layanan null for the whole unit
 */
record KunciRekap(UnitTahun unit, Triwulan triwulan, String layanan) implements KunciRealisasi, Comparable<KunciRekap> {

    private static final Comparator<KunciRekap> URUTAN = Comparator.comparing(KunciRekap::unit)
            .thenComparing(KunciRekap::triwulan)
            .thenComparing(KunciRekap::kolomLayanan);

    /** The whole unit's index feeds its indicator and is published. */
    boolean seluruhUnit() {
        return layanan == null;
    }

    /** The service as a column of a primary key, which cannot be null. */
    String kolomLayanan() {
        return layanan == null ? "" : layanan;
    }

    static String layanan(String kolom) {
        return kolom.isEmpty() ? null : kolom;
    }

    @Override
    public int compareTo(KunciRekap lain) {
        return URUTAN.compare(this, lain);
    }
}
