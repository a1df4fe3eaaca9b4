package id.sakip.realization.bukti.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of an evidence file as it is stored and given back: without a folder, without anything invisible, with an ending that
 * fits its content.
 */
public record NamaBerkas(String nilai) {

    /** Longest name, in characters. */
    public static final int TERPANJANG = 200;

    private static final String TERLARANG = "<>:\"|?*";
    private static final String HURUF_RFC_5987 = "!#$&+-.^_`|~";

    public NamaBerkas {
        if (nilai.isEmpty() || nilai.length() > TERPANJANG) {
            throw new IllegalArgumentException("a name has 1 to " + TERPANJANG + " characters");
        }
    }

    /**
     * Makes a name of what a client calls its file.
     *
     * @return empty when nothing of it can be used
     */
    public static Optional<NamaBerkas> dari(String mentah, JenisBukti jenis) {
        String bersih = bersih(mentah);
        if (bersih.isEmpty()) {
            return Optional.empty();
        }
        String akhiran = akhiran(bersih);
        boolean cocok = jenis.akhiran().contains(akhiran.toLowerCase(Locale.ROOT));
        String batang = cocok ? bersih.substring(0, bersih.length() - akhiran.length() - 1) : bersih;
        String ekor = "." + (cocok ? akhiran : jenis.akhiran().getFirst());
        return Optional.of(new NamaBerkas(potong(batang, TERPANJANG - ekor.length()) + ekor));
    }

    /** Whether anything of a name can be used, whatever the content turns out to be. */
    public static boolean terpakai(String mentah) {
        return !bersih(mentah).isEmpty();
    }

    private static String bersih(String mentah) {
        String nama = mentah.substring(Math.max(mentah.lastIndexOf('/'), mentah.lastIndexOf('\\')) + 1);
        StringBuilder bersih = new StringBuilder();
        Normalizer.normalize(nama, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!bersih.isEmpty() && bersih.charAt(bersih.length() - 1) != ' ') {
                    bersih.append(' ');
                }
            } else if (tampak(c)) {
                bersih.appendCodePoint(c < 128 && TERLARANG.indexOf(c) >= 0 ? '_' : c);
            }
        });
        // Dots at the beginning hide a file, dots and spaces at the end are dropped by some systems.
        return bersih.toString().replaceAll("^[. ]+|[. ]+$", "");
    }

    /** Neither control nor format characters, such as those that turn the direction of writing, nor halves of characters. */
    private static boolean tampak(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> c != 0xfffd;
        };
    }

    /** What stands behind the last dot; empty without one, or when nothing stands before it. */
    private static String akhiran(String nama) {
        int titik = nama.lastIndexOf('.');
        return titik <= 0 ? "" : nama.substring(titik + 1);
    }

    private static String potong(String batang, int terpanjang) {
        if (batang.length() <= terpanjang) {
            return batang;
        }
        int akhir = Character.isHighSurrogate(batang.charAt(terpanjang - 1)) ? terpanjang - 1 : terpanjang;
        return batang.substring(0, akhir);
    }

    /** Value of {@code Content-Disposition} (RFC 6266): always to be saved, with the name in ASCII and in UTF-8 (RFC 8187). */
    public String lampiran() {
        StringBuilder ascii = new StringBuilder();
        nilai.codePoints().forEach(c -> ascii.append(c >= ' ' && c < 127 && "\"\\%".indexOf(c) < 0 ? (char) c : '_'));
        StringBuilder utf8 = new StringBuilder();
        for (byte b : nilai.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || HURUF_RFC_5987.indexOf(c) >= 0)) {
                utf8.append(c);
            } else {
                utf8.append("%%%02X".formatted((int) c));
            }
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }

    @Override
    public String toString() {
        return nilai;
    }
}
