package id.sakip.realization.bukti.domain;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Looks whether a content is there to its end, as its format tells, reading it as a stream. It does not say that every reader can
 * show it. Office documents have {@link PaketOffice}.
 */
public final class PemeriksaUtuh {

    /** ISO 32000-1, annex H.3: readers look for the end of a PDF in its last 1024 bytes. */
    private static final int EKOR_PDF = 1_024;

    private static final byte[] KEPALA_PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String AKHIR_PDF = "%%EOF";
    private static final int TANDA_PNG = 8;
    private static final int IEND = 0x49454e44;

    private PemeriksaUtuh() {}

    public static boolean utuh(JenisBukti jenis, Path berkas) throws IOException {
        try {
            return switch (jenis) {
                case PDF -> pdf(berkas);
                case PNG -> png(berkas);
                case JPEG -> jpeg(berkas);
                case WEBP -> webp(berkas);
                case TEKS -> teks(berkas);
                case DOCX, XLSX -> throw new IllegalArgumentException("a package is checked by its parts");
            };
        } catch (EOFException e) {
            // It ended where its format says that more follows.
            return false;
        }
    }

    private static boolean pdf(Path berkas) throws IOException {
        try (RandomAccessFile isi = new RandomAccessFile(berkas.toFile(), "r")) {
            byte[] kepala = new byte[KEPALA_PDF.length];
            isi.readFully(kepala);
            byte[] ekor = new byte[(int) Math.min(EKOR_PDF, isi.length())];
            isi.seek(isi.length() - ekor.length);
            isi.readFully(ekor);
            return Arrays.equals(kepala, KEPALA_PDF)
                    && new String(ekor, StandardCharsets.ISO_8859_1).contains(AKHIR_PDF);
        }
    }

    private static boolean png(Path berkas) throws IOException {
        try (DataInputStream isi = buka(berkas)) {
            isi.skipNBytes(TANDA_PNG);
            while (true) {
                int panjang = isi.readInt();
                int tipe = isi.readInt();
                if (panjang < 0) {
                    return false;
                }
                // Its content and the checksum behind it.
                isi.skipNBytes(panjang + 4L);
                if (tipe == IEND) {
                    return true;
                }
            }
        }
    }

    /** The end mark of the image itself: those of a thumbnail lie inside a segment, which is passed over. */
    private static boolean jpeg(Path berkas) throws IOException {
        try (DataInputStream isi = buka(berkas)) {
            if (isi.readUnsignedShort() != 0xffd8) {
                return false;
            }
            while (true) {
                int tanda = tanda(isi);
                if (tanda == 0xd9) {
                    return true;
                }
                boolean tanpaIsi = tanda == 0x01 || tanda >= 0xd0 && tanda <= 0xd8;
                if (!tanpaIsi) {
                    int panjang = isi.readUnsignedShort();
                    if (panjang < 2) {
                        return false;
                    }
                    isi.skipNBytes(panjang - 2L);
                }
            }
        }
    }

    /** The next mark that is no stuffed byte of the compressed data before it. */
    private static int tanda(DataInputStream isi) throws IOException {
        while (true) {
            int satu = isi.readUnsignedByte();
            while (satu == 0xff) {
                satu = isi.readUnsignedByte();
                if (satu != 0xff && satu != 0x00) {
                    return satu;
                }
            }
        }
    }

    /** RIFF: the length behind the first four bytes counts everything after itself. */
    private static boolean webp(Path berkas) throws IOException {
        try (DataInputStream isi = buka(berkas)) {
            isi.skipNBytes(4);
            long panjang = Integer.toUnsignedLong(Integer.reverseBytes(isi.readInt()));
            return panjang >= 4 && panjang + 8 <= Files.size(berkas);
        }
    }

    /** UTF-8 without control characters, and not markup: what begins with {@code <} is no text that people typed. */
    private static boolean teks(Path berkas) throws IOException {
        try (InputStream isi = new BufferedInputStream(Files.newInputStream(berkas));
                Reader teks = new InputStreamReader(
                        isi,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            boolean awal = true;
            char[] potongan = new char[8_192];
            for (int banyak; (banyak = teks.read(potongan)) >= 0; ) {
                for (int i = 0; i < banyak; i++) {
                    char c = potongan[i];
                    if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f) {
                        return false;
                    }
                    if (awal && !Character.isWhitespace(c) && c != '\ufeff') {
                        if (c == '<') {
                            return false;
                        }
                        awal = false;
                    }
                }
            }
            return !awal;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static DataInputStream buka(Path berkas) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(berkas)));
    }
}
