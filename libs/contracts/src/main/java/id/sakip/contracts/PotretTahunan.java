package id.sakip.contracts;

import java.time.Instant;

/** A snapshot of something that a unit has anew each budget year. */
public interface PotretTahunan extends Potret {

    int tahun();

    /** Message key, e.g. {@code 35.09.22:2023}; finer where the aggregate is. */
    @Override
    default String kunci() {
        return kodePd() + ":" + tahun();
    }

    /** Checks what all yearly snapshots have in common. */
    static void periksa(KodeWilayah kodePd, int tahun, long versi, Instant waktu) {
        Potret.periksa(kodePd, versi, waktu);
        Tahun.periksa(tahun);
    }
}
