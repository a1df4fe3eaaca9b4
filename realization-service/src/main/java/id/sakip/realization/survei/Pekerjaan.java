package id.sakip.realization.survei;

/** Occupation of a respondent; coarse, so that nobody can be told by it. */
enum Pekerjaan {
    PNS,
    TNI,
    POLRI,
    SWASTA,
    WIRAUSAHA,
    PETANI,
    PELAJAR_MAHASISWA,
    IBU_RUMAH_TANGGA,
    LAINNYA
}
