package id.sakip.realization.kiriman;

/** By which door a batch came in. */
public enum Jalur {
    API,
    /** A file, read by an import job. */
    IMPOR,
    /** A push in the shape of SIPD. */
    SIPD,
    /** A released survey result that feeds its indicator. */
    SURVEI,
    /** Rows that had been parked. */
    PELEPASAN
}
