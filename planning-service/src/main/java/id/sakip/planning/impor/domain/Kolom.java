package id.sakip.planning.impor.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.util.Objects.requireNonNull;

/**
 * One column of a sheet, or one for each year when its place ends in {@code .*}.
 *
 * @param judul heading; of a column for each year with {@code *} where the year stands
 * @param jalur place in an entry of the bundle, e.g. {@code tujuan[].sasaran[].indikator[].target.*}; empty for the name of
 *     the document
 * @param kunci tells elements of a list apart: rows of the same key belong to the same element
 * @param keterangan what to enter, in Indonesian; empty where the kind of column says enough
 */
public record Kolom(String judul, String jalur, Bentuk bentuk, boolean kunci, String keterangan) {

    private static final String TAHUN = "*";
    private static final Pattern ANGKA_TAHUN = Pattern.compile("[0-9]{4}");

    public Kolom {
        requireNonNull(judul, "judul is null");
        requireNonNull(jalur, "jalur is null");
        requireNonNull(bentuk, "bentuk is null");
        requireNonNull(keterangan, "keterangan is null");
        if (pertahun(jalur) != judul.contains(TAHUN)) {
            throw new IllegalArgumentException("heading and place disagree about years: " + judul + ", " + jalur);
        }
    }

    private static boolean pertahun(String jalur) {
        return jalur.endsWith("." + TAHUN);
    }

    /** True when there is one column for each year. */
    boolean pertahun() {
        return pertahun(jalur);
    }

    /** The column of one year. */
    Kolom tahun(String tahun) {
        return new Kolom(
                judul.replace(TAHUN, tahun),
                jalur.substring(0, jalur.length() - TAHUN.length()) + tahun,
                bentuk,
                kunci,
                keterangan);
    }

    /** This column as a sheet with this heading has it; empty when the heading is another one's. */
    Optional<Kolom> berjudul(String ditulis) {
        String dicari = baku(ditulis);
        if (!pertahun()) {
            return baku(judul).equals(dicari) ? Optional.of(this) : Optional.empty();
        }
        int letak = judul.indexOf(TAHUN);
        Matcher cocok = Pattern.compile(Pattern.quote(baku(judul.substring(0, letak)) + " ") + "(?<tahun>"
                        + ANGKA_TAHUN.pattern() + ")")
                .matcher(dicari);
        return cocok.matches() ? Optional.of(tahun(cocok.group("tahun"))) : Optional.empty();
    }

    /** A heading without regard to case and spacing. */
    static String baku(String judul) {
        return judul.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
