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

    /** Reason of an indicator without a value while its survey is released but gives no index. */
    public static final String TANPA_INDEKS = "IKM_TIDAK_TERHITUNG";

    private KeputusanUmpan() {}

    /**
     * What a recap says of its indicator.
     *
     * @param dirilis false when the recap says that nothing is released yet
     * @param ikm the released index; null when there is none
     */
    public static NilaiRealisasi menurut(boolean dirilis, BigDecimal ikm) {
        if (ikm != null) {
            return new NilaiRealisasi.Angka(ikm);
        }
        return new NilaiRealisasi.TanpaData(dirilis ? TANPA_INDEKS : BELUM_DIRILIS);
    }

    /**
     * The value to write, if any. A release without an index takes the place of what it makes untrue, and fills nothing.
     *
     * @param dirilis false when the recap says that nothing is released yet
     * @param ikm the released index; null when there is none
     * @param sekarang the value in force, null when there is none
     * @param diumpan the survey brought it
     */
    public static Optional<NilaiRealisasi> putuskan(
            boolean dirilis, BigDecimal ikm, NilaiRealisasi sekarang, boolean diumpan) {
        boolean tulis = sekarang == null
                ? !dirilis || ikm != null
                : diumpan || dirilis && belumDirilis(sekarang);
        return tulis ? Optional.of(menurut(dirilis, ikm)) : Optional.empty();
    }

    private static boolean belumDirilis(NilaiRealisasi nilai) {
        return nilai instanceof NilaiRealisasi.TanpaData(String alasan) && alasan.equals(BELUM_DIRILIS);
    }
}
