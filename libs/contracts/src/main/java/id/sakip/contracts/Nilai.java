package id.sakip.contracts;

import java.math.BigDecimal;

import static java.util.Objects.requireNonNull;

/**
 * A typed value of a target or a realisasi, with the text it is shown as.
 *
 * @param jenis which of the forms below this is
 * @param teks as entered or shown, e.g. {@code 98 %}, {@code B (67)}, {@code 14 OB}
 * @param angka the number: the value itself, or the score behind a grade (may be null there)
 * @param predikat the grade, only for {@link Jenis#PREDIKAT}
 * @param pembanding null for a plain value, else the comparator of a threshold such as {@code ≥ 80}
 * @param satuan unit of measure, may be null
 * @param alasan why there is no value, only for {@link Jenis#TANPA_DATA}
 */
public record Nilai(
        Jenis jenis,
        String teks,
        BigDecimal angka,
        String predikat,
        Pembanding pembanding,
        String satuan,
        String alasan) {

    /** Form of the value. */
    public enum Jenis {
        ANGKA,
        PREDIKAT,
        /** No value, which is never the same as 0. */
        TANPA_DATA
    }

    /** Comparator of a threshold. */
    public enum Pembanding {
        MINIMAL,
        MAKSIMAL
    }

    public Nilai {
        requireNonNull(jenis, "jenis is null");
        requireNonNull(teks, "teks is null");
        if (angka != null) {
            angka = Bilangan.periksa(angka);
        }
        switch (jenis) {
            case ANGKA -> {
                requireNonNull(angka, "angka is null");
                harusKosong(predikat, "predikat");
                harusKosong(alasan, "alasan");
            }
            case PREDIKAT -> {
                requireNonNull(predikat, "predikat is null");
                harusKosong(alasan, "alasan");
            }
            case TANPA_DATA -> {
                requireNonNull(alasan, "alasan is null");
                harusKosong(angka, "angka");
                harusKosong(predikat, "predikat");
            }
        }
    }

    public static Nilai angka(BigDecimal angka, String satuan, String teks) {
        return new Nilai(Jenis.ANGKA, teks, angka, null, null, satuan, null);
    }

    public static Nilai predikat(String predikat, BigDecimal skor, String teks) {
        return new Nilai(Jenis.PREDIKAT, teks, skor, predikat, null, null, null);
    }

    /** No value, for the reason given; shown as {@code -}. */
    public static Nilai tanpaData(String alasan) {
        return new Nilai(Jenis.TANPA_DATA, "-", null, null, null, null, alasan);
    }

    public boolean ada() {
        return jenis != Jenis.TANPA_DATA;
    }

    private static void harusKosong(Object nilai, String medan) {
        if (nilai != null) {
            throw new IllegalArgumentException(medan + " does not go with this kind of value: " + nilai);
        }
    }
}
