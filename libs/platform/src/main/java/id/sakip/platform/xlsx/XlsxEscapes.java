package id.sakip.platform.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How XLSX writes characters that XML cannot hold: {@code _x000D_} for a carriage return, and {@code _x005F_} for an
 * underscore that would otherwise look like the start of one.
 */
public final class XlsxEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]");

    private XlsxEscapes() {}

    public static String write(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(match -> "_x%04X_".formatted((int) match.group().charAt(0)));
    }

    public static String read(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
