package id.sakip.platform.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV (RFC 4180): comma between cells, CR LF behind the line. */
public final class CsvCells {

    private static final String FORMULA = "=+-@\t\r";

    private CsvCells() {}

    /** One line. A cell that a spreadsheet would run as a formula is shown as text, with an apostrophe in front. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvCells::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
