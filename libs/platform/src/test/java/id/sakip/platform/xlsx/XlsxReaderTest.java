package id.sakip.platform.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is small in the archive and large in memory. Cells themselves are tested where workbooks are read. */
class XlsxReaderTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int LONGEST = 32_767;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c t=\"str\"><v>                   | x",
                "<c><v>                              | 1",
                "<c t=\"inlineStr\"><is><t>          | &amp;",
                "<c t=\"str\"><v>                    | x<!---->",
                "<c t=\"inlineStr\"><is>             | <t>xxxx</t>",
                "<!--                                | x",
                "<c t=\"str\"><v><![CDATA[           | x",
                "<c r=\"                             | A",
                "'<?x y'                            | y"
            })
    void stopsWhileItReadsWhatNoCellHolds(String start, String more) {
        // Never closed: who looks at the length only once the text is there finds a broken workbook.
        Map<String, String> parts = workbook("<row>" + start + more.repeat(3_000_000 / more.length()));
        parts.computeIfPresent(SHEET, (name, xml) -> xml.replace("</sheetData></worksheet>", ""));

        refusedAsTooLarge(parts);
    }

    @Test
    void stopsInTheSharedTextsAndTheStylesToo() {
        Map<String, String> texts = workbook("");
        texts.put("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(3_000_000));
        refusedAsTooLarge(texts);

        Map<String, String> styles = workbook("");
        styles.put("xl/styles.xml", "<styleSheet><numFmt formatCode='" + "x".repeat(3_000_000));
        refusedAsTooLarge(styles);

        Map<String, String> sheets = workbook("");
        sheets.put("xl/workbook.xml", "<workbook>" + "<sheets/>".repeat(1_000_000));
        refusedAsTooLarge(sheets);
    }

    @Test
    void readsTheLongestTextHoweverItIsWritten() {
        for (String character : List.of("x", "&amp;", "_x0041_", "&#x1F600;")) {
            int units = character.startsWith("&#") ? 2 : 1;
            String text = character.repeat(LONGEST / units);

            List<Cell> cells = read(workbook("<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>"));

            assertThat(cells)
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.text()).hasSize(LONGEST / units * units));
        }
        refusedAsTooLarge(workbook("<row><c t='inlineStr'><is><t>" + "x".repeat(LONGEST + 1) + "</t></is></c></row>"));
    }

    @Test
    void readsAnyNumberOfAmpersands() {
        String cell = "<c t='inlineStr'><is><t>" + "&amp;".repeat(30_000) + "</t></is></c>";

        assertThat(read(workbook("<row>" + cell.repeat(5) + "</row>"))).hasSize(5);
    }

    private void refusedAsTooLarge(Map<String, String> parts) {
        assertThatThrownBy(() -> read(parts))
                .isInstanceOfSatisfying(
                        UnreadableXlsxException.class,
                        refusal -> assertThat(refusal.tooLarge()).isTrue());
    }

    private List<Cell> read(Map<String, String> parts) {
        Path file = directory.resolve("buku.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        List<Cell> cells = new ArrayList<>();
        XlsxReader.read(file, new XlsxLimits(100, 100, 1_000, 1_000_000, 1_000_000, 50_000_000), new XlsxRows() {
            @Override
            public boolean sheet(String name) {
                return true;
            }

            @Override
            public void row(int number, Map<Integer, Cell> row) {
                cells.addAll(row.values());
            }

            @Override
            public void merged(String range) {
                // none here
            }
        });
        return cells;
    }

    private static Map<String, String> workbook(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Realisasi" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }
}
