package id.sakip.contracts;

import java.math.BigDecimal;

import static java.util.Objects.requireNonNull;

/** Bounds and normal form of the numbers that come from outside: at most 20 digits, on either side of the point. */
public final class Bilangan {

    /** Most digits of a number, and most decimals. */
    public static final int DIGIT_TERBANYAK = 20;

    private Bilangan() {}

    /**
     * Returns {@code angka} without trailing zeros and without an exponent, so that equal numbers are equal objects.
     *
     * @throws IllegalArgumentException for a number that is short to write and huge to compute with, such as
     *     {@code 1E+999999999}
     */
    public static BigDecimal periksa(BigDecimal angka) {
        requireNonNull(angka, "angka is null");
        // The scale is bounded before any arithmetic: setScale would write out every zero.
        if (angka.precision() > DIGIT_TERBANYAK || Math.abs((long) angka.scale()) > DIGIT_TERBANYAK) {
            throw diLuarRentang();
        }
        BigDecimal ringkas = angka.stripTrailingZeros();
        BigDecimal polos = ringkas.scale() < 0 ? ringkas.setScale(0) : ringkas;
        if (polos.precision() > DIGIT_TERBANYAK) {
            throw diLuarRentang();
        }
        return polos;
    }

    private static IllegalArgumentException diLuarRentang() {
        return new IllegalArgumentException("number out of range: at most " + DIGIT_TERBANYAK + " digits");
    }
}
