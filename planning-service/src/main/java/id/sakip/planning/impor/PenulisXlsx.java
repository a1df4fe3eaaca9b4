package id.sakip.planning.impor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import id.sakip.planning.impor.domain.Bentuk;
import id.sakip.planning.impor.domain.Kolom;
import id.sakip.planning.impor.domain.Lembar;
import id.sakip.planning.impor.domain.LembarTertulis;
import id.sakip.planning.impor.domain.Petunjuk;
import id.sakip.planning.impor.domain.Sel;
import id.sakip.planning.impor.domain.TataRencana;
import id.sakip.platform.xlsx.XlsxEscapes;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as an XLSX file that people can work with: headings that stay in sight, columns of the right kind. */
final class PenulisXlsx {

    private static final String TEKS = "@";
    private static final String TANGGAL = "yyyy-mm-dd";
    private static final String UANG = "#,##0";
    private static final String UANG_DESIMAL = "#,##0.00";
    /** Characters that still can be read when they share the width of one sheet of paper. */
    private static final int LEBAR_SEHALAMAN = 330;

    private static final int LEBAR_KEPALA = 16;
    private static final int LEBAR_KOSONG = 24;
    private static final double TINGGI_BARIS = 13;
    private static final String LATAR_KEPALA = "1F4E78";
    private static final String LATAR_KUNCI = "DDEBF7";

    private PenulisXlsx() {}

    static byte[] tulis(List<LembarTertulis> buku) {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(hasil, "SAKIP", "1.0")) {
            workbook.setGlobalDefaultFont("Calibri", 10);
            petunjuk(workbook.newWorksheet(TataRencana.PETUNJUK));
            buku.forEach(lembar -> lembar(workbook.newWorksheet(lembar.lembar().nama()), lembar));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory is always written", e);
        }
        return hasil.toByteArray();
    }

    private static void cetak(Worksheet lembar) {
        lembar.paperSize(PaperSize.A3_PAPER);
        lembar.pageOrientation("landscape");
    }

    private static void sehalaman(Worksheet lembar) {
        lembar.setFitToPage(true);
        lembar.fitToWidth((short) 1);
        lembar.fitToHeight((short) 999);
    }

    private static void petunjuk(Worksheet lembar) {
        cetak(lembar);
        sehalaman(lembar);
        int[] lebar = {18, 34, 58, 70};
        for (int k = 0; k < lebar.length; k++) {
            lembar.width(k, lebar[k]);
        }
        lembar.hideGridLines();
        List<List<String>> semua = Petunjuk.baris();
        for (int b = 0; b < semua.size(); b++) {
            List<String> baris = semua.get(b);
            boolean kepala = baris.size() > 1 && baris.getFirst().equals("Lembar");
            for (int k = 0; k < baris.size(); k++) {
                lembar.value(b, k, baris.get(k).isEmpty() ? null : baris.get(k));
                StyleSetter gaya = lembar.style(b, k).verticalAlignment("top").wrapText(true);
                if (kepala) {
                    kepala(gaya);
                } else if (b == 0 || k == 0 && baris.size() > 1) {
                    gaya.bold().fontSize(b == 0 ? 14 : 10);
                }
                gaya.set();
            }
            if (baris.size() == 1) {
                lembar.range(b, 0, b, lebar.length - 1).merge();
                lembar.rowHeight(b, b == 0 ? 24 : 28);
            }
        }
    }

    private static StyleSetter kepala(StyleSetter gaya) {
        return gaya.bold()
                .fontColor("FFFFFF")
                .fillColor(LATAR_KEPALA)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN);
    }

    private static void lembar(Worksheet lembar, LembarTertulis isi) {
        List<Kolom> kolom = isi.kolom();
        int[] lebar = lebar(isi);
        for (int k = 0; k < lebar.length; k++) {
            lembar.width(k, lebar[k]);
            format(kolom.get(k).bentuk()).ifPresent(format(lembar, k));
        }
        cetak(lembar);
        if (IntStream.of(lebar).sum() <= LEBAR_SEHALAMAN) {
            sehalaman(lembar);
        }
        lembar.repeatRows(0);
        lembar.repeatCols(0);
        lembar.freezePane(kolom.getFirst().bentuk() == Bentuk.DOKUMEN ? 1 : 2, 1);
        for (Lembar.Baris baris : isi.lembar().baris()) {
            baris.sel().forEach((k, sel) -> sel(lembar, baris.nomor() - 1, k, kolom.get(k), sel));
            lembar.rowHeight(baris.nomor() - 1, tinggi(baris, kolom, lebar));
        }
        lembar.setAutoFilter(0, 0, Math.max(1, isi.lembar().baris().size() - 1), kolom.size() - 1);
    }

    /** As wide as the content, within what suits the kind of column. */
    private static int[] lebar(LembarTertulis isi) {
        int[] lebar = new int[isi.kolom().size()];
        for (int k = 0; k < lebar.length; k++) {
            int kolom = k;
            Kolom satu = isi.kolom().get(k);
            int terpanjang = isi.lembar().baris().stream()
                    .skip(1)
                    .mapToInt(b -> panjang(b.sel().get(kolom)))
                    .max()
                    .orElse(0);
            int wajar = Math.min(satu.judul().length() + 3, LEBAR_KEPALA);
            int isiKolom = terpanjang == 0 ? Math.min(satu.bentuk().lebar(), LEBAR_KOSONG) : terpanjang + 2;
            lebar[k] = Math.max(wajar, Math.min(isiKolom, satu.bentuk().lebar()));
        }
        return lebar;
    }

    private static int panjang(Sel sel) {
        return sel == null
                ? 0
                : switch (sel.jenis()) {
                    case TEKS ->
                        sel.teks().lines().mapToInt(String::length).max().orElse(0);
                    // With signs between the thousands.
                    case ANGKA -> sel.angka().toPlainString().length() * 4 / 3;
                    default -> TANGGAL.length();
                };
    }

    /** High enough for the text that wraps; not every program works that out by itself. */
    private static double tinggi(Lembar.Baris baris, List<Kolom> kolom, int[] lebar) {
        int terbanyak = baris.sel().entrySet().stream()
                .filter(e -> e.getValue().jenis() == Sel.Jenis.TEKS)
                .filter(e -> baris.nomor() == 1 || kolom.get(e.getKey()).bentuk() == Bentuk.TEKS)
                .mapToInt(e -> e.getValue()
                        .teks()
                        .lines()
                        .mapToInt(l -> 1 + l.length() / lebar[e.getKey()])
                        .sum())
                .max()
                .orElse(1);
        return Math.min(Worksheet.MAX_ROW_HEIGHT, Math.max(1, terbanyak) * TINGGI_BARIS + 2);
    }

    private static Optional<String> format(Bentuk bentuk) {
        return switch (bentuk) {
            // Or a spreadsheet turns 7.01.02 into a time and 1-2 into a date as soon as it is typed.
            case DOKUMEN, KODE, TEKS, TARGET, PILIHAN -> Optional.of(TEKS);
            case TANGGAL -> Optional.of(TANGGAL);
            case UANG -> Optional.of(UANG);
            case BULAT, ANGKA -> Optional.empty();
        };
    }

    private static Consumer<String> format(Worksheet lembar, int kolom) {
        return format -> lembar.style(kolom).format(format).set();
    }

    private static void sel(Worksheet lembar, int baris, int k, Kolom kolom, Sel sel) {
        StyleSetter gaya = lembar.style(baris, k);
        switch (sel.jenis()) {
            case ANGKA -> {
                lembar.value(baris, k, sel.angka());
                if (kolom.bentuk() == Bentuk.UANG) {
                    gaya.format(bulat(sel.angka()) ? UANG : UANG_DESIMAL);
                }
            }
            case TANGGAL -> {
                lembar.value(baris, k, sel.tanggal());
                gaya.format(TANGGAL);
            }
            default -> {
                lembar.value(baris, k, XlsxEscapes.write(sel.teks()));
                gaya.format(TEKS).wrapText(kolom.bentuk() == Bentuk.TEKS);
            }
        }
        if (baris == 0) {
            kepala(gaya);
        } else {
            gaya.verticalAlignment("top");
            if (kolom.kunci()) {
                gaya.fillColor(LATAR_KUNCI);
            }
        }
        gaya.set();
    }

    private static boolean bulat(BigDecimal angka) {
        return angka.stripTrailingZeros().scale() <= 0;
    }
}
