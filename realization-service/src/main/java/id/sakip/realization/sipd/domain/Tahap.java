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

    private static final Pattern BENTUK = Pattern.compile("|MURNI|PERUBAHAN|(PERUBAHAN-)?PERGESERAN-([1-9]\\d?)");
    private static final Pattern PERGESERAN = Pattern.compile("pergeseran\\D*(\\d{1,2})?");

    /** Not named. */
    public static final Tahap TIADA = new Tahap("");

    public Tahap {
        if (nilai == null || !BENTUK.matcher(nilai).matches()) {
            throw new IllegalArgumentException("not a stage: '" + nilai + "'");
        }
    }

    /** Reads the words that senders use; empty for words that name no stage. */
    static Optional<Tahap> baca(Object isi) {
        String teks = Teks.baris(isi).toLowerCase(Locale.ROOT);
        boolean perubahan = teks.contains("perubahan");
        Matcher pergeseran = PERGESERAN.matcher(teks);
        if (pergeseran.find()) {
            int nomor = pergeseran.group(1) == null ? 1 : Math.max(1, Integer.parseInt(pergeseran.group(1)));
            boolean setelahPerubahan = perubahan && (teks.contains("setelah") || teks.startsWith("perubahan"));
            return Optional.of(new Tahap((setelahPerubahan ? "PERUBAHAN-" : "") + "PERGESERAN-" + nomor));
        }
        if (perubahan || teks.matches(".*\\bp-?apbd\\b.*")) {
            return Optional.of(new Tahap("PERUBAHAN"));
        }
        return teks.matches(".*\\b(murni|induk|penetapan|apbd)\\b.*")
                ? Optional.of(new Tahap("MURNI"))
                : Optional.empty();
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
