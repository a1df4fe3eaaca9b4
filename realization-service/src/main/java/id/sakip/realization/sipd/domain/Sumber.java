package id.sakip.realization.sipd.domain;

/** Where SIPD figures come from; each source means something else by an amount. */
public enum Sumber {
    /** Dashboard <i>statistik belanja</i>: per akun, cumulative from 1 January to a date. */
    A,
    /** <i>SPJ fungsional</i> of a month: parents and children in one list, with the amount up to the month's end. */
    B,
    /** <i>LRA</i> from the ledger: per akun of the whole unit, for control only. */
    C,
    /** <i>Laporan realisasi per dokumen</i>: one line per document and akun, not cumulative. */
    D
}
