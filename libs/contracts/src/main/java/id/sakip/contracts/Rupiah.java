package id.sakip.contracts;

import java.math.BigDecimal;
import java.util.stream.Stream;

import static java.util.Objects.requireNonNull;

/**
 * Exact rupiah, always with two decimals. May be negative (a return larger than what was spent in the period); at most
 * {@value #DIGIT_TERBANYAK} digits before the decimal point, which leaves room for sums of whatever a client may send.
 */
public record Rupiah(BigDecimal nilai) implements Comparable<Rupiah> {

    public static final Rupiah NOL = new Rupiah(BigDecimal.ZERO);

    /** Digits before the decimal point. */
    public static final int DIGIT_TERBANYAK = 20;

    public Rupiah {
        requireNonNull(nilai, "nilai is null");
        // Bounds come before any arithmetic: 1E+999999999 is a short text and a huge number.
        if (nilai.precision() - (long) nilai.scale() > DIGIT_TERBANYAK || nilai.scale() > 1_000) {
            throw new IllegalArgumentException(
                    "rupiah out of range: more than " + DIGIT_TERBANYAK + " digits before the decimal point");
        }
        BigDecimal ringkas = nilai.stripTrailingZeros();
        if (ringkas.scale() > 2) {
            throw new IllegalArgumentException("rupiah has at most two decimals: " + ringkas.toPlainString());
        }
        nilai = ringkas.setScale(2);
    }

    public static Rupiah of(long rupiah) {
        return new Rupiah(BigDecimal.valueOf(rupiah));
    }

    public static Rupiah jumlah(Stream<Rupiah> semua) {
        return semua.reduce(NOL, Rupiah::tambah);
    }

    public Rupiah tambah(Rupiah lain) {
        return new Rupiah(nilai.add(lain.nilai));
    }

    public boolean negatif() {
        return nilai.signum() < 0;
    }

    @Override
    public int compareTo(Rupiah lain) {
        return nilai.compareTo(lain.nilai);
    }

    @Override
    public String toString() {
        return nilai.toPlainString();
    }
}
