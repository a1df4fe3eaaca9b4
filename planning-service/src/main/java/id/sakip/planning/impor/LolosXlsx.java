package id.sakip.planning.impor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How XLSX writes characters that XML cannot hold: {@code _x000D_} for a carriage return, and {@code _x005F_} for an
 * underscore that would otherwise look like the start of one.
 */
final class LolosXlsx {

    private static final Pattern SANDI = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern HARUS_DILOLOSKAN =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]");

    private LolosXlsx() {}

    static String tulis(String teks) {
        return HARUS_DILOLOSKAN
                .matcher(teks)
                .replaceAll(cocok -> "_x%04X_".formatted((int) cocok.group().charAt(0)));
    }

    static String baca(String teks) {
        return SANDI.matcher(teks)
                .replaceAll(
                        cocok -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(cocok.group(1), 16))));
    }
}
