package id.sakip.realization.parkir;

/** Where a parked row stands. */
public enum StatusParkir {
    DIPARKIR,
    /** Read again: it counts now, or said what was known already. */
    DILEPAS,
    /** A later figure for the same was taken in before it could be read again. */
    DIGANTIKAN,
    /** Somebody decided, with a reason, that it does not count. */
    DIBUANG
}
