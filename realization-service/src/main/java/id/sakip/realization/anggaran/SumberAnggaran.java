package id.sakip.realization.anggaran;

/** Where an amount in force came from. */
public enum SumberAnggaran {
    /** Sent as such: typed, or by a program that adds the accounts up by itself. */
    KETIKAN,
    /** Sum of the accounts in a snapshot of the SIPD dashboard. */
    SIPD_A,
    /** Sum of the accounts in an SPJ of SIPD. */
    SIPD_B,
    /** Sum of documents that were declared complete. */
    SIPD_D
}
