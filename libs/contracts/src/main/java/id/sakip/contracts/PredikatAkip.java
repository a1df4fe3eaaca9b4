package id.sakip.contracts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * The ordered grades of the AKIP scale (PermenPANRB 88/2021), worst first, with their score bands: left-open,
 * right-closed, so exactly 90 is {@link #A}; only {@link #D} includes its lower bound 0.
 */
public enum PredikatAkip {
    D("D", 0, 30),
    C("C", 30, 50),
    CC("CC", 50, 60),
    B("B", 60, 70),
    BB("BB", 70, 80),
    A("A", 80, 90),
    AA("AA", 90, 100);

    private final String kode;
    private final BigDecimal bawah;
    private final BigDecimal atas;

    PredikatAkip(String kode, int bawah, int atas) {
        this.kode = kode;
        this.bawah = BigDecimal.valueOf(bawah);
        this.atas = BigDecimal.valueOf(atas);
    }

    public static Optional<PredikatAkip> dari(String kode) {
        return Arrays.stream(values()).filter(p -> p.kode.equals(kode)).findFirst();
    }

    /** The grade of a score in 0..100; empty outside. */
    public static Optional<PredikatAkip> dariSkor(BigDecimal skor) {
        return Arrays.stream(values()).filter(p -> p.memuat(skor)).findFirst();
    }

    /** True when {@code skor} lies in this grade's band. */
    public boolean memuat(BigDecimal skor) {
        int terhadapBawah = skor.compareTo(bawah);
        return (terhadapBawah > 0 || this == D && terhadapBawah == 0) && skor.compareTo(atas) <= 0;
    }
}
