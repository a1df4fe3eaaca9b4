package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.Optional;

import id.sakip.realization.indikator.domain.NilaiRealisasi;

/**
 * What the survey makes of the realisasi of its indicator. A value that the survey brought follows its recap; one that
 * somebody typed stays, whatever the recap says, unless it only says that nothing is released yet.
 */
public final class KeputusanUmpan {

    /** Reason of an indicator without a value while its survey is not released. */
    public static final String BELUM_DIRILIS = "SURVEI_BELUM_DIRILIS";

    private KeputusanUmpan() {}

    /**
     * The value to write, if any.
     *
     * @param dirilis false when the recap says that nothing is released yet
     * @param ikm the released index; null when there is none
     * @param sekarang the value in force, null when there is none
     * @param diumpan the survey brought it
     */
    public static Optional<NilaiRealisasi> putuskan(
            boolean dirilis, BigDecimal ikm, NilaiRealisasi sekarang, boolean diumpan) {
        if (dirilis && ikm == null) {
            return Optional.empty();
        }
        NilaiRealisasi baru = dirilis ? new NilaiRealisasi.Angka(ikm) : new NilaiRealisasi.TanpaData(BELUM_DIRILIS);
        return sekarang == null || diumpan || dirilis && belumDirilis(sekarang) ? Optional.of(baru) : Optional.empty();
    }

    private static boolean belumDirilis(NilaiRealisasi nilai) {
        return nilai instanceof NilaiRealisasi.TanpaData(String alasan) && alasan.equals(BELUM_DIRILIS);
    }
}
