package id.sakip.platform.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How the cell styles of a workbook show a number: as it is, as a percentage or as a date. */
public final class CellFormats {

    /** Kind of number format. */
    public enum Kind {
        PLAIN,
        PERCENT,
        DATE
    }

    static final CellFormats NONE = new CellFormats(List.of());

    private static final int MOST = 70_000;
    private static final int LONGEST_ID = 20;
    /** Literal text, colours and conditions, and single characters that are taken as they are. */
    private static final Pattern NO_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private final List<Kind> styles;

    private CellFormats(List<Kind> styles) {
        this.styles = styles;
    }

    Kind kind(int style) {
        return style < 0 || style >= styles.size() ? Kind.PLAIN : styles.get(style);
    }

    static CellFormats read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Kind> patterns = new HashMap<>();
        List<String> numbers = new ArrayList<>();
        boolean inUse = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> {
                        if (patterns.size() < MOST) {
                            patterns.put(id(xml), ofPattern(String.valueOf(xml.getAttributeValue(null, "formatCode"))));
                        }
                    }
                    case "cellXfs" -> inUse = true;
                    case "xf" -> {
                        if (inUse && numbers.size() < MOST) {
                            numbers.add(id(xml));
                        }
                    }
                    default -> {
                        // fonts, fills, borders
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                inUse = false;
            }
        }
        return new CellFormats(numbers.stream()
                .map(n -> patterns.containsKey(n) ? patterns.get(n) : builtIn(n))
                .toList());
    }

    private static String id(XMLStreamReader xml) {
        String id = String.valueOf(xml.getAttributeValue(null, "numFmtId"));
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID);
    }

    /** Formats that every workbook has without writing them down. */
    private static Kind builtIn(String number) {
        return switch (number) {
            case "9", "10" -> Kind.PERCENT;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Kind.DATE;
            default -> number.matches("2[7-9]|3[0-6]|5[0-8]") ? Kind.DATE : Kind.PLAIN;
        };
    }

    /** The kind of a custom format, such as {@code dd-mmm-yyyy}. */
    public static Kind ofPattern(String pattern) {
        String core = NO_PATTERN
                .matcher(pattern.length() > 255 ? pattern.substring(0, 255) : pattern)
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (core.contains("%")) {
            return Kind.PERCENT;
        }
        boolean number = core.contains("0") || core.contains("#") || core.contains("general") || core.contains("@");
        return !number && core.matches("(?s).*[ymdhs].*") ? Kind.DATE : Kind.PLAIN;
    }
}
