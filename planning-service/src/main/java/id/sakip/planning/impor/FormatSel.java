package id.sakip.planning.impor;

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
final class FormatSel {

    /** Kind of number format. */
    enum Jenis {
        BIASA,
        PERSEN,
        TANGGAL
    }

    static final FormatSel TANPA = new FormatSel(List.of());

    private static final int TERBANYAK = 70_000;
    /** Literal text, colours and conditions, and single characters that are taken as they are. */
    private static final Pattern BUKAN_POLA = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private final List<Jenis> gaya;

    private FormatSel(List<Jenis> gaya) {
        this.gaya = gaya;
    }

    Jenis jenis(int nomorGaya) {
        return nomorGaya < 0 || nomorGaya >= gaya.size() ? Jenis.BIASA : gaya.get(nomorGaya);
    }

    static FormatSel baca(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> pola = new HashMap<>();
        List<String> nomor = new ArrayList<>();
        boolean dipakai = false;
        while (xml.hasNext()) {
            int jenis = xml.next();
            if (jenis == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        pola.put(
                                xml.getAttributeValue(null, "numFmtId"),
                                String.valueOf(xml.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> dipakai = true;
                    case "xf" -> {
                        if (dipakai && nomor.size() < TERBANYAK) {
                            nomor.add(String.valueOf(xml.getAttributeValue(null, "numFmtId")));
                        }
                    }
                    default -> {
                        // fonts, fills, borders
                    }
                }
            } else if (jenis == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                dipakai = false;
            }
        }
        return new FormatSel(nomor.stream()
                .map(n -> pola.containsKey(n) ? menurutPola(pola.get(n)) : bawaan(n))
                .toList());
    }

    /** Formats that every workbook has without writing them down. */
    private static Jenis bawaan(String nomor) {
        return switch (nomor) {
            case "9", "10" -> Jenis.PERSEN;
            case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Jenis.TANGGAL;
            default -> nomor.matches("2[7-9]|3[0-6]|5[0-8]") ? Jenis.TANGGAL : Jenis.BIASA;
        };
    }

    static Jenis menurutPola(String pola) {
        String inti = BUKAN_POLA
                .matcher(pola.length() > 255 ? pola.substring(0, 255) : pola)
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (inti.contains("%")) {
            return Jenis.PERSEN;
        }
        boolean angka = inti.contains("0") || inti.contains("#") || inti.contains("general") || inti.contains("@");
        return !angka && inti.matches("(?s).*[ymdhs].*") ? Jenis.TANGGAL : Jenis.BIASA;
    }
}
