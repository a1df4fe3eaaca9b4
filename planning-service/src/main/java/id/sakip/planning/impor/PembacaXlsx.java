package id.sakip.planning.impor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
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

import id.sakip.planning.impor.domain.Bentuk;
import id.sakip.planning.impor.domain.Lembar;
import id.sakip.planning.impor.domain.Sel;
import id.sakip.planning.impor.domain.TataRencana;
import id.sakip.platform.problem.ProblemException;

/**
 * Reads the cells of an XLSX file that nobody vouches for. Everything is bounded before it is kept: bytes of the unpacked
 * parts, sheets, rows, columns, cells, their texts. Formulas are not computed; what counts is the result that the file holds.
 */
final class PembacaXlsx {

    static final int BARIS_TERBANYAK = 20_000;
    static final int KOLOM_TERBANYAK = 200;
    static final int SEL_TERBANYAK = 200_000;
    /** Of all cells together. A text that many cells share counts for each: what is made of them later is not shared. */
    private static final int HURUF_TERBANYAK = 10_000_000;

    private static final int BYTE_TERBANYAK = 48 << 20;
    private static final int BAGIAN_TERBANYAK = 500;
    private static final int LEMBAR_TERBANYAK = 50;
    private static final int GABUNGAN_TERBANYAK = 20;
    /** What a cell can hold at most. */
    private static final int TEKS_TERPANJANG = 32_767;

    private static final int ANGKA_TERPANJANG = 40;
    private static final Pattern ALAMAT = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final MathContext LEMBAR = new MathContext(Bentuk.DIGIT_LEMBAR, RoundingMode.HALF_EVEN);
    private static final BigDecimal HARI_TERAKHIR = BigDecimal.valueOf(2_958_465);
    /** The made-up 29 February 1900: serial numbers before it are one day behind. */
    private static final int HARI_KABISAT_1900 = 60;

    private static final XMLInputFactory XML = xml();

    private final Map<String, byte[]> bagian;
    private List<String> teks = List.of();
    private FormatSel format = FormatSel.TANPA;
    private boolean sejak1904;
    private int selTersisa = SEL_TERBANYAK;
    private int hurufTersisa = HURUF_TERBANYAK;

    private PembacaXlsx(Map<String, byte[]> bagian) {
        this.bagian = bagian;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
        return xml;
    }

    /**
     * The sheets of a workbook, without the one with instructions.
     *
     * @throws ProblemException 400 {@code XLSX_RUSAK} when this is no XLSX file, 413 {@code XLSX_TERLALU_BESAR} when it
     *     holds more than a plan can
     */
    static List<Lembar> baca(byte[] berkas) {
        try {
            return new PembacaXlsx(bongkar(berkas)).lembar();
        } catch (IOException | XMLStreamException | RusakException | IllegalArgumentException e) {
            throw ProblemException.of(400, "XLSX_RUSAK");
        }
    }

    /** Not what an XLSX file looks like. */
    private static final class RusakException extends RuntimeException {
        private RusakException() {
            super(null, null, false, false);
        }
    }

    /** The XML parts by name. Goes by the directory of the archive, which not every writer can be read without. */
    private static Map<String, byte[]> bongkar(byte[] berkas) throws IOException {
        Path sementara = Files.createTempFile("sakip-", ".xlsx");
        try {
            Files.write(sementara, berkas);
            try (ZipFile zip = new ZipFile(sementara.toFile())) {
                return bongkar(zip);
            }
        } finally {
            Files.deleteIfExists(sementara);
        }
    }

    private static Map<String, byte[]> bongkar(ZipFile zip) throws IOException {
        if (zip.size() > BAGIAN_TERBANYAK) {
            throw terlaluBesar();
        }
        Map<String, byte[]> hasil = new HashMap<>();
        int sisa = BYTE_TERBANYAK;
        for (ZipEntry satu : Collections.list(zip.entries())) {
            if (!satu.getName().endsWith(".xml") && !satu.getName().endsWith(".rels")) {
                continue;
            }
            try (InputStream isi = zip.getInputStream(satu)) {
                byte[] terbaca = isi.readNBytes(sisa + 1);
                sisa -= terbaca.length;
                if (sisa < 0) {
                    throw terlaluBesar();
                }
                if (hasil.put(satu.getName(), terbaca) != null) {
                    throw new RusakException();
                }
            }
        }
        return hasil;
    }

    private static ProblemException terlaluBesar() {
        return ProblemException.of(
                413, "XLSX_TERLALU_BESAR", BARIS_TERBANYAK, KOLOM_TERBANYAK, SEL_TERBANYAK, HURUF_TERBANYAK);
    }

    private List<Lembar> lembar() throws XMLStreamException {
        Map<String, String> hubungan = hubungan();
        Map<String, String> tujuan = buku(hubungan);
        if (bagian.containsKey("xl/sharedStrings.xml")) {
            teks = teksBersama();
        }
        if (bagian.containsKey("xl/styles.xml")) {
            format = FormatSel.baca(buka("xl/styles.xml"));
        }
        List<Lembar> hasil = new ArrayList<>();
        for (Map.Entry<String, String> satu : tujuan.entrySet()) {
            if (!satu.getKey().strip().equalsIgnoreCase(TataRencana.PETUNJUK)) {
                hasil.add(new PembacaLembar(satu.getKey()).baca(buka(satu.getValue())));
            }
        }
        return hasil;
    }

    private XMLStreamReader buka(String nama) throws XMLStreamException {
        byte[] isi = bagian.get(nama);
        if (isi == null) {
            throw new RusakException();
        }
        return XML.createXMLStreamReader(new ByteArrayInputStream(isi));
    }

    private Map<String, String> hubungan() throws XMLStreamException {
        Map<String, String> hasil = new HashMap<>();
        XMLStreamReader xml = buka("xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String tujuan = String.valueOf(xml.getAttributeValue(null, "Target"));
                hasil.put(
                        xml.getAttributeValue(null, "Id"),
                        tujuan.startsWith("/") ? tujuan.substring(1) : "xl/" + tujuan);
            }
        }
        return hasil;
    }

    /** Parts of the sheets by their names, in the order of the workbook. */
    private Map<String, String> buku(Map<String, String> hubungan) throws XMLStreamException {
        Map<String, String> hasil = new LinkedHashMap<>();
        XMLStreamReader xml = buka("xl/workbook.xml");
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String sejak = xml.getAttributeValue(null, "date1904");
                sejak1904 = "1".equals(sejak) || "true".equals(sejak);
            } else if (xml.getLocalName().equals("sheet")) {
                String nama = xml.getAttributeValue(null, "name");
                String bagianLembar = hubungan.get(idHubungan(xml));
                if (nama == null || bagianLembar == null || hasil.put(nama, bagianLembar) != null) {
                    throw new RusakException();
                }
                if (hasil.size() > LEMBAR_TERBANYAK) {
                    throw terlaluBesar();
                }
            }
        }
        if (hasil.isEmpty()) {
            throw new RusakException();
        }
        return hasil;
    }

    private static String idHubungan(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // The prefix is the writer's choice, and the strict form of the format has another namespace.
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private List<String> teksBersama() throws XMLStreamException {
        List<String> hasil = new ArrayList<>();
        XMLStreamReader xml = buka("xl/sharedStrings.xml");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                hasil.add(teksKaya(xml, "si"));
                if (hasil.size() > SEL_TERBANYAK) {
                    throw terlaluBesar();
                }
            }
        }
        return hasil;
    }

    /** Text of the runs up to the end of {@code sampai}, without how it is pronounced. */
    private static String teksKaya(XMLStreamReader xml, String sampai) throws XMLStreamException {
        StringBuilder hasil = new StringBuilder();
        int lafal = 0;
        while (xml.hasNext()) {
            int jenis = xml.next();
            if (jenis == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    lafal++;
                } else if (xml.getLocalName().equals("t") && lafal == 0) {
                    hasil.append(xml.getElementText());
                }
            } else if (jenis == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    lafal--;
                } else if (xml.getLocalName().equals(sampai)) {
                    return terbatas(LolosXlsx.baca(hasil.toString()));
                }
            }
        }
        throw new RusakException();
    }

    private static String terbatas(String teks) {
        if (teks.length() > TEKS_TERPANJANG) {
            throw terlaluBesar();
        }
        return teks;
    }

    /** Reads the cells of one sheet. */
    private final class PembacaLembar {

        private final String nama;
        private final List<Lembar.Baris> baris = new ArrayList<>();
        private final List<String> gabungan = new ArrayList<>();
        private Map<Integer, Sel> sel = new HashMap<>();
        private int nomor;
        private int kolom;

        private PembacaLembar(String nama) {
            this.nama = nama;
        }

        private Lembar baca(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                int jenis = xml.next();
                if (jenis == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "row" -> mulaiBaris(xml);
                        case "c" -> sel(xml);
                        case "mergeCell" -> gabungan(xml);
                        default -> {
                            // widths, filters, drawings: nothing to read
                        }
                    }
                } else if (jenis == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    akhiriBaris();
                }
            }
            return new Lembar(nama, baris, gabungan);
        }

        private void gabungan(XMLStreamReader xml) {
            if (gabungan.size() < GABUNGAN_TERBANYAK) {
                String rentang = String.valueOf(xml.getAttributeValue(null, "ref"));
                gabungan.add(rentang.length() > 30 ? rentang.substring(0, 30) : rentang);
            }
        }

        private void mulaiBaris(XMLStreamReader xml) {
            String disebut = xml.getAttributeValue(null, "r");
            int baru = disebut == null ? nomor + 1 : Integer.parseInt(disebut);
            if (baru <= nomor) {
                throw new RusakException();
            }
            nomor = baru;
            kolom = -1;
            sel = new HashMap<>();
        }

        private void akhiriBaris() {
            if (!sel.isEmpty()) {
                baris.add(new Lembar.Baris(nomor, sel));
                if (baris.size() > BARIS_TERBANYAK) {
                    throw terlaluBesar();
                }
            }
        }

        private void sel(XMLStreamReader xml) throws XMLStreamException {
            kolom = kolom(xml.getAttributeValue(null, "r"));
            Sel isi = new PembacaSel(xml).baca();
            if (isi == null || isi.jenis() == Sel.Jenis.TEKS && isi.teks().isBlank()) {
                return;
            }
            if (isi.jenis() == Sel.Jenis.TEKS) {
                hurufTersisa -= isi.teks().length();
            }
            if (kolom >= KOLOM_TERBANYAK || --selTersisa < 0 || hurufTersisa < 0) {
                throw terlaluBesar();
            }
            if (sel.put(kolom, isi) != null) {
                throw new RusakException();
            }
        }

        private int kolom(String alamat) {
            if (alamat == null) {
                return kolom + 1;
            }
            Matcher cocok = ALAMAT.matcher(alamat);
            if (!cocok.matches() || Integer.parseInt(cocok.group(2)) != nomor) {
                throw new RusakException();
            }
            int hasil = 0;
            for (char huruf : cocok.group(1).toCharArray()) {
                hasil = hasil * 26 + huruf - 'A' + 1;
            }
            return hasil - 1;
        }
    }

    /** Reads one cell, from its start to its end. */
    private final class PembacaSel {

        private final XMLStreamReader xml;
        private final String tipe;
        private final int gaya;
        private String nilai;
        private boolean rumus;

        private PembacaSel(XMLStreamReader xml) {
            this.xml = xml;
            String tertulis = xml.getAttributeValue(null, "t");
            this.tipe = tertulis == null ? "n" : tertulis;
            String nomorGaya = xml.getAttributeValue(null, "s");
            this.gaya = nomorGaya == null ? 0 : Integer.parseInt(nomorGaya);
        }

        /** @return null for a blank cell */
        private Sel baca() throws XMLStreamException {
            while (true) {
                int jenis = xml.next();
                if (jenis == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "v" -> nilai = xml.getElementText();
                        case "is" -> nilai = teksKaya(xml, "is");
                        case "f" -> rumus = true;
                        default -> {
                            // extensions
                        }
                    }
                } else if (jenis == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    return sel();
                }
            }
        }

        private Sel sel() {
            if (nilai == null) {
                return rumus ? Sel.rumus() : null;
            }
            return switch (tipe) {
                case "s" -> Sel.teks(bersama(nilai));
                case "inlineStr" -> Sel.teks(nilai);
                case "str" -> Sel.teks(terbatas(LolosXlsx.baca(nilai)));
                case "b" -> Sel.logika();
                case "e" -> Sel.galat(nilai.length() > 30 ? nilai.substring(0, 30) : nilai);
                case "d" -> tanggalTertulis(nilai);
                case "n" -> nilai.isBlank() ? null : angka(nilai.strip());
                default -> throw new RusakException();
            };
        }

        private String bersama(String nomor) {
            int ke = Integer.parseInt(nomor.strip());
            if (ke < 0 || ke >= teks.size()) {
                throw new RusakException();
            }
            return teks.get(ke);
        }

        private static Sel tanggalTertulis(String nilai) {
            try {
                return Sel.tanggal(LocalDate.parse(nilai.replaceFirst("T00:00:00(\\.0+)?Z?$", "")));
            } catch (DateTimeParseException e) {
                return Sel.tanggal(null);
            }
        }

        private Sel angka(String tertulis) {
            if (tertulis.length() > ANGKA_TERPANJANG) {
                throw new RusakException();
            }
            BigDecimal persis = new BigDecimal(tertulis);
            if (Math.abs((long) persis.scale()) > ANGKA_TERPANJANG) {
                return Sel.galat(tertulis);
            }
            BigDecimal terlihat =
                    (persis.precision() > Bentuk.DIGIT_LEMBAR ? persis.round(LEMBAR) : persis).stripTrailingZeros();
            return switch (format.jenis(gaya)) {
                case TANGGAL -> Sel.tanggal(tanggal(terlihat));
                case PERSEN -> Sel.persen(polos(terlihat.movePointRight(2)));
                case BIASA -> Sel.angka(polos(terlihat));
            };
        }

        private static BigDecimal polos(BigDecimal angka) {
            BigDecimal ringkas = angka.stripTrailingZeros();
            return ringkas.scale() < 0 ? ringkas.setScale(0) : ringkas;
        }

        /** @return null when this is no day */
        private LocalDate tanggal(BigDecimal hari) {
            if (hari.scale() > 0 || hari.signum() < 0 || hari.compareTo(HARI_TERAKHIR) > 0) {
                return null;
            }
            long bulat = hari.longValueExact();
            if (sejak1904) {
                return LocalDate.of(1904, 1, 1).plusDays(bulat);
            }
            if (bulat == HARI_KABISAT_1900 || bulat == 0) {
                return null;
            }
            return LocalDate.of(1899, 12, bulat < HARI_KABISAT_1900 ? 31 : 30).plusDays(bulat);
        }
    }
}
