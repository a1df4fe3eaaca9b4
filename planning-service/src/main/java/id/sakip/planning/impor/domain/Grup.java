package id.sakip.planning.impor.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of one list of the bundle, and the lists inside it.
 *
 * @param jalur place of the list in an element of the list around it, e.g. {@code sdm.jabatan}; empty for the entries of
 *     the bundle
 * @param medan columns of this list's own fields
 */
record Grup(List<String> jalur, List<Medan> medan, List<Grup> anak) {

    /**
     * A field of an element.
     *
     * @param jalur place in the element; empty when the element is a plain value
     */
    record Medan(Kolom kolom, List<String> jalur) {}

    static Grup dari(List<Kolom> kolom) {
        Grup akar = new Grup(List.of(), new ArrayList<>(), new ArrayList<>());
        Map<String, Grup> sudah = new LinkedHashMap<>(Map.of("", akar));
        for (Kolom k : kolom) {
            String daftar = daftar(k);
            pada(daftar, sudah).medan.add(new Medan(k, ruas(k.jalur().substring(daftar.length()))));
        }
        return akar;
    }

    /** Place of the list that a column belongs to, with {@code []} at its end; empty for the entries of the bundle. */
    static String daftar(Kolom kolom) {
        int batas = kolom.jalur().lastIndexOf("[]");
        return batas < 0 ? "" : kolom.jalur().substring(0, batas + 2);
    }

    private static Grup pada(String daftar, Map<String, Grup> sudah) {
        Grup ada = sudah.get(daftar);
        if (ada != null) {
            return ada;
        }
        String tanpaAkhir = daftar.substring(0, daftar.length() - 2);
        int batas = tanpaAkhir.lastIndexOf("[]");
        String induk = batas < 0 ? "" : tanpaAkhir.substring(0, batas + 2);
        Grup baru = new Grup(ruas(tanpaAkhir.substring(induk.length())), new ArrayList<>(), new ArrayList<>());
        pada(induk, sudah).anak.add(baru);
        sudah.put(daftar, baru);
        return baru;
    }

    private static List<String> ruas(String jalur) {
        return Arrays.stream(jalur.split("\\.")).filter(r -> !r.isEmpty()).toList();
    }

    boolean berkunci() {
        return medan.stream().anyMatch(m -> m.kolom().kunci());
    }
}
