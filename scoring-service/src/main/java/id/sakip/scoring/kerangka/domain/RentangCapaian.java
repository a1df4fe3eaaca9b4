package id.sakip.scoring.kerangka.domain;

import java.math.BigDecimal;

import static java.util.Objects.requireNonNull;

/** The cap of a framework: a capaian below {@code bawah} or above {@code atas} counts as that bound. */
public record RentangCapaian(BigDecimal bawah, BigDecimal atas) {

    public RentangCapaian {
        requireNonNull(bawah, "bawah is null");
        requireNonNull(atas, "atas is null");
        if (bawah.compareTo(atas) >= 0) {
            throw new IllegalArgumentException("cap is empty: " + bawah + ".." + atas);
        }
    }

    BigDecimal batasi(BigDecimal capaian) {
        return capaian.max(bawah).min(atas);
    }
}
