package id.sakip.realization.survei;

/**
 * What is known of a respondent without telling who it is; each may be null.
 *
 * @param kelompokUsia e.g. {@code 17-25} or {@code 60+}
 */
record AtributResponden(JenisKelamin jenisKelamin, String kelompokUsia, Pendidikan pendidikan, Pekerjaan pekerjaan) {}
