package id.sakip.realization.sipd.domain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and codes as senders write them. */
final class Teks {

    private static final Pattern ENTITAS = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});");
    private static final Map<String, String> NAMA_ENTITAS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Pattern SPASI = Pattern.compile("[\\s\\u00a0\\p{Cntrl}]+");
    private static final Pattern AWALAN_KODE =
            Pattern.compile("((?:\\d|[xX])[\\dxX]*(?:\\.[\\dxX]+)+)\\.?(?:\\s+(.*))?");
    private static final int NAMA_TERPANJANG = 300;

    private Teks() {}

    /** One line without HTML entities and without the code in front; null for nothing. */
    static String nama(Object isi) {
        String teks = baris(isi);
        Matcher cocok = AWALAN_KODE.matcher(teks);
        if (cocok.matches()) {
            teks = cocok.group(2) == null ? "" : cocok.group(2);
        }
        if (teks.isBlank()) {
            return null;
        }
        return teks.length() <= NAMA_TERPANJANG ? teks : teks.substring(0, NAMA_TERPANJANG);
    }

    /** The code that a name begins with; empty without one. */
    static String kodeDiDepan(Object isi) {
        Matcher cocok = AWALAN_KODE.matcher(baris(isi));
        return cocok.matches() ? cocok.group(1) : "";
    }

    /** A code without blanks around or inside. */
    static String kode(Object isi) {
        String teks = isi == null ? "" : SPASI.matcher(isi.toString()).replaceAll("");
        return teks.endsWith(".") ? teks.substring(0, teks.length() - 1) : teks;
    }

    static String baris(Object isi) {
        if (!(isi instanceof String teks)) {
            return isi instanceof Number ? isi.toString() : "";
        }
        Matcher entitas = ENTITAS.matcher(teks);
        StringBuilder bersih = new StringBuilder();
        while (entitas.find()) {
            entitas.appendReplacement(bersih, Matcher.quoteReplacement(arti(entitas.group(1), entitas.group())));
        }
        entitas.appendTail(bersih);
        return SPASI.matcher(bersih).replaceAll(" ").strip();
    }

    private static String arti(String entitas, String asli) {
        if (!entitas.startsWith("#")) {
            return NAMA_ENTITAS.getOrDefault(entitas.toLowerCase(java.util.Locale.ROOT), asli);
        }
        boolean heksa = entitas.charAt(1) == 'x' || entitas.charAt(1) == 'X';
        String angka = entitas.substring(heksa ? 2 : 1);
        if (angka.isEmpty() || !heksa && !angka.matches("\\d+")) {
            return asli;
        }
        int kode = Integer.parseInt(angka, heksa ? 16 : 10);
        return Character.isValidCodePoint(kode) && kode != 0 && !Character.isSurrogate((char) kode)
                ? Character.toString(kode)
                : asli;
    }
}
