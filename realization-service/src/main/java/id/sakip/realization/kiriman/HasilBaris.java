package id.sakip.realization.kiriman;

/** What became of a row of a batch. */
public enum HasilBaris {
    DIBUAT,
    DIUBAH,
    TETAP,
    DITOLAK,
    DIPARKIR,
    /** It waited, and meanwhile a later figure for the same was taken in. */
    DIGANTIKAN
}
