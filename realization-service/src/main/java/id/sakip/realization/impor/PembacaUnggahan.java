package id.sakip.realization.impor;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import id.sakip.platform.json.StrictJson;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.xlsx.Cell;
import id.sakip.platform.xlsx.UnreadableXlsxException;
import id.sakip.platform.xlsx.XlsxLimits;
import id.sakip.platform.xlsx.XlsxReader;
import id.sakip.platform.xlsx.XlsxRows;

/** Reads the rows of an upload one by one. */
@ApplicationScoped
class PembacaUnggahan {

    private static final int KOLOM_TERBANYAK = 100;
    private static final int SEL_TERPANJANG = 32_767;
    private static final int JUDUL_TERPANJANG = 10_000;
    /** Files that people have touched have their title in the first lines; a heading further down is none. */
    private static final int JUDUL_TERBAWAH = 10;

    private static final char[] PEMISAH = {',', ';', '\t'};
    private static final String TANDA_URUTAN = "\ufeff";

    private final StrictJson json;
    private final BatasImpor batas;
    private final CsvFactory csv;

    PembacaUnggahan(StrictJson json, BatasImpor batas) {
        this.json = json;
        this.batas = batas;
        this.csv = CsvFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(SEL_TERPANJANG)
                        .build())
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
    }

    /**
     * Passes every row of a job on.
     *
     * @param barisBentuk record of a row
     * @throws UnggahanException when the upload cannot be read, or not to its end; rows may have been passed on before
     */
    void baca(Pekerjaan satu, InputStream isi, Class<?> barisBentuk, Consumer<Baris> penerima) throws IOException {
        if (satu.tersaring()) {
            json.stream(
                    isi,
                    PembuatBaris.SATU_BARIS,
                    baris -> penerima.accept(new Baris(baris.path("letak").intValue(), baris.path("isi"))));
        } else {
            baca(satu.bentuk(), isi, PembuatBaris.dari(barisBentuk), penerima);
        }
    }

    /**
     * Passes every row on.
     *
     * @throws UnggahanException when the upload cannot be read, or not to its end; rows may have been passed on before
     */
    void baca(Bentuk bentuk, InputStream isi, PembuatBaris pembuat, Consumer<Baris> penerima) throws IOException {
        int[] nomor = {0};
        Consumer<Baris> terbatas = baris -> {
            if (++nomor[0] > batas.barisTerbanyak()) {
                throw new UnggahanException("BARIS_TERLALU_BANYAK", batas.barisTerbanyak());
            }
            penerima.accept(baris);
        };
        switch (bentuk) {
            case JSON, NDJSON -> bacaJson(isi, pembuat, terbatas);
            case CSV -> bacaCsv(isi, pembuat, terbatas);
            case XLSX -> bacaXlsx(isi, pembuat, terbatas);
        }
    }

    private void bacaJson(InputStream isi, PembuatBaris pembuat, Consumer<Baris> penerima) {
        int[] letak = {0};
        try {
            json.stream(isi, pembuat.batasObjek(), satu -> {
                letak[0]++;
                pembuat.objek(satu).forEach(baris -> penerima.accept(new Baris(letak[0], baris)));
            });
        } catch (ProblemException e) {
            throw new UnggahanException(e.kode(), e.args().toArray());
        }
    }

    private void bacaCsv(InputStream isi, PembuatBaris pembuat, Consumer<Baris> penerima) throws IOException {
        // What is no UTF-8 must not become question marks in the figures.
        Reader teks = new InputStreamReader(
                isi,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (PushbackReader awal = new PushbackReader(teks, JUDUL_TERPANJANG + 1)) {
            char pemisah = pemisah(awal);
            try (CsvParser baris = csv.createParser(awal)) {
                baris.setSchema(CsvSchema.emptySchema().withColumnSeparator(pemisah));
                Tabel tabel = new Tabel(pembuat, penerima);
                while (baris.nextToken() == JsonToken.START_ARRAY) {
                    int letak = baris.currentLocation().getLineNr();
                    tabel.baris(letak, sel(baris));
                }
                tabel.akhir();
            }
        } catch (CharacterCodingException e) {
            throw new UnggahanException("BUKAN_UTF8");
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new UnggahanException("BUKAN_UTF8");
            }
            throw new UnggahanException(
                    "CSV_RUSAK", e.getLocation() == null ? "?" : e.getLocation().getLineNr());
        }
    }

    /** The cells of the row that has begun, counted while they are read. */
    private static List<String> sel(CsvParser baris) throws IOException {
        List<String> sel = new ArrayList<>();
        while (baris.nextToken() == JsonToken.VALUE_STRING) {
            if (sel.size() == KOLOM_TERBANYAK) {
                throw new UnggahanException("KOLOM_TERLALU_BANYAK", KOLOM_TERBANYAK);
            }
            sel.add(baris.getText());
        }
        return sel;
    }

    /** The sign that the first line with any has most of, outside quotes; a comma when none has. */
    private static char pemisah(PushbackReader awal) throws IOException {
        char[] judul = new char[JUDUL_TERPANJANG];
        int panjang = 0;
        int satu;
        while (panjang < judul.length && (satu = awal.read()) >= 0) {
            judul[panjang++] = (char) satu;
            if (satu == '\n' && berpemisah(judul, panjang)) {
                break;
            }
        }
        int mulai = panjang > 0 && TANDA_URUTAN.indexOf(judul[0]) >= 0 ? 1 : 0;
        awal.unread(judul, mulai, panjang - mulai);
        char terbaik = ',';
        int terbanyak = 0;
        for (char tanda : PEMISAH) {
            int banyak = hitung(judul, mulai, panjang, tanda);
            if (banyak > terbanyak) {
                terbanyak = banyak;
                terbaik = tanda;
            }
        }
        return terbaik;
    }

    private static boolean berpemisah(char[] judul, int panjang) {
        for (char tanda : PEMISAH) {
            if (hitung(judul, 0, panjang, tanda) > 0) {
                return true;
            }
        }
        return false;
    }

    private static int hitung(char[] judul, int mulai, int panjang, char tanda) {
        int banyak = 0;
        boolean dikutip = false;
        for (int i = mulai; i < panjang; i++) {
            if (judul[i] == '"') {
                dikutip = !dikutip;
            } else if (!dikutip && judul[i] == tanda) {
                banyak++;
            }
        }
        return banyak;
    }

    private void bacaXlsx(InputStream isi, PembuatBaris pembuat, Consumer<Baris> penerima) throws IOException {
        // A workbook is read by the directory at its end, so it has to lie in a file.
        Path sementara = Files.createTempFile("sakip-impor-", ".xlsx");
        try {
            Files.copy(isi, sementara, StandardCopyOption.REPLACE_EXISTING);
            int baris = batas.barisTerbanyak() + 1;
            XlsxLimits terbanyak = new XlsxLimits(
                    baris,
                    KOLOM_TERBANYAK,
                    Math.multiplyExact(baris, 20),
                    100_000_000,
                    20_000_000,
                    batas.isiTerbesar().asLongValue() * 4);
            Tabel tabel = new Tabel(pembuat, penerima);
            XlsxReader.read(sementara, terbanyak, new Lembar(tabel));
            tabel.akhir();
        } catch (UnreadableXlsxException e) {
            throw new UnggahanException(e.tooLarge() ? "XLSX_TERLALU_BESAR" : "XLSX_RUSAK");
        } finally {
            Files.deleteIfExists(sementara);
        }
    }

    /** The lines of a file with a heading; above it may stand a few lines of title. */
    private static final class Tabel {

        private final PembuatBaris pembuat;
        private final Consumer<Baris> penerima;
        private Function<List<?>, JsonNode> kolom;
        private int sebelumKepala;

        private Tabel(PembuatBaris pembuat, Consumer<Baris> penerima) {
            this.pembuat = pembuat;
            this.penerima = penerima;
        }

        private void baris(int letak, List<?> sel) {
            if (kolom != null) {
                penerima.accept(new Baris(letak, kolom.apply(sel)));
                return;
            }
            List<String> judul =
                    sel.stream().map(s -> s == null ? "" : s.toString()).toList();
            // A single text is a title, even where it reads like the name of a column.
            kolom = judul.stream().filter(s -> !s.isBlank()).count() < 2
                    ? null
                    : pembuat.kepala(judul).orElse(null);
            if (kolom == null && ++sebelumKepala >= JUDUL_TERBAWAH) {
                throw tanpaKepala();
            }
        }

        /** @throws UnggahanException when there was no heading */
        private void akhir() {
            if (kolom == null) {
                throw sebelumKepala == 0 ? new UnggahanException("UNGGAHAN_KOSONG") : tanpaKepala();
            }
        }

        private UnggahanException tanpaKepala() {
            return new UnggahanException("JUDUL_TIDAK_ADA", JUDUL_TERBAWAH, String.join(", ", pembuat.dikenal()));
        }
    }

    /** The first sheet of a workbook. */
    private static final class Lembar implements XlsxRows {

        private final Tabel tabel;
        private boolean dibaca;

        private Lembar(Tabel tabel) {
            this.tabel = tabel;
        }

        @Override
        public boolean sheet(String name) {
            boolean pertama = !dibaca;
            dibaca = true;
            return pertama;
        }

        @Override
        public void row(int number, Map<Integer, Cell> cells) {
            int kolom = cells.keySet().stream().mapToInt(k -> k + 1).max().orElse(0);
            tabel.baris(
                    number,
                    IntStream.range(0, kolom).mapToObj(k -> isi(cells.get(k))).toList());
        }

        @Override
        public void merged(String range) {
            // Merged cells below the heading leave blanks, which the check of the rows reports.
        }

        private static Object isi(Cell sel) {
            return sel == null
                    ? ""
                    : switch (sel.kind()) {
                        case TEXT -> sel.text();
                        case NUMBER, PERCENT -> sel.number();
                        case DATE ->
                            sel.date() == null
                                    ? new SelTakTerbaca(sel)
                                    : sel.date().toString();
                        case BOOLEAN, ERROR, FORMULA -> new SelTakTerbaca(sel);
                    };
        }
    }
}
