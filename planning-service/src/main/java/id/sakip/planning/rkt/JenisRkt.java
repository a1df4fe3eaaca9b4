package id.sakip.planning.rkt;

/** Whether a yearly plan rests on the APBD or on its change. */
enum JenisRkt {
    MURNI,
    PERUBAHAN
}
