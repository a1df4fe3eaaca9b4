package id.sakip.realization.sipd.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

import id.sakip.contracts.Rupiah;

/**
 * An amount as a sender wrote it. That it was not delivered, that it is 0 and that it cannot be read are three facts, and
 * the first has three forms of its own.
 *
 * @param nilai only for {@link Keadaan#ADA}
 * @param teks what stood there
 */
public record Angka(Keadaan keadaan, Rupiah nilai, String teks) {

    /** What is known about the amount. */
    public enum Keadaan {
        ADA,
        /** No such field, or {@code null}. */
        TIADA,
        /** An empty text. */
        KOSONG,
        /** A dash. */
        STRIP,
        TIDAK_TERBACA
    }

    private static final Pattern RP = Pattern.compile("(?i)^(rp|idr)\\s*\\.?\\s*");
    private static final Pattern EKOR = Pattern.compile(",\\s*-+$");
    private static final Pattern STRIP_SAJA = Pattern.compile("[-\u2010-\u2015]+");
    private static final Pattern BULAT = Pattern.compile("\\d+");
    /** {@code 1.234} and {@code 1.234.567,5}. */
    private static final Pattern INDONESIA = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    /** {@code 1,234,567} and {@code 1,234.5}; {@code 1,234} alone could be either. */
    private static final Pattern INGGRIS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+\\.\\d+|[1-9]\\d{0,2}(,\\d{3}){2,}");

    private static final Pattern KOMA = Pattern.compile("\\d+,\\d{1,2}");
    private static final Pattern TITIK = Pattern.compile("\\d+\\.\\d+");

    /** Reads a JSON value or a cell: a number, a text or nothing. */
    public static Angka baca(Object isi) {
        return switch (isi) {
            case null -> new Angka(Keadaan.TIADA, null, "");
            case BigDecimal angka -> rupiah(angka, angka.toString());
            case Number angka
            when angka instanceof Integer || angka instanceof Long ->
                rupiah(BigDecimal.valueOf(angka.longValue()), angka.toString());
            case String teks -> baca(teks);
            default -> tidakTerbaca(String.valueOf(isi));
        };
    }

    private static Angka baca(String mentah) {
        String teks = mentah.replace('\u00a0', ' ').strip();
        if (teks.isEmpty()) {
            return new Angka(Keadaan.KOSONG, null, mentah);
        }
        if (STRIP_SAJA.matcher(teks).matches()) {
            return new Angka(Keadaan.STRIP, null, mentah);
        }
        boolean negatif = false;
        if (teks.startsWith("(") && teks.endsWith(")")) {
            negatif = true;
            teks = teks.substring(1, teks.length() - 1).strip();
        }
        if (teks.startsWith("-")) {
            negatif = true;
            teks = teks.substring(1).strip();
        }
        teks = RP.matcher(teks).replaceFirst("");
        if (teks.startsWith("-")) {
            negatif = true;
            teks = teks.substring(1).strip();
        }
        teks = EKOR.matcher(teks).replaceFirst("").strip();
        String polos = polos(teks);
        if (polos == null || polos.length() > 40) {
            return tidakTerbaca(mentah);
        }
        BigDecimal angka = new BigDecimal(polos);
        return rupiah(negatif ? angka.negate() : angka, mentah);
    }

    private static String polos(String teks) {
        if (BULAT.matcher(teks).matches()) {
            return teks;
        }
        if (INDONESIA.matcher(teks).matches()) {
            return teks.replace(".", "").replace(',', '.');
        }
        if (INGGRIS.matcher(teks).matches()) {
            return teks.replace(",", "");
        }
        if (KOMA.matcher(teks).matches()) {
            return teks.replace(',', '.');
        }
        return TITIK.matcher(teks).matches() ? teks : null;
    }

    private static Angka rupiah(BigDecimal angka, String teks) {
        try {
            return new Angka(Keadaan.ADA, new Rupiah(angka), teks);
        } catch (IllegalArgumentException e) {
            return tidakTerbaca(teks);
        }
    }

    private static Angka tidakTerbaca(String teks) {
        return new Angka(Keadaan.TIDAK_TERBACA, null, teks);
    }

    public boolean ada() {
        return keadaan == Keadaan.ADA;
    }

    /** Reads a whole number such as a year or a month: {@code 2024}, {@code "2024"}, {@code "03"}; null for anything else. */
    static Integer bulat(Object isi) {
        String teks = isi == null ? "" : isi.toString().strip().toLowerCase(Locale.ROOT);
        if (teks.endsWith(".0")) {
            teks = teks.substring(0, teks.length() - 2);
        }
        return teks.matches("\\d{1,4}") ? Integer.valueOf(teks) : null;
    }
}
