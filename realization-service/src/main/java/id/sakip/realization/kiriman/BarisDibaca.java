package id.sakip.realization.kiriman;

import java.util.List;

import id.sakip.platform.problem.Fault;

/** A row after every check that needs no stored realisasi. */
sealed interface BarisDibaca<K extends KunciRealisasi, V> {

    /**
     * @param ulangan the same fact stands in an earlier row of the batch
     * @param peringatan what is odd about it
     */
    record Sah<K extends KunciRealisasi, V>(Realisasi<K, V> realisasi, boolean ulangan, List<Fault> peringatan)
            implements BarisDibaca<K, V> {
        public Sah {
            peringatan = List.copyOf(peringatan);
        }
    }

    record Ditolak<K extends KunciRealisasi, V>(List<Fault> galat) implements BarisDibaca<K, V> {
        public Ditolak {
            galat = List.copyOf(galat);
        }
    }
}
