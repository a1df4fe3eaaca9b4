package id.sakip.contracts;

import java.time.Instant;

/**
 * An event: the owner's current snapshot of one aggregate. A consumer keeps the highest {@link #versi()} of each {@link
 * #kunci()} and ignores the rest, which makes duplicates, reordering and replay harmless.
 *
 * <p>Evolution is additive only: a new component is optional, none is renamed, removed or given another meaning;
 * consumers ignore what they do not know.
 */
public interface Potret {

    KodeWilayah kodePd();

    /** Grows by at least one with each change of the aggregate; starts at 1. */
    long versi();

    /** When the owner made this version. */
    Instant waktu();

    /** Message key, e.g. {@code 35.09.22}; finer where the aggregate is. */
    default String kunci() {
        return kodePd().nilai();
    }

    /** Checks what all snapshots have in common. */
    static void periksa(KodeWilayah kodePd, long versi, Instant waktu) {
        if (kodePd == null || !kodePd.adalahKecamatan()) {
            throw new IllegalArgumentException("kodePd is not a kecamatan: " + kodePd);
        }
        if (versi < 1) {
            throw new IllegalArgumentException("versi starts at 1: " + versi);
        }
        if (waktu == null) {
            throw new IllegalArgumentException("waktu is null");
        }
    }
}
