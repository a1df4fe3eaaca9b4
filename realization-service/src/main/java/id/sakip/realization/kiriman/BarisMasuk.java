package id.sakip.realization.kiriman;

import id.sakip.contracts.KodeWilayah;

/** A row of a bulk write as it was sent; a component is null when it is missing or unusable. */
public interface BarisMasuk {

    KodeWilayah kodePd();

    Integer tahun();
}
