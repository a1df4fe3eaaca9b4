package id.sakip.realization.periode;

import id.sakip.realization.unit.UnitTahun;

/** A feature that has something to write when a quarter takes writes again. */
public interface PengamatPeriode {

    /** Called in the transaction that opens a quarter of {@code unit}, which is locked and shows it open already. */
    void triwulanTerbuka(UnitTahun unit);
}
