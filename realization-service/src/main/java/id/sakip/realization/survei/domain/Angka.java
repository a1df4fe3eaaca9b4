package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures of the survey are shown. */
final class Angka {

    /** Decimals of a published index; also those that a class is looked up by. */
    static final int DESIMAL = 2;

    /** Decimals of a figure that is shown as computed, before any rounding that matters. */
    static final int DESIMAL_MENTAH = 6;

    private static final BigDecimal SETENGAH = new BigDecimal("0.5");

    private Angka() {}

    /** Every digit of {@code angka} as Indonesian text, e.g. {@code 72,5}. */
    static String teks(BigDecimal angka) {
        return polos(angka).toPlainString().replace('.', ',');
    }

    /** Without trailing zeros and without an exponent. */
    static BigDecimal polos(BigDecimal angka) {
        BigDecimal ringkas = angka.stripTrailingZeros();
        return ringkas.scale() < 0 ? ringkas.setScale(0) : ringkas;
    }

    static BigDecimal bulat(BigDecimal angka) {
        return angka.setScale(DESIMAL, RoundingMode.HALF_UP);
    }

    static int desimal(BigDecimal angka) {
        return Math.max(0, polos(angka).scale());
    }

    /** The most that a figure printed with {@code desimal} decimals lies away from what it was rounded from. */
    static BigDecimal setengahSatuan(int desimal) {
        return SETENGAH.scaleByPowerOfTen(-desimal);
    }
}
