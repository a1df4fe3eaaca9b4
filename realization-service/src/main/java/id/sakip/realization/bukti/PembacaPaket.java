package id.sakip.realization.bukti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import id.sakip.realization.bukti.domain.PaketOffice;

/**
 * Reads the table of contents of a ZIP file and its list of content types. Only that list is unpacked, and not beyond a bound.
 */
final class PembacaPaket {

    private static final String DAFTAR_TIPE = "[Content_Types].xml";
    private static final int DAFTAR_TERBESAR = 1 << 20;
    private static final XMLInputFactory XML = pabrik();

    private PembacaPaket() {}

    /** @return empty when the file cannot be read to its end */
    static Optional<PaketOffice> baca(Path berkas) throws IOException {
        try (ZipFile zip = new ZipFile(berkas.toFile())) {
            List<String> bagian = new ArrayList<>();
            long terurai = 0;
            for (var semua = zip.entries();
                    semua.hasMoreElements() && bagian.size() <= PaketOffice.BAGIAN_TERBANYAK; ) {
                ZipEntry satu = semua.nextElement();
                bagian.add(satu.getName());
                terurai += Math.max(0, satu.getSize());
            }
            Map<String, String> tipe = new HashMap<>();
            Map<String, String> tipeAkhiran = new HashMap<>();
            ZipEntry daftar = zip.getEntry(DAFTAR_TIPE);
            if (daftar != null) {
                baca(zip, daftar, tipe, tipeAkhiran);
            }
            return Optional.of(new PaketOffice(bagian, terurai, tipe, tipeAkhiran));
        } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
            // Not a ZIP file to its end, or its list of types is no XML: said by the empty answer.
            return Optional.empty();
        }
    }

    private static void baca(ZipFile zip, ZipEntry daftar, Map<String, String> tipe, Map<String, String> tipeAkhiran)
            throws IOException, XMLStreamException {
        byte[] isi;
        try (InputStream dari = zip.getInputStream(daftar)) {
            isi = dari.readNBytes(DAFTAR_TERBESAR + 1);
        }
        if (isi.length > DAFTAR_TERBESAR) {
            throw new ZipException("the list of types is too long");
        }
        XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(isi));
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String jenis = xml.getAttributeValue(null, "ContentType");
                    if (jenis != null && xml.getLocalName().equals("Override")) {
                        tipe.put(teks(xml.getAttributeValue(null, "PartName")), jenis);
                    } else if (jenis != null) {
                        tipeAkhiran.put(teks(xml.getAttributeValue(null, "Extension")), jenis);
                    }
                }
            }
        } finally {
            xml.close();
        }
    }

    private static String teks(String atribut) {
        return atribut == null ? "" : atribut;
    }

    private static XMLInputFactory pabrik() {
        XMLInputFactory pabrik = XMLInputFactory.newDefaultFactory();
        pabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        pabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return pabrik;
    }
}
