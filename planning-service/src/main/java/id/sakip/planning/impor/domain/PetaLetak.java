package id.sakip.planning.impor.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where in the workbook each field of the bundle came from, or would have stood. */
public final class PetaLetak {

    private static final Pattern INDEKS = Pattern.compile("\\[\\d+]");

    private final Map<String, Letak> sel = new HashMap<>();
    private final Map<String, Rentang> simpul = new HashMap<>();
    private final Map<String, String> judul = new HashMap<>();

    PetaLetak() {
        for (TataLembar lembar : TataRencana.LEMBAR) {
            for (Kolom kolom : lembar.kolom()) {
                judul.put(lembar.nama() + " " + lembar.bagian() + "[]." + kolom.jalur(), kolom.judul());
            }
        }
    }

    /**
     * Rows of one sheet.
     *
     * @param awal first row, as the sheet counts
     * @param akhir last row
     */
    public record Rentang(String lembar, int awal, int akhir) {

        private Rentang sampai(int baris) {
            return new Rentang(lembar, awal, Math.max(akhir, baris));
        }
    }

    void catatSel(String medan, Letak letak) {
        sel.putIfAbsent(medan, letak);
    }

    /** An element of a list has something in this row. */
    void catatSimpul(String tempat, String lembar, int baris) {
        simpul.merge(
                tempat,
                new Rentang(lembar, baris, baris),
                (ada, baru) -> ada.lembar().equals(lembar) ? ada.sampai(baris) : ada);
    }

    /** Rows of an entry, e.g. {@code renstra[0]}, in the sheet that holds it. */
    public Optional<Rentang> rentang(String entri) {
        return Optional.ofNullable(simpul.get(entri));
    }

    /**
     * The cell of a field, or where it would stand; the row of the nearest element around it when the field has no column.
     *
     * @param medan e.g. {@code renstra[0].tujuan[1].kode}
     */
    public Optional<Letak> cari(String medan) {
        Letak tepat = sel.get(medan);
        if (tepat != null) {
            return Optional.of(tepat);
        }
        for (String tempat = medan; !tempat.isEmpty(); tempat = induk(tempat)) {
            Rentang baris = simpul.get(tempat);
            if (baris != null) {
                return Optional.of(new Letak(baris.lembar(), baris.awal(), judul(baris.lembar(), medan)));
            }
        }
        return Optional.empty();
    }

    private String judul(String lembar, String medan) {
        String pola = INDEKS.matcher(medan).replaceAll("[]");
        String tepat = judul.get(lembar + " " + pola);
        if (tepat != null) {
            return tepat;
        }
        int titik = pola.lastIndexOf('.');
        String pertahun = titik < 0 ? null : judul.get(lembar + " " + pola.substring(0, titik) + ".*");
        return pertahun == null ? null : pertahun.replace("*", pola.substring(titik + 1));
    }

    private static String induk(String tempat) {
        int batas = Math.max(tempat.lastIndexOf('.'), tempat.lastIndexOf('['));
        return batas < 0 ? "" : tempat.substring(0, batas);
    }
}
