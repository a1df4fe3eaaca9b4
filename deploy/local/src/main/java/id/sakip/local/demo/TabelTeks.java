package id.sakip.local.demo;

import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: columns of fixed width, long text on further lines. */
final class TabelTeks {

    /** @param kanan numbers stand on the right */
    record Kolom(String judul, int lebar, boolean kanan) {}

    private static final String ANTARA = "  ";

    private final List<Kolom> kolom;
    private final StringBuilder teks = new StringBuilder();

    TabelTeks(List<Kolom> kolom) {
        this.kolom = List.copyOf(kolom);
        baris(kolom.stream().map(Kolom::judul).toList());
        garis();
    }

    void garis() {
        teks.append("-".repeat(kolom.stream().mapToInt(Kolom::lebar).sum() + ANTARA.length() * (kolom.size() - 1)))
                .append('\n');
    }

    void baris(List<String> sel) {
        List<List<String>> potongan = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            potongan.add(potong(sel.get(i), kolom.get(i).lebar()));
        }
        int tinggi = potongan.stream().mapToInt(List::size).max().orElse(1);
        for (int y = 0; y < tinggi; y++) {
            StringBuilder garis = new StringBuilder();
            for (int i = 0; i < kolom.size(); i++) {
                String isi = y < potongan.get(i).size() ? potongan.get(i).get(y) : "";
                String spasi = " ".repeat(Math.max(0, kolom.get(i).lebar() - isi.length()));
                garis.append(i == 0 ? "" : ANTARA).append(kolom.get(i).kanan() ? spasi + isi : isi + spasi);
            }
            teks.append(garis.toString().stripTrailing()).append('\n');
        }
    }

    @Override
    public String toString() {
        return teks.toString();
    }

    /** Breaks at spaces; a word that is longer than the column is cut. */
    private static List<String> potong(String isi, int lebar) {
        List<String> baris = new ArrayList<>();
        StringBuilder kini = new StringBuilder();
        for (String kata : isi.split(" ")) {
            String sisa = kata;
            if (!kini.isEmpty() && kini.length() + 1 + sisa.length() > lebar) {
                baris.add(kini.toString());
                kini.setLength(0);
            }
            while (sisa.length() > lebar) {
                baris.add(sisa.substring(0, lebar));
                sisa = sisa.substring(lebar);
            }
            kini.append(kini.isEmpty() ? "" : " ").append(sisa);
        }
        baris.add(kini.toString());
        return baris;
    }
}
