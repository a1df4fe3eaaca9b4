package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;

import id.sakip.realization.indikator.domain.NilaiRealisasi;

/**
 * What the survey makes of the realisasi of its indicator. A value that the survey brought follows its recap, and so does
 * one that somebody sent and that says the same, such as to explain it. One that says something else stays, whatever the
 * recap says, unless it only says that nothing is released yet.
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
     * @param sebelumnya what recaps have said while {@code sekarang} stood
     */
    public static Optional<NilaiRealisasi> putuskan(
            boolean dirilis,
            BigDecimal ikm,
            NilaiRealisasi sekarang,
            boolean diumpan,
            Collection<NilaiRealisasi> sebelumnya) {
        NilaiRealisasi baru = menurut(dirilis, ikm);
        boolean tulis;
        if (sekarang == null) {
            tulis = !dirilis || ikm != null;
        } else if (diumpan) {
            tulis = true;
        } else {
            boolean mengikuti = sebelumnya.contains(sekarang) || dirilis && belumDirilis(sekarang);
            // Whoever sent what the recap says keeps the source and the date that they gave.
            tulis = mengikuti && !sekarang.equals(baru);
        }
        return tulis ? Optional.of(baru) : Optional.empty();
    }

    /**
     * What recaps of a quarter have said while a value stood: the one in force when the value came, and all since.
     *
     * @param rekap what each version of the recap says, by the version of the unit and year that brought it
     * @param versi version of the unit and year that brought the value
     */
    public static Collection<NilaiRealisasi> sejak(NavigableMap<Long, NilaiRealisasi> rekap, long versi) {
        Long saatItu = rekap.floorKey(versi);
        return (saatItu == null ? rekap : rekap.tailMap(saatItu, true)).values();
    }

    private static boolean belumDirilis(NilaiRealisasi nilai) {
        return nilai instanceof NilaiRealisasi.TanpaData(String alasan) && alasan.equals(BELUM_DIRILIS);
    }
}
