package id.sakip.planning.perangkatdaerah;

import id.sakip.contracts.KodeWilayah;

/** A feature that has something to do when a unit changes, inside the transaction of the change. */
public interface PemantauUnit {

    void berubah(KodeWilayah kodePd);
}
