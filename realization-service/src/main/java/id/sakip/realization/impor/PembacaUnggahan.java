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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
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
    private static final String TANDA_URUTAN = "\ufeff";

    private final StrictJson json;
    private final BatasImpor batas;
    private final CsvMapper csv;

    PembacaUnggahan(StrictJson json, BatasImpor batas) {
        this.json = json;
        this.batas = batas;
        CsvFactory pabrik = CsvFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(SEL_TERPANJANG)
                        .build())
                .build();
        this.csv = CsvMapper.builder(pabrik)
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
    }

    /**
     * Passes every row on.
     *
     * @param barisBentuk record of a row
     * @throws UnggahanException when the upload cannot be read, or not to its end; rows may have been passed on before
     */
    void baca(Bentuk bentuk, InputStream isi, Class<?> barisBentuk, Consumer<Baris> penerima) throws IOException {
        int[] nomor = {0};
        Consumer<Baris> terbatas = baris -> {
            if (++nomor[0] > batas.barisTerbanyak()) {
                throw new UnggahanException("BARIS_TERLALU_BANYAK", batas.barisTerbanyak());
            }
            penerima.accept(baris);
        };
        switch (bentuk) {
            case JSON, NDJSON -> bacaJson(isi, terbatas);
            case CSV -> bacaCsv(isi, barisBentuk, terbatas);
            case XLSX -> bacaXlsx(isi, barisBentuk, terbatas);
        }
    }

    private void bacaJson(InputStream isi, Consumer<Baris> penerima) {
        int[] letak = {0};
        try {
            json.stream(isi, satu -> penerima.accept(new Baris(++letak[0], satu)));
        } catch (ProblemException e) {
            throw new UnggahanException(e.kode(), e.args().toArray());
        }
    }

    private void bacaCsv(InputStream isi, Class<?> barisBentuk, Consumer<Baris> penerima) throws IOException {
        // What is no UTF-8 must not become question marks in the figures.
        Reader teks = new InputStreamReader(
                isi,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (PushbackReader awal = new PushbackReader(teks, JUDUL_TERPANJANG + 1)) {
            ObjectReader pembaca =
                    csv.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(pemisah(awal)));
            try (MappingIterator<String[]> baris = pembaca.readValues(awal)) {
                if (!baris.hasNextValue()) {
                    throw new UnggahanException("UNGGAHAN_KOSONG");
                }
                PembentukBaris pembentuk = PembentukBaris.dari(List.of(terbatas(baris.nextValue())), barisBentuk);
                while (true) {
                    int letak = baris.getCurrentLocation().getLineNr();
                    if (!baris.hasNextValue()) {
                        return;
                    }
                    penerima.accept(new Baris(letak, pembentuk.bentuk(Arrays.asList(terbatas(baris.nextValue())))));
                }
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

    private static String[] terbatas(String[] sel) {
        if (sel.length > KOLOM_TERBANYAK) {
            throw new UnggahanException("KOLOM_TERLALU_BANYAK", KOLOM_TERBANYAK);
        }
        return sel;
    }

    /** The sign that the heading line has most of, outside quotes; a comma when it has none. */
    private static char pemisah(PushbackReader awal) throws IOException {
        char[] judul = new char[JUDUL_TERPANJANG];
        int panjang = 0;
        int satu;
        while (panjang < judul.length && (satu = awal.read()) >= 0) {
            judul[panjang++] = (char) satu;
            if (satu == '\n') {
                break;
            }
        }
        int mulai = panjang > 0 && TANDA_URUTAN.indexOf(judul[0]) >= 0 ? 1 : 0;
        awal.unread(judul, mulai, panjang - mulai);
        char terbaik = ',';
        int terbanyak = 0;
        for (char tanda : new char[] {',', ';', '\t'}) {
            int banyak = hitung(judul, mulai, panjang, tanda);
            if (banyak > terbanyak) {
                terbanyak = banyak;
                terbaik = tanda;
            }
        }
        return terbaik;
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

    private void bacaXlsx(InputStream isi, Class<?> barisBentuk, Consumer<Baris> penerima) throws IOException {
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
            Lembar lembar = new Lembar(barisBentuk, penerima);
            XlsxReader.read(sementara, terbanyak, lembar);
            if (lembar.pembentuk == null) {
                throw new UnggahanException("UNGGAHAN_KOSONG");
            }
        } catch (UnreadableXlsxException e) {
            throw new UnggahanException(e.tooLarge() ? "XLSX_TERLALU_BESAR" : "XLSX_RUSAK");
        } finally {
            Files.deleteIfExists(sementara);
        }
    }

    /** The first sheet of a workbook; its first row is the heading. */
    private static final class Lembar implements XlsxRows {

        private final Class<?> barisBentuk;
        private final Consumer<Baris> penerima;
        private PembentukBaris pembentuk;
        private boolean dibaca;

        private Lembar(Class<?> barisBentuk, Consumer<Baris> penerima) {
            this.barisBentuk = barisBentuk;
            this.penerima = penerima;
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
            List<String> sel =
                    IntStream.range(0, kolom).mapToObj(k -> teks(cells.get(k))).toList();
            if (pembentuk == null) {
                pembentuk = PembentukBaris.dari(sel, barisBentuk);
            } else {
                penerima.accept(new Baris(number, pembentuk.bentuk(sel)));
            }
        }

        @Override
        public void merged(String range) {
            // Merged cells below the heading leave blanks, which the check of the rows reports.
        }

        private static String teks(Cell sel) {
            return sel == null
                    ? ""
                    : switch (sel.kind()) {
                        case TEXT, ERROR -> sel.text();
                        case NUMBER, PERCENT -> sel.number().toPlainString().replace('.', ',');
                        case DATE -> sel.date() == null ? "?" : sel.date().toString();
                        case BOOLEAN, FORMULA -> "?";
                    };
        }
    }
}
