package id.sakip.platform.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads the cells of an XLSX file that nobody vouches for, row by row: in memory are the shared texts and one row. Everything is
 * bounded before it is kept. Formulas are not computed; what counts is the result that the file holds.
 */
public final class XlsxReader {

    /** Digits that a spreadsheet keeps of a number. */
    public static final int DIGITS = 15;

    private static final int MOST_PARTS = 500;
    private static final int MOST_SHEETS = 50;
    private static final int MOST_MERGED = 20;
    /** What a cell can hold at most. */
    private static final int LONGEST_TEXT = 32_767;
    /** The same with every character written as {@code _x000D_}. */
    private static final int LONGEST_ESCAPED = 7 * LONGEST_TEXT;
    /** Of a tag, a comment, or a piece of text; the longest text with every character written as an entity is a quarter of it. */
    private static final int LARGEST_EVENT = 1 << 20;
    /** Of the parts that name the sheets; they are kept in memory. */
    private static final long LARGEST_DIRECTORY = 4 << 20;

    private static final int LONGEST_NUMBER = 40;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final MathContext SHEET = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    /** The made-up 29 February 1900: serial numbers before it are one day behind. */
    private static final int LEAP_DAY_1900 = 60;

    private static final XMLInputFactory XML = xml();

    private final ZipFile zip;
    private final XlsxLimits limits;
    private final XlsxRows rows;
    private List<String> shared = List.of();
    private CellFormats formats = CellFormats.NONE;
    private boolean since1904;
    private int cellsLeft;
    private int charactersLeft;
    private long bytesLeft;

    private XlsxReader(ZipFile zip, XlsxLimits limits, XlsxRows rows) {
        this.zip = zip;
        this.limits = limits;
        this.rows = rows;
        this.cellsLeft = limits.cells();
        this.charactersLeft = limits.characters();
        this.bytesLeft = limits.bytes();
    }

    private static XMLInputFactory xml() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Without a DTD there are no entities but those of XML itself, and a sheet may have any number of ampersands.
        xml.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        xml.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return xml;
    }

    /**
     * Passes every sheet on to {@code rows}, in the order of the workbook.
     *
     * @throws UnreadableXlsxException for a file that is no workbook, or one above {@code limits}; rows may have been
     *     passed on before that is found
     */
    public static void read(Path file, XlsxLimits limits, XlsxRows rows) {
        // Goes by the directory of the archive, which not every writer can be read without.
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new XlsxReader(zip, limits, rows).sheets();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new UnreadableXlsxException(false);
        }
    }

    private static UnreadableXlsxException broken() {
        return new UnreadableXlsxException(false);
    }

    private static UnreadableXlsxException tooLarge() {
        return new UnreadableXlsxException(true);
    }

    private void sheets() throws IOException, XMLStreamException {
        if (zip.size() > MOST_PARTS) {
            throw tooLarge();
        }
        Map<String, String> parts = workbook(relations());
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            shared = sharedTexts();
        }
        if (zip.getEntry("xl/styles.xml") != null) {
            try (Bounded part = open("xl/styles.xml", limits.bytes())) {
                formats = CellFormats.read(new PartReader(part));
            }
        }
        for (Map.Entry<String, String> sheet : parts.entrySet()) {
            if (rows.sheet(sheet.getKey())) {
                try (Bounded part = open(sheet.getValue(), limits.bytes())) {
                    new SheetReader().read(new PartReader(part));
                }
            }
        }
    }

    private Bounded open(String name, long most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw broken();
        }
        return new Bounded(zip.getInputStream(entry), most);
    }

    /** Counts what is unpacked, whatever the archive says about sizes. */
    private final class Bounded extends FilterInputStream {

        private long partLeft;
        private int eventLeft = LARGEST_EVENT;

        private Bounded(InputStream in, long most) {
            super(in);
            this.partLeft = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int many = super.read(buffer, offset, length);
            count(many);
            return many;
        }

        private void count(int many) {
            int unpacked = Math.max(0, many);
            bytesLeft -= unpacked;
            partLeft -= unpacked;
            eventLeft -= unpacked;
            if (bytesLeft < 0 || partLeft < 0 || eventLeft < 0) {
                throw tooLarge();
            }
        }
    }

    /**
     * Reads a part of the archive. The parser holds a tag, a comment or a piece of text as a whole before anybody can see how large
     * it is, and a few kilobytes of archive unpack to any size: so what it takes in for one of them is bounded, and a text is
     * while it is put together.
     */
    private static final class PartReader extends StreamReaderDelegate {

        private final Bounded part;

        private PartReader(Bounded part) throws XMLStreamException {
            super(XML.createXMLStreamReader(part));
            this.part = part;
        }

        @Override
        public int next() throws XMLStreamException {
            part.eventLeft = LARGEST_EVENT;
            return super.next();
        }

        @Override
        public String getElementText() throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            while (true) {
                switch (next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        append(text, getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        return text.toString();
                    }
                    case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                        // no text
                    }
                    default -> throw broken();
                }
            }
        }
    }

    private static void append(StringBuilder text, String more) {
        if (text.length() + more.length() > LONGEST_ESCAPED) {
            throw tooLarge();
        }
        text.append(more);
    }

    private Map<String, String> relations() throws IOException, XMLStreamException {
        Map<String, String> relations = new HashMap<>();
        try (Bounded part = open("xl/_rels/workbook.xml.rels", LARGEST_DIRECTORY)) {
            XMLStreamReader xml = new PartReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    relations.put(
                            xml.getAttributeValue(null, "Id"),
                            target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return relations;
    }

    /** Parts of the sheets by their names, in the order of the workbook. */
    private Map<String, String> workbook(Map<String, String> relations) throws IOException, XMLStreamException {
        Map<String, String> sheets = new LinkedHashMap<>();
        try (Bounded part = open("xl/workbook.xml", LARGEST_DIRECTORY)) {
            XMLStreamReader xml = new PartReader(part);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    String since = xml.getAttributeValue(null, "date1904");
                    since1904 = "1".equals(since) || "true".equals(since);
                } else if (xml.getLocalName().equals("sheet")) {
                    String name = xml.getAttributeValue(null, "name");
                    String sheetPart = relations.get(relationId(xml));
                    if (name == null || sheetPart == null || sheets.put(name, sheetPart) != null) {
                        throw broken();
                    }
                    if (sheets.size() > MOST_SHEETS) {
                        throw tooLarge();
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw broken();
        }
        return sheets;
    }

    private static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // The prefix is the writer's choice, and the strict form of the format has another namespace.
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private List<String> sharedTexts() throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        int left = limits.sharedCharacters();
        try (Bounded part = open("xl/sharedStrings.xml", limits.bytes())) {
            XMLStreamReader xml = new PartReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String text = richText(xml, "si");
                    left -= text.length();
                    // Empty ones cost an archive next to nothing.
                    texts.add(text.isEmpty() ? "" : text);
                    if (texts.size() > limits.cells() || left < 0) {
                        throw tooLarge();
                    }
                }
            }
        }
        return texts;
    }

    /** Text of the runs up to the end of {@code until}, without how it is pronounced. */
    private static String richText(XMLStreamReader xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic++;
                } else if (xml.getLocalName().equals("t") && phonetic == 0) {
                    append(text, xml.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    phonetic--;
                } else if (xml.getLocalName().equals(until)) {
                    return bounded(XlsxEscapes.read(text.toString()));
                }
            }
        }
        throw broken();
    }

    private static String bounded(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw tooLarge();
        }
        return text;
    }

    /** Reads the cells of one sheet. */
    private final class SheetReader {

        private Map<Integer, Cell> cells = new HashMap<>();
        private int filled;
        private int merged;
        private int number;
        private int column;

        private void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> beginRow(xml);
                        case "c" -> cell(xml);
                        case "mergeCell" -> merged(xml);
                        default -> {
                            // widths, filters, drawings: nothing to read
                        }
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    endRow();
                }
            }
        }

        private void merged(XMLStreamReader xml) {
            if (merged++ < MOST_MERGED) {
                String range = String.valueOf(xml.getAttributeValue(null, "ref"));
                rows.merged(range.length() > 30 ? range.substring(0, 30) : range);
            }
        }

        private void beginRow(XMLStreamReader xml) {
            String named = xml.getAttributeValue(null, "r");
            int next = named == null ? number + 1 : Integer.parseInt(named);
            if (next <= number) {
                throw broken();
            }
            number = next;
            column = -1;
            cells = new HashMap<>();
        }

        private void endRow() {
            if (!cells.isEmpty()) {
                if (++filled > limits.rows()) {
                    throw tooLarge();
                }
                rows.row(number, cells);
            }
        }

        private void cell(XMLStreamReader xml) throws XMLStreamException {
            column = column(xml.getAttributeValue(null, "r"));
            Cell cell = new CellReader(xml).read();
            if (cell == null || cell.kind() == Cell.Kind.TEXT && cell.text().isBlank()) {
                return;
            }
            if (cell.kind() == Cell.Kind.TEXT) {
                charactersLeft -= cell.text().length();
            }
            if (column >= limits.columns() || --cellsLeft < 0 || charactersLeft < 0) {
                throw tooLarge();
            }
            if (cells.put(column, cell) != null) {
                throw broken();
            }
        }

        private int column(String address) {
            if (address == null) {
                return column + 1;
            }
            Matcher match = ADDRESS.matcher(address);
            if (!match.matches() || Integer.parseInt(match.group(2)) != number) {
                throw broken();
            }
            int result = 0;
            for (char letter : match.group(1).toCharArray()) {
                result = result * 26 + letter - 'A' + 1;
            }
            return result - 1;
        }
    }

    /** Reads one cell, from its start to its end. */
    private final class CellReader {

        private final XMLStreamReader xml;
        private final String type;
        private final int style;
        private String value;
        private boolean formula;

        private CellReader(XMLStreamReader xml) {
            this.xml = xml;
            String written = xml.getAttributeValue(null, "t");
            this.type = written == null ? "n" : written;
            String styleNumber = xml.getAttributeValue(null, "s");
            this.style = styleNumber == null ? 0 : Integer.parseInt(styleNumber);
        }

        /** @return null for a blank cell */
        private Cell read() throws XMLStreamException {
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "v" -> value = xml.getElementText();
                        case "is" -> value = richText(xml, "is");
                        case "f" -> formula = true;
                        default -> {
                            // extensions
                        }
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    return cell();
                }
            }
        }

        private Cell cell() {
            if (value == null) {
                return formula ? Cell.of(Cell.Kind.FORMULA) : null;
            }
            return switch (type) {
                case "s" -> Cell.text(Cell.Kind.TEXT, sharedText(value));
                case "inlineStr" -> Cell.text(Cell.Kind.TEXT, value);
                case "str" -> Cell.text(Cell.Kind.TEXT, bounded(XlsxEscapes.read(value)));
                case "b" -> Cell.of(Cell.Kind.BOOLEAN);
                case "e" -> Cell.text(Cell.Kind.ERROR, value.length() > 30 ? value.substring(0, 30) : value);
                case "d" -> writtenDate(value);
                case "n" -> value.isBlank() ? null : number(value.strip());
                default -> throw broken();
            };
        }

        private String sharedText(String number) {
            int index = Integer.parseInt(number.strip());
            if (index < 0 || index >= shared.size()) {
                throw broken();
            }
            return shared.get(index);
        }

        private static Cell writtenDate(String value) {
            try {
                return Cell.date(LocalDate.parse(value.replaceFirst("T00:00:00(\\.0+)?Z?$", "")));
            } catch (DateTimeParseException e) {
                return Cell.date(null);
            }
        }

        private Cell number(String written) {
            if (written.length() > LONGEST_NUMBER) {
                throw broken();
            }
            BigDecimal exact = new BigDecimal(written);
            if (Math.abs((long) exact.scale()) > LONGEST_NUMBER) {
                return Cell.text(Cell.Kind.ERROR, written);
            }
            BigDecimal shown = (exact.precision() > DIGITS ? exact.round(SHEET) : exact).stripTrailingZeros();
            return switch (formats.kind(style)) {
                case DATE -> Cell.date(date(shown));
                case PERCENT -> Cell.number(Cell.Kind.PERCENT, plain(shown.movePointRight(2)));
                case PLAIN -> Cell.number(Cell.Kind.NUMBER, plain(shown));
            };
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /** @return null when this is no day */
        private LocalDate date(BigDecimal day) {
            if (day.scale() > 0 || day.signum() < 0 || day.compareTo(LAST_DAY) > 0) {
                return null;
            }
            long whole = day.longValueExact();
            if (since1904) {
                return LocalDate.of(1904, 1, 1).plusDays(whole);
            }
            if (whole == LEAP_DAY_1900 || whole == 0) {
                return null;
            }
            return LocalDate.of(1899, 12, whole < LEAP_DAY_1900 ? 31 : 30).plusDays(whole);
        }
    }
}
