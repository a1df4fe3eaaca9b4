package id.sakip.contracts.nilai;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.sakip.contracts.Nilai;

/**
 * An ordered value scale of graded indicators, worst label first.
 *
 * @param kode stable key, e.g. {@code AKIP}
 * @param tingkat labels in rising order
 */
public record Skala(String kode, List<Tingkat> tingkat) {

    /**
     * PermenPANRB 88/2021: left-open, right-closed, so exactly 90 is A; only D includes its lower bound 0. The names of the
     * grades may be written in place of the letters.
     */
    public static final Skala AKIP = new Skala(
            "AKIP",
            List.of(
                    new Tingkat("D", "Sangat Kurang", new Rentang(angka(0), true, angka(30), true)),
                    new Tingkat("C", "Kurang", new Rentang(angka(30), false, angka(50), true)),
                    new Tingkat("CC", "Cukup", new Rentang(angka(50), false, angka(60), true)),
                    new Tingkat("B", "Baik", new Rentang(angka(60), false, angka(70), true)),
                    new Tingkat("BB", "Sangat Baik", new Rentang(angka(70), false, angka(80), true)),
                    new Tingkat("A", "Memuaskan", new Rentang(angka(80), false, angka(90), true)),
                    new Tingkat("AA", "Sangat Memuaskan", new Rentang(angka(90), false, angka(100), true))));

    /** Opinions of the BPK on a financial report: ordered, without scores. */
    public static final Skala OPINI_BPK = new Skala(
            "OPINI_BPK",
            List.of(
                    new Tingkat("TMP", "Tidak Menyatakan Pendapat", null),
                    new Tingkat("TW", "Tidak Wajar", null),
                    new Tingkat("WDP", "Wajar Dengan Pengecualian", null),
                    new Tingkat("WTP", "Wajar Tanpa Pengecualian", null)));

    /**
     * The four labels of Jember's reports up to 2021, printed for whole numbers as {@code < 55}, {@code 55 s/d 75}, {@code 76
     * s/d 100}, {@code > 100}. Between 75 and 76 the printed scale has no row; here Baik starts right above 75, as the
     * report of Umbulsari reads it (75,5 is Baik).
     */
    public static final Skala EMPAT_TINGKAT = new Skala(
            "EMPAT_TINGKAT",
            List.of(
                    new Tingkat("Kurang", null, new Rentang(null, false, angka(55), false)),
                    new Tingkat("Cukup", null, new Rentang(angka(55), true, angka(75), true)),
                    new Tingkat("Baik", null, new Rentang(angka(75), false, angka(100), true)),
                    new Tingkat("Sangat Baik", null, new Rentang(angka(100), false, null, false))));

    /** Longest label, in characters. */
    public static final int LABEL_TERPANJANG = 20;

    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L}\\d+./-]*+(?: [\\p{L}\\d+./-]++)*+");

    /** Scales that every kabupaten has and nobody changes. */
    public static final List<Skala> BAWAAN = List.of(AKIP, OPINI_BPK, EMPAT_TINGKAT);

    public Skala {
        tingkat = List.copyOf(tingkat);
    }

    /** @param nama what the label stands for, may be written in its place; may be null
     * @param rentang scores that carry the label; null for a label without scores */
    public record Tingkat(String label, String nama, Rentang rentang) {

        boolean bernama(String tulisan) {
            return label.equalsIgnoreCase(tulisan) || nama != null && nama.equalsIgnoreCase(tulisan);
        }
    }

    /** A band of scores; a bound that is null is open to that side. */
    public record Rentang(BigDecimal bawah, boolean bawahTermasuk, BigDecimal atas, boolean atasTermasuk) {

        /** True when {@code skor} lies in the band. */
        public boolean memuat(BigDecimal skor) {
            return (bawah == null || lewat(skor.compareTo(bawah), bawahTermasuk))
                    && (atas == null || lewat(atas.compareTo(skor), atasTermasuk));
        }

        private static boolean lewat(int selisih, boolean termasuk) {
            return selisih > 0 || termasuk && selisih == 0;
        }
    }

    /** The label that is written so, ignoring case; its name counts as well. */
    public Optional<Tingkat> tingkat(String tulisan) {
        return tingkat.stream().filter(t -> t.bernama(tulisan)).findFirst();
    }

    /** The label of a score; empty when no band holds it. */
    public Optional<Tingkat> untuk(BigDecimal skor) {
        return tingkat.stream()
                .filter(t -> t.rentang() != null && t.rentang().memuat(skor))
                .findFirst();
    }

    /** True for a label that reads as nothing else: words that start with a letter and do not say that there is no data. */
    public static boolean labelSah(String label) {
        return label.length() <= LABEL_TERPANJANG && berbentukLabel(label);
    }

    /** True for a text that can stand for a label, as its name does. */
    public static boolean berbentukLabel(String teks) {
        return LABEL.matcher(teks).matches() && !PenguraiNilai.berartiTanpaData(teks);
    }

    /**
     * What a value says about itself that its scale contradicts: the label of its number is another one than the label
     * that is written ({@code B (72,4)} is BB), or there is no label for such a number. A threshold is judged by its
     * number. Empty for a number without label, for a label without number, and on a scale without scores.
     */
    public Optional<PredikatBeda> beda(Nilai nilai) {
        boolean berskor = tingkat.stream().anyMatch(t -> t.rentang() != null);
        if (nilai.predikat() == null || nilai.angka() == null || !berskor) {
            return Optional.empty();
        }
        Optional<String> seharusnya = untuk(nilai.angka()).map(Tingkat::label);
        return seharusnya.filter(nilai.predikat()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new PredikatBeda(nilai.predikat(), nilai.angka(), seharusnya.orElse(null)));
    }

    /**
     * True when {@code teks} is a value on this scale and, if it was one on {@code lama}, has the same label as there.
     *
     * @param lama null for none
     */
    public boolean samaArti(String teks, Skala lama) {
        try {
            String label = PenguraiNilai.urai(teks, this).predikat();
            return lama == null
                    || label(teks, lama).filter(l -> !l.equals(label)).isEmpty();
        } catch (NilaiTakTerurai e) {
            return false;
        }
    }

    private static Optional<String> label(String teks, Skala skala) {
        try {
            return Optional.ofNullable(PenguraiNilai.urai(teks, skala).predikat());
        } catch (NilaiTakTerurai e) {
            return Optional.empty();
        }
    }

    /** @param seharusnya label of the number; null when the scale has none for it */
    public record PredikatBeda(String predikat, BigDecimal angka, String seharusnya) {

        /** Stable code of the warning; its arguments are the label, the number and the label of the number. */
        public String kode() {
            return seharusnya == null ? "SKOR_DI_LUAR_SKALA" : "PREDIKAT_BEDA_DARI_SKOR";
        }

        public Object[] args() {
            String tertulis = PenguraiNilai.tulis(angka);
            return seharusnya == null
                    ? new Object[] {predikat, tertulis}
                    : new Object[] {predikat, tertulis, seharusnya};
        }
    }

    /** A scale of this label alone, to read it where the scale is not known. */
    public static Skala tunggal(String label) {
        return new Skala("?", List.of(new Tingkat(label, null, null)));
    }

    private static BigDecimal angka(int nilai) {
        return BigDecimal.valueOf(nilai);
    }
}
