package id.sakip.realization.unit;

import java.util.Map;

/** A feature that adds its realisasi to the snapshot of a unit. */
public interface BagianPotret {

    /** Adds the current state of each unit to its snapshot, reading inside the running transaction. */
    void isi(Map<UnitTahun, IsiPotret> unit);
}
