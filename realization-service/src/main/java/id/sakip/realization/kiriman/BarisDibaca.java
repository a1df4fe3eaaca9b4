package id.sakip.realization.kiriman;

import java.util.List;

import id.sakip.platform.problem.Fault;

/** A row after every check that needs no stored realisasi. */
sealed interface BarisDibaca<K extends KunciRealisasi, V> {

    /** @param ulangan the same fact stands in an earlier row of the batch */
    record Sah<K extends KunciRealisasi, V>(Realisasi<K, V> realisasi, boolean ulangan) implements BarisDibaca<K, V> {}

    record Ditolak<K extends KunciRealisasi, V>(List<Fault> galat) implements BarisDibaca<K, V> {
        public Ditolak {
            galat = List.copyOf(galat);
        }
    }
}
