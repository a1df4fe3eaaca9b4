package id.sakip.realization.bukti;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind, made here. */
public final class BerkasUji {

    public static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    public static final String DOCM = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private BerkasUji() {}

    /** No two are the same, so that none is found that an earlier run left in the store. */
    public static byte[] pdf(String isi) {
        return bita("""
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj
                %% %s
                trailer<</Root 1 0 R>>
                %%%%EOF
                """.formatted(isi + " " + UUID.randomUUID()));
    }

    public static byte[] png() {
        return gambar("png");
    }

    public static byte[] jpeg() {
        return gambar("jpg");
    }

    /** A lossless WebP of one pixel. */
    public static byte[] webp() {
        byte[] vp8l = {
            0x2f,
            0,
            0,
            0,
            0,
            0x07,
            (byte) 0xd0,
            (byte) 0xff,
            (byte) 0xfe,
            (byte) 0xf7,
            (byte) 0xbf,
            (byte) 0xff,
            (byte) 0x81,
            (byte) 0x88,
            (byte) 0x88,
            (byte) 0xff,
            0x3f,
            0
        };
        return ByteBuffer.allocate(20 + vp8l.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(bita("RIFF"))
                .putInt(12 + vp8l.length)
                .put(bita("WEBPVP8L"))
                .putInt(vp8l.length)
                .put(vp8l)
                .array();
    }

    /** An Office document whose main part has this content type. */
    public static byte[] office(String tipeUtama) {
        return zip(bagian(tipeUtama));
    }

    /** Parts of an Office document, to be changed. */
    public static Map<String, byte[]> bagian(String tipeUtama) {
        Map<String, byte[]> bagian = new LinkedHashMap<>();
        bagian.put("[Content_Types].xml", bita("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/utama/isi.xml" ContentType="%s"/></Types>""".formatted(tipeUtama)));
        bagian.put("_rels/.rels", bita("<Relationships/>"));
        bagian.put("utama/isi.xml", bita("<isi/>"));
        return bagian;
    }

    public static byte[] zip(Map<String, byte[]> bagian) {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(isi)) {
            for (Map.Entry<String, byte[]> satu : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write(satu.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return isi.toByteArray();
    }

    public static byte[] bita(String teks) {
        return teks.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gambar(String bentuk) {
        BufferedImage gambar = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Random acak = new Random(1);
        for (int i = 0; i < 1_200; i++) {
            gambar.setRGB(i % 40, i / 40, acak.nextInt());
        }
        try {
            ByteArrayOutputStream isi = new ByteArrayOutputStream();
            ImageIO.write(gambar, bentuk, isi);
            return isi.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
