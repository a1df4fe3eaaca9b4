package id.sakip.scoring.kerangka.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import static java.util.Objects.requireNonNull;

/**
 * A class of a scale. Both bounds may be open or closed, since the scales in use differ in it: 76 s/d 100 includes both
 * ends, &gt; 90–100 only the upper one.
 *
 * @param predikat what a figure in this class is graded as, e.g. {@code AA}, or {@code Sangat Baik} on a scale without
 *     letters
 * @param label the grade in words
 * @param bawah lower bound in percent, null when the class has none
 * @param atas upper bound in percent, null when the class has none
 */
public record Kelas(
        String predikat, String label, BigDecimal bawah, boolean bawahTertutup, BigDecimal atas, boolean atasTertutup) {

    public Kelas {
        requireNonNull(predikat, "predikat is null");
        requireNonNull(label, "label is null");
        if (bawah == null && bawahTertutup || atas == null && atasTertutup) {
            throw new IllegalArgumentException("a bound that is not there cannot be closed: " + predikat);
        }
    }

    /** True when {@code angka}, already rounded for the lookup, lies in this class. */
    public boolean memuat(BigDecimal angka) {
        return diatasBawah(angka) && dibawahAtas(angka);
    }

    private boolean diatasBawah(BigDecimal angka) {
        return bawah == null || (bawahTertutup ? angka.compareTo(bawah) >= 0 : angka.compareTo(bawah) > 0);
    }

    private boolean dibawahAtas(BigDecimal angka) {
        return atas == null || (atasTertutup ? angka.compareTo(atas) <= 0 : angka.compareTo(atas) < 0);
    }

    /** The first figure of this class on the grid of figures with {@code desimal} decimals, counted in grid steps. */
    BigInteger langkahPertama(int desimal) {
        return bawahTertutup
                ? langkah(bawah, desimal, RoundingMode.CEILING)
                : langkah(bawah, desimal, RoundingMode.FLOOR).add(BigInteger.ONE);
    }

    /** The last figure of this class on the grid of figures with {@code desimal} decimals, counted in grid steps. */
    BigInteger langkahTerakhir(int desimal) {
        return atasTertutup
                ? langkah(atas, desimal, RoundingMode.FLOOR)
                : langkah(atas, desimal, RoundingMode.CEILING).subtract(BigInteger.ONE);
    }

    static BigInteger langkah(BigDecimal batas, int desimal, RoundingMode pembulatan) {
        return batas.setScale(desimal, pembulatan).unscaledValue();
    }
}
