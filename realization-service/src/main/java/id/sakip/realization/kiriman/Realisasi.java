package id.sakip.realization.kiriman;

/**
 * A fact that passed every check.
 *
 * @param <K> its business key
 * @param <V> all that is stored under the key; equal values are the same fact sent again
 */
public record Realisasi<K extends KunciRealisasi, V>(K kunci, V isi) {}
