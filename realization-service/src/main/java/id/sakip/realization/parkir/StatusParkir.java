package id.sakip.realization.parkir;

/** Where a parked row stands. */
public enum StatusParkir {
    DIPARKIR,
    /** Read again: it counts now, or said what was known already. */
    DILEPAS,
    /** Somebody decided, with a reason, that it does not count. */
    DIBUANG
}
