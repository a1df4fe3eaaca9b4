package id.sakip.planning.pk;

/** Grounds on which PermenPANRB 53/2014 lets a perjanjian kinerja be changed. */
enum DasarPerubahan {
    /** Another official has taken over. */
    GANTI_PEJABAT,
    /** Programs, kegiatan or budget changed in a way that affects reaching tujuan and sasaran. */
    PERUBAHAN_STRATEGI,
    /** Priorities or assumptions changed with significant effect. */
    PERUBAHAN_PRIORITAS
}
