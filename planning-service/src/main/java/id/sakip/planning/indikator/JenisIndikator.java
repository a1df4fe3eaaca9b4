package id.sakip.planning.indikator;

/** What an indicator is to its unit. */
public enum JenisIndikator {
    /** Indikator kinerja utama: named by a decree, measures a sasaran strategis. */
    IKU,
    /** Indikator kinerja kunci, or of a program or kegiatan. */
    IKK,
    LAINNYA
}
