package id.sakip.scoring.capaian.domain;

/** What of a target and a realisasi was compared. */
public enum CaraBanding {
    ANGKA,
    /** The number behind a grade, on one side at least. */
    SKOR,
    /** The ranks of the grades on the AKIP scale, D = 1 .. AA = 7. */
    PERINGKAT
}
