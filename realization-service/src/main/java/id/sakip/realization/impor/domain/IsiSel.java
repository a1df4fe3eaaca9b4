package id.sakip.realization.impor.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.nilai.NilaiTakTerurai;
import id.sakip.contracts.nilai.PenguraiNilai;

/**
 * Reads the text of a cell as a number or a day. What cannot be read stays a text, so that the check of the row names the field
 * and the cell.
 */
public final class IsiSel {

    /** A currency sign in front, blanks that group thousands, {@code ,-} behind. */
    private static final Pattern UANG = Pattern.compile("(?i)(?:rp\\.?|idr)?\\s*([-+]?[0-9][0-9.,\\s]*?)(?:,-+)?");

    /** A point before three digits is either sign. */
    private static final Pattern RANCU = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern BERTANDA = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private IsiSel() {}

    /**
     * The number, plain ({@code 82.89}) or Indonesian ({@code 1.234.567,5}); empty when it is none, and where it could be two:
     * {@code 82.125} is a fraction where machines write and eighty-two thousand where people do.
     */
    public static Optional<BigDecimal> angka(String teks) {
        return RANCU.matcher(teks.replaceAll("\\s", "")).matches() ? Optional.empty() : bulatAtauUang(teks);
    }

    /**
     * The same for what has no thousandths, amounts of money and whole numbers: there a point before three digits groups
     * thousands ({@code Rp 386.800,50}, {@code 386.800}).
     */
    public static Optional<BigDecimal> bulatAtauUang(String teks) {
        Matcher uang = UANG.matcher(teks.strip());
        if (!uang.matches()) {
            return Optional.empty();
        }
        try {
            Nilai nilai = PenguraiNilai.urai(uang.group(1).replaceAll("\\s", ""));
            return Optional.ofNullable(nilai.satuan() == null && nilai.pembanding() == null ? nilai.angka() : null);
        } catch (NilaiTakTerurai e) {
            return Optional.empty();
        }
    }

    /** The day, as {@code 2023-12-31} or {@code 31/12/2023}; empty when it is none. */
    public static Optional<LocalDate> tanggal(String teks) {
        try {
            Matcher bertanda = BERTANDA.matcher(teks.strip());
            return Optional.of(
                    bertanda.matches()
                            ? LocalDate.parse(
                                    bertanda.group(1) + "/" + bertanda.group(2) + "/" + bertanda.group(3), TANGGAL)
                            : LocalDate.parse(teks.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
