package id.sakip.planning.impor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import id.sakip.planning.impor.domain.Lembar;
import id.sakip.planning.impor.domain.Sel;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.xlsx.CellFormats;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PembacaXlsxTest {

    private static final String GAYA = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; y&quot;"/></numFmts>
            <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="49"/></cellXfs></styleSheet>""";

    @Test
    void readsNumbersAsTheyAreShown() {
        assertThat(sel("<c r='A1'><v>1.0E9</v></c>")).isEqualTo(Sel.angka(new BigDecimal("1000000000")));
        assertThat(sel("<c r='A1'><v>85.0</v></c>")).isEqualTo(Sel.angka(new BigDecimal("85")));
        assertThat(sel("<c r='A1'><v>1.1000000000000001</v></c>")).isEqualTo(Sel.angka(new BigDecimal("1.1")));
        assertThat(sel("<c r='A1'><v>0.30000000000000004</v></c>")).isEqualTo(Sel.angka(new BigDecimal("0.3")));
        assertThat(sel("<c r='A1'><v>999999999999999</v></c>")).isEqualTo(Sel.angka(new BigDecimal("999999999999999")));
        assertThat(sel("<c r='A1'><v>0</v></c>")).isEqualTo(Sel.angka(BigDecimal.ZERO));
        assertThat(sel("<c r='A1' s='1'><v>0.98</v></c>")).isEqualTo(Sel.persen(new BigDecimal("98")));
        assertThat(sel("<c r='A1' s='4'><v>5</v></c>")).isEqualTo(Sel.angka(new BigDecimal("5")));
    }

    @Test
    void readsDates() {
        Sel tanggal = Sel.tanggal(LocalDate.of(2023, 11, 27));
        assertThat(sel("<c r='A1' s='2'><v>45257</v></c>")).isEqualTo(tanggal);
        assertThat(sel("<c r='A1' s='3'><v>45257</v></c>")).isEqualTo(tanggal);
        assertThat(sel("<c r='A1' t='d'><v>2023-11-27</v></c>")).isEqualTo(tanggal);
        assertThat(sel("<c r='A1' s='2'><v>59</v></c>")).isEqualTo(Sel.tanggal(LocalDate.of(1900, 2, 28)));
        assertThat(sel("<c r='A1' s='2'><v>61</v></c>")).isEqualTo(Sel.tanggal(LocalDate.of(1900, 3, 1)));
        assertThat(sel("<c r='A1' s='2'><v>60</v></c>")).as("never was").isEqualTo(Sel.tanggal(null));
        assertThat(sel("<c r='A1' s='2'><v>45257.5</v></c>")).as("with a time").isEqualTo(Sel.tanggal(null));
        assertThat(sel("<c r='A1' s='2'><v>1E30</v></c>")).isEqualTo(Sel.tanggal(null));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookSaysSo() {
        Map<String, String> isi = bagian("<row r='1'><c r='A1' s='2'><v>43795</v></c></row>");
        isi.computeIfPresent("xl/workbook.xml", (n, x) -> x.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));

        assertThat(PembacaXlsx.baca(zip(isi))
                        .getFirst()
                        .baris()
                        .getFirst()
                        .sel()
                        .get(0))
                .isEqualTo(Sel.tanggal(LocalDate.of(2023, 11, 27)));
    }

    @Test
    void readsTextInEveryFormItComesIn() {
        assertThat(sel("<c r='A1' t='s'><v>0</v></c>")).isEqualTo(Sel.teks("halo dunia"));
        assertThat(sel("<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t xml:space='preserve'> b</t></r></is></c>"))
                .isEqualTo(Sel.teks("a b"));
        assertThat(sel("<c r='A1' t='inlineStr'><is><t>=1+1</t></is></c>")).isEqualTo(Sel.teks("=1+1"));
        assertThat(sel("<c r='A1' t='inlineStr'><is><t>a_x000D_b</t></is></c>")).isEqualTo(Sel.teks("a\rb"));
    }

    @Test
    void takesTheStoredResultOfAFormulaOrNothing() {
        assertThat(sel("<c r='A1'><f>1+1</f><v>2</v></c>")).isEqualTo(Sel.angka(new BigDecimal("2")));
        assertThat(sel("<c r='A1' t='str'><f>A2&amp;\"x\"</f><v>ax</v></c>")).isEqualTo(Sel.teks("ax"));
        assertThat(sel("<c r='A1'><f>1+1</f></c>")).isEqualTo(Sel.rumus());
        assertThat(sel("<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>")).isEqualTo(Sel.galat("#DIV/0!"));
        assertThat(sel("<c r='A1' t='b'><v>1</v></c>")).isEqualTo(Sel.logika());
    }

    @Test
    void leavesOutBlankCellsAndRows() {
        Lembar lembar = baca("<row r='1'><c r='A1'/><c r='B1' t='inlineStr'><is><t> </t></is></c></row>"
                + "<row r='7'><c r='C7'><v>1</v></c><c><v>2</v></c></row>");

        assertThat(lembar.baris())
                .containsExactly(
                        new Lembar.Baris(7, Map.of(2, Sel.angka(BigDecimal.ONE), 3, Sel.angka(new BigDecimal("2")))));
    }

    @Test
    void reportsMergedCells() {
        Map<String, String> isi = bagian("<row r='1'><c r='A1'><v>1</v></c></row>");
        isi.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (n, x) -> x.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref='A2:A5'/></mergeCells>"));

        assertThat(PembacaXlsx.baca(zip(isi)).getFirst().gabungan()).containsExactly("A2:A5");
    }

    @Test
    void refusesWhatIsNoXlsxFile() {
        rusak("bukan xlsx".getBytes(StandardCharsets.UTF_8));
        rusak(new byte[0]);
        rusak(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        rusak(zip(Map.of("halo.txt", "halo")));
        rusak(zip(Map.of("xl/workbook.xml", "<workbook><sheets/></workbook>")));
    }

    @Test
    void refusesBrokenSheets() {
        for (String baris : List.of(
                "<row r='1'><c r='A1' t='s'><v>99</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
                "<row r='1'><c r='A1' t='zz'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>satu</v></c></row>",
                "<row r='1'><c r='A1' s='x'><v>1</v></c></row>",
                "<row r='1'><c r='B9'><v>1</v></c></row>",
                "<row r='1'><c r='$'><v>1</v></c></row>",
                "<row r='2'/><row r='1'/>",
                "<row r='99999999999'/>",
                "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
                "<row r='1'><c r='A1'><v>&jahat;</v></c></row>",
                "<row r='1'>")) {
            rusak(zip(bagian(baris)));
        }
    }

    @Test
    void resolvesNoEntitiesAndNoOutsideParts() {
        Map<String, String> isi = bagian("<row r='1'><c r='A1' t='inlineStr'><is><t>&berkas;</t></is></c></row>");
        isi.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (n, x) -> "<!DOCTYPE worksheet [<!ENTITY berkas SYSTEM 'file:///etc/hostname'>]>" + x);
        rusak(zip(isi));
        Map<String, String> luar = bagian("<row r='1'/>");
        luar.computeIfPresent(
                "xl/_rels/workbook.xml.rels", (n, x) -> x.replace("worksheets/sheet1.xml", "../../../etc/hostname"));
        rusak(zip(luar));
    }

    @Test
    void refusesMoreThanAPlanHolds() {
        terlaluBesar("<row r='1'><c r='ZZZ1'><v>1</v></c></row>");
        terlaluBesar("<row><c><v>1</v></c></row>".repeat(PembacaXlsx.BARIS_TERBANYAK + 1));
        terlaluBesar("<row>" + "<c><v>1</v></c>".repeat(PembacaXlsx.KOLOM_TERBANYAK + 1) + "</row>");
        terlaluBesar(("<row>" + "<c><v>1</v></c>".repeat(PembacaXlsx.KOLOM_TERBANYAK) + "</row>")
                .repeat(PembacaXlsx.SEL_TERBANYAK / PembacaXlsx.KOLOM_TERBANYAK + 1));
        terlaluBesar("<row><c t='inlineStr'><is><t>" + "x".repeat(32_768) + "</t></is></c></row>");
    }

    @Test
    void countsASharedTextAsOftenAsItIsUsed() {
        Map<String, String> isi = berulang(1_000);
        assertThat(PembacaXlsx.baca(zip(isi)).getFirst().baris()).hasSize(1_000);

        assertThatThrownBy(() -> PembacaXlsx.baca(zip(berulang(1_001))))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.kode()).isEqualTo("XLSX_TERLALU_BESAR"));
    }

    /** One text of 10 000 characters in so many cells. */
    private static Map<String, String> berulang(int sel) {
        Map<String, String> isi = bagian("<row><c t='s'><v>0</v></c></row>".repeat(sel));
        isi.put("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(10_000) + "</t></si></sst>");
        return isi;
    }

    @Test
    void stopsUnpackingAZipBomb() {
        Map<String, String> isi = bagian("<row><c t='inlineStr'><is><t>x</t></is></c></row>");
        isi.put("xl/styles.xml", "<styleSheet>" + " ".repeat(60 << 20) + "</styleSheet>");
        assertThatThrownBy(() -> PembacaXlsx.baca(zip(isi)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.status()).isEqualTo(413));
    }

    @Test
    void tellsDateFormatsFromOthers() {
        for (String pola : List.of("yyyy-mm-dd", "d/m/yy", "[$-421]dd mmmm yyyy;@", "h:mm", "mmm\\ yy")) {
            assertThat(CellFormats.ofPattern(pola.replace(";@", ""))).as(pola).isEqualTo(CellFormats.Kind.DATE);
        }
        for (String pola : List.of("General", "0.00", "#,##0", "\"Rp\" #,##0", "@", "[Red]0", "_(* #,##0_)")) {
            assertThat(CellFormats.ofPattern(pola)).as(pola).isEqualTo(CellFormats.Kind.PLAIN);
        }
        assertThat(CellFormats.ofPattern("0.0%")).isEqualTo(CellFormats.Kind.PERCENT);
        assertThat(CellFormats.ofPattern("0\"%\"")).isEqualTo(CellFormats.Kind.PLAIN);
    }

    private static void terlaluBesar(String baris) {
        assertThatThrownBy(() -> PembacaXlsx.baca(zip(bagian(baris))))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.status()).isEqualTo(413);
                    assertThat(e.kode()).isEqualTo("XLSX_TERLALU_BESAR");
                });
    }

    private static void rusak(byte[] berkas) {
        assertThatThrownBy(() -> PembacaXlsx.baca(berkas)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.status()).isEqualTo(400);
            assertThat(e.kode()).isEqualTo("XLSX_RUSAK");
        });
    }

    private static Sel sel(String sel) {
        return baca("<row r='1'>" + sel + "</row>").baris().getFirst().sel().get(0);
    }

    private static Lembar baca(String baris) {
        return PembacaXlsx.baca(zip(bagian(baris))).getFirst();
    }

    static Map<String, String> bagian(String baris) {
        Map<String, String> isi = new LinkedHashMap<>();
        isi.put("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="PK" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        isi.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        isi.put("xl/styles.xml", GAYA);
        isi.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>halo </t></r><r><t>dunia</t></r><rPh><t>x</t></rPh></si></sst>");
        isi.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + baris + "</sheetData></worksheet>");
        return isi;
    }

    static byte[] zip(Map<String, String> isi) {
        Map<String, byte[]> byteIsi = new LinkedHashMap<>();
        isi.forEach((nama, teks) -> byteIsi.put(nama, teks.getBytes(StandardCharsets.UTF_8)));
        return zipByte(byteIsi);
    }

    private static byte[] zipByte(Map<String, byte[]> isi) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            for (Map.Entry<String, byte[]> satu : isi.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return hasil.toByteArray();
    }
}
