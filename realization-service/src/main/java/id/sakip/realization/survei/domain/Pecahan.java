package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** An exact fraction in lowest terms: weights of 1/9 and 1/14 have no finite decimal, and rounding waits for the edge. */
record Pecahan(BigInteger pembilang, BigInteger penyebut) implements Comparable<Pecahan> {

    static final Pecahan NOL = new Pecahan(BigInteger.ZERO, BigInteger.ONE);

    /** @throws IllegalArgumentException when {@code penyebut} is not positive */
    Pecahan {
        if (penyebut.signum() <= 0) {
            throw new IllegalArgumentException("denominator is not positive: " + penyebut);
        }
        BigInteger faktor = pembilang.gcd(penyebut);
        pembilang = pembilang.divide(faktor);
        penyebut = penyebut.divide(faktor);
    }

    static Pecahan dari(BigDecimal angka) {
        return angka.scale() <= 0
                ? new Pecahan(angka.toBigIntegerExact(), BigInteger.ONE)
                : new Pecahan(angka.unscaledValue(), BigInteger.TEN.pow(angka.scale()));
    }

    /** The mean of {@code angka}, each with the same exact weight 1/n; there is at least one. */
    static Pecahan rataRata(Collection<Pecahan> angka) {
        Pecahan jumlah = angka.stream().reduce(NOL, Pecahan::tambah);
        return new Pecahan(jumlah.pembilang, jumlah.penyebut.multiply(BigInteger.valueOf(angka.size())));
    }

    Pecahan tambah(Pecahan lain) {
        return new Pecahan(
                pembilang.multiply(lain.penyebut).add(lain.pembilang.multiply(penyebut)),
                penyebut.multiply(lain.penyebut));
    }

    Pecahan kali(Pecahan lain) {
        return new Pecahan(pembilang.multiply(lain.pembilang), penyebut.multiply(lain.penyebut));
    }

    /** @throws IllegalArgumentException unless {@code lain} is positive */
    Pecahan bagi(Pecahan lain) {
        return new Pecahan(pembilang.multiply(lain.penyebut), penyebut.multiply(lain.pembilang));
    }

    /** Rounded half-up to {@code desimal} decimals. */
    BigDecimal bulat(int desimal) {
        return new BigDecimal(pembilang).divide(new BigDecimal(penyebut), desimal, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Pecahan lain) {
        return pembilang.multiply(lain.penyebut).compareTo(lain.pembilang.multiply(penyebut));
    }
}
