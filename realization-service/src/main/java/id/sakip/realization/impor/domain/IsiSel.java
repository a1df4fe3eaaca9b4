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

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern BERTANDA = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private IsiSel() {}

    /** The number, plain ({@code 386800000.50}) or Indonesian ({@code Rp 386.800.000,50}); empty when it is none. */
    public static Optional<BigDecimal> angka(String teks) {
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
