package id.sakip.realization.survei;

/** Education of a respondent. */
enum Pendidikan {
    TIDAK_SEKOLAH,
    SD,
    SMP,
    SMA,
    D1,
    D2,
    D3,
    D4,
    S1,
    S2,
    S3,
    LAINNYA
}
