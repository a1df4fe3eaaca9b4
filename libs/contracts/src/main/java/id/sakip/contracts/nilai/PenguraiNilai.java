package id.sakip.contracts.nilai;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.sakip.contracts.Bilangan;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Nilai.Pembanding;
import id.sakip.contracts.nilai.NilaiTakTerurai.Sebab;

/**
 * Reads a target as the documents write it: {@code 85}, {@code 98 %}, {@code 4 Dok}, {@code ≥ 80}, {@code B},
 * {@code B(65)}, {@code Baik (≥ 80)}, {@code 50 org x 12 bln}, {@code -}. The text itself is kept, so that it can be shown as entered.
 *
 * <p>Rule for numbers, applied in this order:
 *
 * <ol>
 *   <li>Comma and dot both present: the one that comes last is the decimal sign, the other one groups thousands
 *       ({@code 26.538.300,00} and {@code 26,538,300.00} are the same number).
 *   <li>Only a comma: it is the decimal sign, also before three digits ({@code 82,89}; {@code 1,000} is one).
 *   <li>Only dots, every group after the first of exactly three digits and the first of one to three not starting with
 *       zero: they group thousands ({@code 1.000} is a thousand, {@code 2.222.215.005}).
 *   <li>Only one dot otherwise: it is the decimal sign ({@code 75.5}, {@code 82.8912}, {@code 0.125}).
 *   <li>Anything else is refused ({@code 7.01.02}, {@code 1.00.000}, {@code 01.000}), never guessed.
 * </ol>
 *
 * <p>A product of quantities is the number they make together, in the joined unit: {@code 50 org x 12 bln} is 600
 * {@code org x bln}. Its factors have no sign, and none is a percentage, which would have to be taken of something.
 *
 * <p>A grade is a label of the indicator's scale or the label's name, in any case, alone or with the score behind it in
 * parentheses; without a scale the AKIP scale counts ({@code Baik} is its B).
 *
 * <p>No data is a dash, {@code n/a}, or words that start with {@code tidak (ter)sedia}, {@code tidak ada} or {@code belum};
 * the reason may follow in parentheses: {@code - (belum disurvei)}. Without one, words are their own reason.
 *
 * <p>A trailing {@code ,-} or {@code ,--} as in {@code 1.000,-} is dropped. Only the digits 0 to 9 count as digits.
 */
public final class PenguraiNilai {

    /** Longest text that is read, in characters. */
    public static final int PANJANG_TERBANYAK = 100;

    private static final String POLA_ANGKA_TANPA_TANDA = "\\d[\\d.,]*(?:,--?)?";
    private static final String POLA_ANGKA = "[-\u2212]?" + POLA_ANGKA_TANPA_TANDA;
    /**
     * Words of letters, at most one digit behind them ({@code m2}); never a second quantity as in {@code 12 bln}. Possessive:
     * what a word or a gap has taken is not tried in parts, or dots in a row would be tried in every way there is.
     */
    private static final String POLA_SATUAN =
            "%|\u2030|\\p{L}++[23\u00b2\u00b3]?+(?:[ /.-]{1,4}+\\p{L}++[23\u00b2\u00b3]?+)*+\\.?+";

    private static final String POLA_PEMBANDING =
            "\u2265|\u2264|>=|<=|=>|=<|(?i:minimal|min\\.?|maksimal|maks\\.?|max\\.?)(?=[ \\d-])";

    private static final Pattern ANGKA = Pattern.compile(
            "(?<pembanding>" + POLA_PEMBANDING + ")? ?(?<angka>" + POLA_ANGKA + ") ?(?<satuan>" + POLA_SATUAN + ")?");
    private static final Pattern SKOR =
            Pattern.compile("(?<pembanding>" + POLA_PEMBANDING + ")? ?(?<skor>" + POLA_ANGKA + ")");
    private static final Pattern KOSONG =
            Pattern.compile("[-\u2013\u2014]++|(?i:(?:tidak (?:ter)?(?:sedia|ada)|belum )[\\p{L} ,.]*+|n/a)");
    private static final Pattern TANDA_KALI = Pattern.compile(" ?(?<=[ \\d])[xX\u00d7](?=[ \\d]) ?");
    private static final Pattern TEPI_KALI = Pattern.compile("[xX\u00d7][ \\d].*+|.*[ \\d][xX\u00d7]");
    private static final Pattern PRODUK = Pattern.compile("(?<pembanding>" + POLA_PEMBANDING + ")? ?(?<faktor>\\d.*+)");
    private static final Pattern FAKTOR = Pattern.compile(
            "(?<angka>" + POLA_ANGKA_TANPA_TANDA + ") ?(?<satuan>(?![%\u2030])(?:" + POLA_SATUAN + "))?");
    private static final Pattern SPASI = Pattern.compile("[\\s\u00a0\u2007\u202f]++");

    private static final Pattern RIBUAN_TITIK = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final Pattern RIBUAN_KOMA = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+");
    private static final Pattern POLOS = Pattern.compile("\\d+");
    private static final Pattern DESIMAL_TITIK = Pattern.compile("(?:0|[1-9]\\d*)\\.\\d+");
    private static final Pattern DESIMAL_KOMA = Pattern.compile("(?:0|[1-9]\\d*),\\d+");

    private PenguraiNilai() {}

    /**
     * Reads {@code teks}, a grade as one of the AKIP scale.
     *
     * @throws NilaiTakTerurai for anything that is none of the known forms; nothing else is thrown
     */
    public static Nilai urai(String teks) {
        return urai(teks, Skala.AKIP);
    }

    /**
     * Reads {@code teks}, a grade as one of {@code skala}.
     *
     * @throws NilaiTakTerurai for anything that is none of the known forms; nothing else is thrown
     */
    public static Nilai urai(String teks, Skala skala) {
        if (teks == null) {
            throw new NilaiTakTerurai(null, Sebab.BENTUK_TIDAK_DIKENAL);
        }
        if (teks.length() > PANJANG_TERBANYAK) {
            throw new NilaiTakTerurai(teks, Sebab.TERLALU_PANJANG);
        }
        return urai(rapi(teks), teks, skala);
    }

    /**
     * Reads {@code teks} where the scale is not at hand: a grade as one of the preset scales, else its label as it is
     * written. For texts that have been checked against their scale before, not for telling whether a text is a target.
     *
     * @throws NilaiTakTerurai for anything that is none of the known forms
     */
    public static Nilai uraiTanpaSkala(String teks) {
        for (Skala bawaan : Skala.BAWAAN) {
            try {
                return urai(teks, bawaan);
            } catch (NilaiTakTerurai e) {
                if (e.sebab() != Sebab.PREDIKAT_DI_LUAR_SKALA) {
                    throw e;
                }
            }
        }
        return urai(teks, Skala.tunggal(Kurung.dari(rapi(teks)).depan()));
    }

    /**
     * {@code nilai} with its grade as one of {@code skala}; as it is when it has no grade or the scale no such label.
     *
     * @param skala null for none
     */
    public static Nilai padaSkala(Nilai nilai, Skala skala) {
        if (nilai == null || nilai.predikat() == null || skala == null) {
            return nilai;
        }
        try {
            return urai(nilai.teks(), skala);
        } catch (NilaiTakTerurai e) {
            return nilai;
        }
    }

    /** The plainest text of a number, which reads back as the same number whatever its digits are. */
    public static String tulis(BigDecimal angka) {
        return Bilangan.periksa(angka).toPlainString().replace('.', ',');
    }

    /** Text without what typing makes of its spacing. */
    public static String rapi(String teks) {
        return SPASI.matcher(teks).replaceAll(" ").strip();
    }

    /** @param dibaca the text to read, without needless spacing */
    static Nilai urai(CharSequence dibaca, String asli, Skala skala) {
        try {
            return predikat(dibaca, skala)
                    .or(() -> berkali(dibaca) ? produk(dibaca) : angka(dibaca))
                    .or(() -> tanpaData(dibaca))
                    .orElseThrow(() -> new NilaiTakTerurai(asli, sebab(dibaca)));
        } catch (BilanganRancu e) {
            throw new NilaiTakTerurai(asli, Sebab.BILANGAN_RANCU);
        }
    }

    private static Sebab sebab(CharSequence teks) {
        Kurung kurung = Kurung.dari(teks);
        boolean sepertiPredikat = Skala.berbentukLabel(kurung.depan())
                && (kurung.isi() == null || SKOR.matcher(kurung.isi()).matches());
        return sepertiPredikat ? Sebab.PREDIKAT_DI_LUAR_SKALA : Sebab.BENTUK_TIDAK_DIKENAL;
    }

    private static Optional<Nilai> predikat(CharSequence teks, Skala skala) {
        Kurung kurung = Kurung.dari(teks);
        Optional<Skala.Tingkat> tingkat = skala.tingkat(kurung.depan());
        if (tingkat.isEmpty()) {
            return Optional.empty();
        }
        String label = tingkat.get().label();
        if (kurung.isi() == null) {
            return Optional.of(Nilai.predikat(label, null, teks.toString()));
        }
        Matcher skor = SKOR.matcher(kurung.isi());
        if (!skor.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Nilai(
                Nilai.Jenis.PREDIKAT,
                teks.toString(),
                bilangan(skor.group("skor")),
                label,
                pembanding(skor.group("pembanding")),
                null,
                null));
    }

    private static Optional<Nilai> angka(CharSequence teks) {
        Matcher cocok = ANGKA.matcher(teks);
        if (!cocok.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Nilai(
                Nilai.Jenis.ANGKA,
                teks.toString(),
                bilangan(cocok.group("angka")),
                null,
                pembanding(cocok.group("pembanding")),
                cocok.group("satuan"),
                null));
    }

    /** A sign between quantities, or one that has lost a quantity at the edge of the text. */
    private static boolean berkali(CharSequence teks) {
        return TANDA_KALI.matcher(teks).find() || TEPI_KALI.matcher(teks).matches();
    }

    /** Every part must be a quantity: "50 x bln" is neither the number in front of it nor a product. */
    private static Optional<Nilai> produk(CharSequence teks) {
        Matcher cocok = PRODUK.matcher(teks);
        if (!cocok.matches()) {
            return Optional.empty();
        }
        List<CharSequence> faktor = faktor(teks.subSequence(cocok.start("faktor"), teks.length()));
        BigDecimal hasil = BigDecimal.ONE;
        List<String> satuan = new ArrayList<>();
        for (CharSequence satu : faktor) {
            Matcher besaran = FAKTOR.matcher(satu);
            if (faktor.size() < 2 || !besaran.matches()) {
                return Optional.empty();
            }
            hasil = hasil.multiply(bilangan(besaran.group("angka")));
            if (besaran.group("satuan") != null) {
                satuan.add(besaran.group("satuan"));
            }
        }
        return Optional.of(new Nilai(
                Nilai.Jenis.ANGKA,
                teks.toString(),
                terbatas(hasil),
                null,
                pembanding(cocok.group("pembanding")),
                satuan.isEmpty() ? null : String.join(" x ", satuan),
                null));
    }

    private static List<CharSequence> faktor(CharSequence teks) {
        List<CharSequence> semua = new ArrayList<>();
        Matcher tanda = TANDA_KALI.matcher(teks);
        int mulai = 0;
        while (tanda.find()) {
            semua.add(teks.subSequence(mulai, tanda.start()));
            mulai = tanda.end();
        }
        semua.add(teks.subSequence(mulai, teks.length()));
        return semua;
    }

    private static Optional<Nilai> tanpaData(CharSequence teks) {
        Kurung kurung = Kurung.dari(teks);
        if (!berartiTanpaData(kurung.depan()) || kurung.isi() != null && !alasanSah(kurung.isi())) {
            return Optional.empty();
        }
        String alasan;
        if (kurung.isi() != null) {
            alasan = kurung.isi();
        } else {
            alasan = Character.isLetter(teks.charAt(0)) ? teks.toString() : "dokumen tidak memuat target";
        }
        return Optional.of(new Nilai(Nilai.Jenis.TANPA_DATA, teks.toString(), null, null, null, null, alasan));
    }

    static boolean berartiTanpaData(CharSequence teks) {
        return KOSONG.matcher(teks).matches();
    }

    private static boolean alasanSah(String alasan) {
        return !alasan.isEmpty()
                && alasan.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /**
     * A text with something in parentheses at its end.
     *
     * @param isi without spaces around it; null without parentheses
     */
    private record Kurung(String depan, String isi) {

        static Kurung dari(CharSequence teks) {
            int buka = 0;
            while (buka < teks.length() && teks.charAt(buka) != '(') {
                buka++;
            }
            int akhir = teks.length() - 1;
            if (buka >= akhir || teks.charAt(akhir) != ')' || !sepasang(teks, buka, akhir)) {
                return new Kurung(teks.toString(), null);
            }
            return new Kurung(
                    teks.subSequence(0, buka).toString().strip(),
                    teks.subSequence(buka + 1, akhir).toString().strip());
        }

        /** True when the parenthesis that opens first is closed last, as in {@code (a (b))} and not in {@code (a) (b)}. */
        private static boolean sepasang(CharSequence teks, int buka, int akhir) {
            int terbuka = 0;
            for (int i = buka; i <= akhir; i++) {
                terbuka += teks.charAt(i) == '(' ? 1 : teks.charAt(i) == ')' ? -1 : 0;
                if (terbuka == 0 && i < akhir) {
                    return false;
                }
            }
            return terbuka == 0;
        }
    }

    private static Pembanding pembanding(String tanda) {
        if (tanda == null) {
            return null;
        }
        boolean maksimal = tanda.equals("\u2264")
                || tanda.contains("<")
                || tanda.toLowerCase(Locale.ROOT).startsWith("ma");
        return maksimal ? Pembanding.MAKSIMAL : Pembanding.MINIMAL;
    }

    /** The number that {@code teks} means by the rule of this class. */
    static BigDecimal bilangan(String teks) {
        boolean negatif = teks.startsWith("-") || teks.startsWith("\u2212");
        String tanpaTanda = negatif ? teks.substring(1) : teks;
        BigDecimal besar = tanpaTandaTambahan(tanpaTanda.replaceFirst(",--?$", ""));
        return terbatas(negatif ? besar.negate() : besar);
    }

    private static BigDecimal tanpaTandaTambahan(String teks) {
        int koma = teks.lastIndexOf(',');
        int titik = teks.lastIndexOf('.');
        if (koma >= 0 && titik >= 0) {
            return koma > titik
                    ? berkelompok(teks, koma, RIBUAN_TITIK, ".")
                    : berkelompok(teks, titik, RIBUAN_KOMA, ",");
        }
        if (POLOS.matcher(teks).matches()) {
            return new BigDecimal(teks);
        }
        if (DESIMAL_KOMA.matcher(teks).matches()) {
            return new BigDecimal(teks.replace(',', '.'));
        }
        if (RIBUAN_TITIK.matcher(teks).matches()) {
            return new BigDecimal(teks.replace(".", ""));
        }
        if (DESIMAL_TITIK.matcher(teks).matches()) {
            return new BigDecimal(teks);
        }
        throw new BilanganRancu();
    }

    private static BigDecimal berkelompok(String teks, int tandaDesimal, Pattern ribuan, String pemisah) {
        String bulat = teks.substring(0, tandaDesimal);
        String pecahan = teks.substring(tandaDesimal + 1);
        if (!ribuan.matcher(bulat).matches() || !POLOS.matcher(pecahan).matches()) {
            throw new BilanganRancu();
        }
        return new BigDecimal(bulat.replace(pemisah, "") + "." + pecahan);
    }

    private static BigDecimal terbatas(BigDecimal angka) {
        try {
            return Bilangan.periksa(angka);
        } catch (IllegalArgumentException e) {
            throw new BilanganRancu();
        }
    }

    /** A row of digits and separators that the rule does not turn into one number. */
    private static final class BilanganRancu extends RuntimeException {
        BilanganRancu() {
            super(null, null, false, false);
        }
    }
}
