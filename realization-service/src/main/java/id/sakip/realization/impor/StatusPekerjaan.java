package id.sakip.realization.impor;

/** Where a job stands. */
enum StatusPekerjaan {
    ANTRE,
    BERJALAN,
    SELESAI,
    /** Atomic, with rows that are refused: nothing was written. */
    DITOLAK,
    /** Atomic, with rows that only miss something that may still come: nothing was written, and it can be released. */
    DITUNDA,
    /** The upload could not be read to its end, or not at all. */
    GAGAL,
    DIBATALKAN;

    boolean selesai() {
        return this != ANTRE && this != BERJALAN;
    }
}
