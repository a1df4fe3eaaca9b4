package id.sakip.planning.impor.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

import static java.util.Objects.requireNonNull;

/**
 * What a cell shows. A blank cell is no {@code Sel} at all.
 *
 * @param teks as shown, for {@link Jenis#TEKS} and {@link Jenis#GALAT}
 * @param angka for {@link Jenis#ANGKA}; for {@link Jenis#PERSEN} the number before the percent sign
 * @param tanggal for {@link Jenis#TANGGAL}; null there when the cell holds a time of day as well
 */
public record Sel(Jenis jenis, String teks, BigDecimal angka, LocalDate tanggal) {

    /** What kind of content a cell has. */
    public enum Jenis {
        TEKS,
        ANGKA,
        /** A number that is shown as a percentage. */
        PERSEN,
        TANGGAL,
        /** True or false. */
        LOGIKA,
        /** An error such as {@code #REF!}. */
        GALAT,
        /** A formula whose result is not in the file. */
        RUMUS
    }

    public Sel {
        requireNonNull(jenis, "jenis is null");
    }

    public static Sel teks(String teks) {
        return new Sel(Jenis.TEKS, requireNonNull(teks), null, null);
    }

    public static Sel angka(BigDecimal angka) {
        return new Sel(Jenis.ANGKA, null, requireNonNull(angka), null);
    }

    /** @param angka the number before the percent sign, e.g. 98 for {@code 98 %} */
    public static Sel persen(BigDecimal angka) {
        return new Sel(Jenis.PERSEN, null, requireNonNull(angka), null);
    }

    /** @param tanggal null when the cell holds a time of day as well */
    public static Sel tanggal(LocalDate tanggal) {
        return new Sel(Jenis.TANGGAL, null, null, tanggal);
    }

    public static Sel logika() {
        return new Sel(Jenis.LOGIKA, null, null, null);
    }

    public static Sel galat(String teks) {
        return new Sel(Jenis.GALAT, teks, null, null);
    }

    public static Sel rumus() {
        return new Sel(Jenis.RUMUS, null, null, null);
    }

    /** True for text without anything to read, which counts as blank. */
    boolean kosong() {
        return jenis == Jenis.TEKS && teks.isBlank();
    }
}
