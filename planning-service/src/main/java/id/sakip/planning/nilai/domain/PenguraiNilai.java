package id.sakip.planning.nilai.domain;

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
import id.sakip.contracts.PredikatAkip;

/**
 * Reads a target as the documents write it: {@code 85}, {@code 98 %}, {@code 4 Dok}, {@code ≥ 80}, {@code B},
 * {@code B(65)}, {@code B (≥ 80)}, {@code 50 org x 12 bln}, {@code -}. The text itself is kept, so that it can be shown as entered.
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
 * <p>A trailing {@code ,-} or {@code ,--} as in {@code 1.000,-} is dropped. Only the digits 0 to 9 count as digits.
 */
public final class PenguraiNilai {

    /** Longest text that is read, in characters. */
    public static final int PANJANG_TERBANYAK = 100;

    private static final String POLA_ANGKA_TANPA_TANDA = "\\d[\\d.,]*(?:,--?)?";
    private static final String POLA_ANGKA = "[-\u2212]?" + POLA_ANGKA_TANPA_TANDA;
    /** Words of letters, at most one digit behind them ({@code m2}); never a second quantity as in {@code 12 bln}. */
    private static final String POLA_SATUAN =
            "%|\u2030|\\p{L}+[23\u00b2\u00b3]?\\.?(?:[ /.-]{1,3}\\p{L}+[23\u00b2\u00b3]?\\.?)*";

    private static final String POLA_PEMBANDING =
            "\u2265|\u2264|>=|<=|=>|=<|(?i:minimal|min\\.?|maksimal|maks\\.?|max\\.?)(?=[ \\d-])";

    private static final Pattern ANGKA = Pattern.compile(
            "(?<pembanding>" + POLA_PEMBANDING + ")? ?(?<angka>" + POLA_ANGKA + ") ?(?<satuan>" + POLA_SATUAN + ")?");
    private static final Pattern PREDIKAT = Pattern.compile("(?<predikat>[A-Za-z]{1,2}) ?(?:\\( ?(?<pembanding>"
            + POLA_PEMBANDING + ")? ?(?<skor>" + POLA_ANGKA + ") ?\\))?");
    private static final Pattern KOSONG =
            Pattern.compile("[-\u2013\u2014]+|(?i:(?:tidak (?:ter)?(?:sedia|ada)|belum )[\\p{L} ,.]*|n/a)");
    private static final Pattern KALI = Pattern.compile(".*(?:^|[ \\d])[xX\u00d7](?:[ \\d]|$).*");
    private static final Pattern TANDA_KALI = Pattern.compile(" ?(?<=[ \\d])[xX\u00d7](?=[ \\d]) ?");
    private static final Pattern PRODUK = Pattern.compile("(?<pembanding>" + POLA_PEMBANDING + ")? ?(?<faktor>\\d.*)");
    private static final Pattern FAKTOR = Pattern.compile(
            "(?<angka>" + POLA_ANGKA_TANPA_TANDA + ") ?(?<satuan>(?![%\u2030])(?:" + POLA_SATUAN + "))?");
    private static final Pattern SPASI = Pattern.compile("[\\s\u00a0\u2007\u202f]+");

    private static final Pattern RIBUAN_TITIK = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
    private static final Pattern RIBUAN_KOMA = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+");
    private static final Pattern POLOS = Pattern.compile("\\d+");
    private static final Pattern DESIMAL_TITIK = Pattern.compile("(?:0|[1-9]\\d*)\\.\\d+");
    private static final Pattern DESIMAL_KOMA = Pattern.compile("(?:0|[1-9]\\d*),\\d+");

    private PenguraiNilai() {}

    /**
     * Reads {@code teks}.
     *
     * @throws NilaiTakTerurai for anything that is none of the known forms; nothing else is thrown
     */
    public static Nilai urai(String teks) {
        if (teks == null || teks.length() > PANJANG_TERBANYAK) {
            throw new NilaiTakTerurai(teks);
        }
        String dibaca = SPASI.matcher(teks).replaceAll(" ").strip();
        try {
            return predikat(dibaca)
                    .or(() -> KALI.matcher(dibaca).matches() ? produk(dibaca) : angka(dibaca))
                    .or(() -> tanpaData(dibaca))
                    .orElseThrow(() -> new NilaiTakTerurai(teks));
        } catch (BilanganRancu e) {
            throw new NilaiTakTerurai(teks);
        }
    }

    private static Optional<Nilai> predikat(String teks) {
        Matcher cocok = PREDIKAT.matcher(teks);
        if (!cocok.matches()) {
            return Optional.empty();
        }
        String predikat = cocok.group("predikat").toUpperCase(Locale.ROOT);
        if (PredikatAkip.dari(predikat).isEmpty()) {
            return Optional.empty();
        }
        String skor = cocok.group("skor");
        return Optional.of(new Nilai(
                Nilai.Jenis.PREDIKAT,
                teks,
                skor == null ? null : bilangan(skor),
                predikat,
                pembanding(cocok.group("pembanding")),
                null,
                null));
    }

    private static Optional<Nilai> angka(String teks) {
        Matcher cocok = ANGKA.matcher(teks);
        if (!cocok.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Nilai(
                Nilai.Jenis.ANGKA,
                teks,
                bilangan(cocok.group("angka")),
                null,
                pembanding(cocok.group("pembanding")),
                cocok.group("satuan"),
                null));
    }

    /** Every part must be a quantity: "50 x bln" is neither the number in front of it nor a product. */
    private static Optional<Nilai> produk(String teks) {
        Matcher cocok = PRODUK.matcher(teks);
        if (!cocok.matches()) {
            return Optional.empty();
        }
        String[] faktor = TANDA_KALI.split(cocok.group("faktor"), -1);
        BigDecimal hasil = BigDecimal.ONE;
        List<String> satuan = new ArrayList<>();
        for (String satu : faktor) {
            Matcher besaran = FAKTOR.matcher(satu);
            if (faktor.length < 2 || !besaran.matches()) {
                return Optional.empty();
            }
            hasil = hasil.multiply(bilangan(besaran.group("angka")));
            if (besaran.group("satuan") != null) {
                satuan.add(besaran.group("satuan"));
            }
        }
        return Optional.of(new Nilai(
                Nilai.Jenis.ANGKA,
                teks,
                terbatas(hasil),
                null,
                pembanding(cocok.group("pembanding")),
                satuan.isEmpty() ? null : String.join(" x ", satuan),
                null));
    }

    private static Optional<Nilai> tanpaData(String teks) {
        if (!KOSONG.matcher(teks).matches()) {
            return Optional.empty();
        }
        String alasan = Character.isLetter(teks.charAt(0)) ? teks : "dokumen tidak memuat target";
        return Optional.of(new Nilai(Nilai.Jenis.TANPA_DATA, teks, null, null, null, null, alasan));
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
