package id.sakip.planning.impor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

import id.sakip.planning.impor.domain.Bentuk;
import id.sakip.planning.impor.domain.Kolom;
import id.sakip.planning.impor.domain.Lembar;
import id.sakip.planning.impor.domain.LembarTertulis;
import id.sakip.planning.impor.domain.Petunjuk;
import id.sakip.planning.impor.domain.Sel;
import id.sakip.planning.impor.domain.TataRencana;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as an XLSX file that people can work with: headings that stay in sight, columns of the right kind. */
final class PenulisXlsx {

    private static final String TEKS = "@";
    private static final String TANGGAL = "yyyy-mm-dd";
    private static final String UANG = "#,##0";
    private static final String UANG_DESIMAL = "#,##0.00";
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

    private static void petunjuk(Worksheet lembar) {
        int[] lebar = {18, 34, 46, 70};
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
                StyleSetter gaya = lembar.style(b, k).verticalAlignment("top").wrapText(baris.size() > 1);
                if (kepala) {
                    kepala(gaya);
                } else if (b == 0 || k == 0 && baris.size() > 1) {
                    gaya.bold();
                }
                gaya.set();
            }
            if (baris.size() == 1) {
                lembar.range(b, 0, b, lebar.length - 1).merge();
                lembar.style(b, 0)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .fontSize(b == 0 ? 14 : 10)
                        .set();
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
        for (int k = 0; k < kolom.size(); k++) {
            Bentuk bentuk = kolom.get(k).bentuk();
            lembar.width(
                    k,
                    Math.max(bentuk.lebar(), Math.min(20, kolom.get(k).judul().length() + 3)));
            if (bentuk.teks()) {
                // Or a spreadsheet turns 7.01.02 into a time and 1-2 into a date as soon as it is typed.
                lembar.style(k).format(TEKS).set();
            } else if (bentuk == Bentuk.TANGGAL) {
                lembar.style(k).format(TANGGAL).set();
            } else if (bentuk == Bentuk.UANG) {
                lembar.style(k).format(UANG).set();
            }
        }
        lembar.rowHeight(0, 32);
        lembar.freezePane(kolom.getFirst().bentuk() == Bentuk.DOKUMEN ? 1 : 2, 1);
        for (Lembar.Baris baris : isi.lembar().baris()) {
            baris.sel().forEach((k, sel) -> sel(lembar, baris.nomor() - 1, k, kolom.get(k), sel));
        }
        lembar.setAutoFilter(0, 0, Math.max(1, isi.lembar().baris().size() - 1), kolom.size() - 1);
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
                lembar.value(baris, k, LolosXlsx.tulis(sel.teks()));
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
