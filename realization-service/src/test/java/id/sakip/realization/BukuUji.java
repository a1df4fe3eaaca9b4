package id.sakip.realization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheets write them. */
public final class BukuUji {

    private BukuUji() {}

    /** A cell as XML, for what is neither text nor number. */
    public record Mentah(String xml) {}

    /** A workbook with one sheet; numbers are numbers, {@link Mentah} is what it says, anything else is text. */
    @SafeVarargs
    public static byte[] buku(List<?>... baris) {
        StringBuilder isi = new StringBuilder();
        for (List<?> satu : baris) {
            isi.append("<row>");
            satu.forEach(sel -> isi.append(
                    switch (sel) {
                        case Number angka -> "<c><v>" + angka + "</v></c>";
                        case Mentah mentah -> mentah.xml();
                        default -> "<c t='inlineStr'><is><t>" + sel + "</t></is></c>";
                    }));
            isi.append("</row>");
        }
        Map<String, String> bagian = new LinkedHashMap<>();
        bagian.put("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Realisasi" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        bagian.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        bagian.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + isi + "</sheetData></worksheet>");
        return zip(bagian);
    }

    /** An archive of these parts. */
    public static byte[] zip(Map<String, String> isi) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            for (Map.Entry<String, String> satu : isi.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return hasil.toByteArray();
    }
}
