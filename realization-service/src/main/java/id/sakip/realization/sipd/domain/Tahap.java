package id.sakip.realization.sipd.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stage of the budget that a line belongs to. Stages follow each other: {@code MURNI}, {@code PERGESERAN-1} …, {@code
 * PERUBAHAN}, {@code PERUBAHAN-PERGESERAN-1} …; a line without one comes before all.
 *
 * @param nilai empty when the sender names none
 */
public record Tahap(String nilai) implements Comparable<Tahap> {

    /** Shape of a stage; empty when not named. */
    public static final String POLA = "|MURNI|PERUBAHAN|(PERUBAHAN-)?PERGESERAN-([1-9]\\d?)";

    private static final Pattern BENTUK = Pattern.compile(POLA);
    /** A number counts only directly after the word; further on it is a year or anything else. */
    private static final Pattern PERGESERAN = Pattern.compile(
            "pergeseran(?: anggaran| apbd| dpa)?(?:[ (-]*(?:ke)?[ -]*(?:(\\d{1,2})(?!\\d)|([ivx]{1,6})(?![a-z0-9])))?");

    private static final Pattern ROMAWI = Pattern.compile("(x{0,3})(ix|iv|v?i{0,3})");

    /** Not named. */
    public static final Tahap TIADA = new Tahap("");

    public Tahap {
        if (nilai == null || !BENTUK.matcher(nilai).matches()) {
            throw new IllegalArgumentException("not a stage: '" + nilai + "'");
        }
    }

    /**
     * A stage as a sender names it.
     *
     * @param tanpaNomor its number is not named and taken to be 1
     */
    record Sebutan(Tahap tahap, boolean tanpaNomor) {}

    /** Reads the words that senders use; empty for words that name no stage. */
    static Optional<Sebutan> baca(Object isi) {
        String teks = Teks.baris(isi).toLowerCase(Locale.ROOT);
        boolean perubahan = teks.contains("perubahan");
        Matcher pergeseran = PERGESERAN.matcher(teks);
        if (pergeseran.find()) {
            int nomor =
                    pergeseran.group(1) == null ? romawi(pergeseran.group(2)) : Integer.parseInt(pergeseran.group(1));
            boolean setelahPerubahan = perubahan && (teks.contains("setelah") || teks.startsWith("perubahan"));
            String awal = (setelahPerubahan ? "PERUBAHAN-" : "") + "PERGESERAN-";
            return Optional.of(new Sebutan(new Tahap(awal + Math.max(1, nomor)), nomor == 0));
        }
        if (perubahan || teks.matches(".*\\bp-?apbd\\b.*")) {
            return Optional.of(new Sebutan(new Tahap("PERUBAHAN"), false));
        }
        return teks.matches(".*\\b(murni|induk|penetapan|apbd)\\b.*")
                ? Optional.of(new Sebutan(new Tahap("MURNI"), false))
                : Optional.empty();
    }

    /** From 1 to 39; 0 for what is no Roman numeral. */
    private static int romawi(String teks) {
        Matcher cocok = ROMAWI.matcher(teks == null ? "" : teks);
        if (!cocok.matches()) {
            return 0;
        }
        int satuan = switch (cocok.group(2)) {
            case "ix" -> 9;
            case "iv" -> 4;
            case String lain when lain.startsWith("v") -> 4 + lain.length();
            case String lain -> lain.length();
        };
        return 10 * cocok.group(1).length() + satuan;
    }

    /** Grows with the stages; kept with each stored line, so that the newest can be found there. */
    public int urutan() {
        if (nilai.isEmpty()) {
            return 0;
        }
        Matcher cocok = BENTUK.matcher(nilai);
        int nomor = cocok.matches() && cocok.group(2) != null ? Integer.parseInt(cocok.group(2)) : 0;
        return (nilai.startsWith("PERUBAHAN") ? 200 : 100) + nomor;
    }

    @Override
    public int compareTo(Tahap lain) {
        return Integer.compare(urutan(), lain.urutan());
    }

    @Override
    public String toString() {
        return nilai;
    }
}
