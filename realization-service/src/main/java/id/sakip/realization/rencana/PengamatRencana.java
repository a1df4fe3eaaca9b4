package id.sakip.realization.rencana;

import id.sakip.realization.unit.UnitTahun;

/** A feature that has something to do when the plan in force of a unit arrives. */
public interface PengamatRencana {

    /** Called in the transaction that keeps the plan, which this transaction sees already. */
    void rencanaTiba(UnitTahun unit);
}
