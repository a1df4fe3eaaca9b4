package id.sakip.realization.survei;

/** Sex of a respondent. */
enum JenisKelamin {
    L,
    P
}
