package id.sakip.planning.impor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sakip.planning.impor.domain.Lembar;
import id.sakip.planning.impor.domain.Sel;
import id.sakip.planning.impor.domain.TataRencana;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.xlsx.Cell;
import id.sakip.platform.xlsx.UnreadableXlsxException;
import id.sakip.platform.xlsx.XlsxLimits;
import id.sakip.platform.xlsx.XlsxReader;
import id.sakip.platform.xlsx.XlsxRows;

/** Reads the sheets of a workbook of plans. */
final class PembacaXlsx implements XlsxRows {

    static final int BARIS_TERBANYAK = 20_000;
    static final int KOLOM_TERBANYAK = 200;
    static final int SEL_TERBANYAK = 200_000;
    private static final int HURUF_TERBANYAK = 10_000_000;
    private static final long BYTE_TERBANYAK = 48 << 20;

    private static final XlsxLimits BATAS = new XlsxLimits(
            BARIS_TERBANYAK, KOLOM_TERBANYAK, SEL_TERBANYAK, HURUF_TERBANYAK, HURUF_TERBANYAK, BYTE_TERBANYAK);

    private final List<Lembar> lembar = new ArrayList<>();
    private List<Lembar.Baris> baris;
    private List<String> gabungan;
    private String nama;

    private PembacaXlsx() {}

    /**
     * The sheets of a workbook, without the one with instructions.
     *
     * @throws ProblemException 400 {@code XLSX_RUSAK} when this is no XLSX file, 413 {@code XLSX_TERLALU_BESAR} when it
     *     holds more than a plan can
     */
    static List<Lembar> baca(byte[] berkas) {
        PembacaXlsx pembaca = new PembacaXlsx();
        try {
            Path sementara = Files.createTempFile("sakip-", ".xlsx");
            try {
                Files.write(sementara, berkas);
                XlsxReader.read(sementara, BATAS, pembaca);
            } finally {
                Files.deleteIfExists(sementara);
            }
        } catch (UnreadableXlsxException e) {
            throw e.tooLarge()
                    ? ProblemException.of(
                            413, "XLSX_TERLALU_BESAR", BARIS_TERBANYAK, KOLOM_TERBANYAK, SEL_TERBANYAK, HURUF_TERBANYAK)
                    : ProblemException.of(400, "XLSX_RUSAK");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pembaca.akhiri();
        return pembaca.lembar;
    }

    @Override
    public boolean sheet(String name) {
        akhiri();
        boolean dibaca = !name.strip().equalsIgnoreCase(TataRencana.PETUNJUK);
        nama = dibaca ? name : null;
        baris = new ArrayList<>();
        gabungan = new ArrayList<>();
        return dibaca;
    }

    @Override
    public void row(int number, Map<Integer, Cell> cells) {
        Map<Integer, Sel> sel = HashMap.newHashMap(cells.size());
        cells.forEach((kolom, isi) -> sel.put(kolom, sel(isi)));
        baris.add(new Lembar.Baris(number, sel));
    }

    @Override
    public void merged(String range) {
        gabungan.add(range);
    }

    private void akhiri() {
        if (nama != null) {
            lembar.add(new Lembar(nama, baris, gabungan));
            nama = null;
        }
    }

    private static Sel sel(Cell isi) {
        return switch (isi.kind()) {
            case TEXT -> Sel.teks(isi.text());
            case NUMBER -> Sel.angka(isi.number());
            case PERCENT -> Sel.persen(isi.number());
            case DATE -> Sel.tanggal(isi.date());
            case BOOLEAN -> Sel.logika();
            case ERROR -> Sel.galat(isi.text());
            case FORMULA -> Sel.rumus();
        };
    }
}
