package id.sakip.planning.rencana.domain;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import id.sakip.planning.rencana.domain.BahanRencana.Definisi;
import id.sakip.planning.rencana.domain.BahanRencana.Indikator;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;

/** Finds sasaran and indicators that documents word differently; one warning per place names all other wordings. */
final class BandingUraian {

    private static final String IKU = "IKU";

    private BandingUraian() {}

    /** @param diri the document that is checked */
    static void periksa(Naskah diri, List<Naskah> lain, BahanRencana bahan, List<Selisih> selisih) {
        for (Sasaran sasaran : diri.sasaran()) {
            String di = "sasaran[" + sasaran.kode() + "]";
            Map<String, String> uraian = new LinkedHashMap<>();
            lain.forEach(n -> n.sasaran(sasaran.kode()).ifPresent(s -> uraian.put(n.nama(), s.uraian())));
            banding(di + ".uraian", diri.nama(), sasaran.uraian(), uraian, selisih);
            for (Indikator indikator : sasaran.indikator()) {
                indikator(di + ".indikator[" + indikator.kode() + "].uraian", diri, indikator, lain, bahan, selisih);
            }
        }
    }

    private static void indikator(
            String medan,
            Naskah diri,
            Indikator indikator,
            List<Naskah> lain,
            BahanRencana bahan,
            List<Selisih> selisih) {
        Definisi definisi = bahan.definisi(indikator.kode());
        Map<String, String> uraian = new LinkedHashMap<>();
        lain.forEach(n -> n.indikator(indikator.kode()).ifPresent(i -> uraian.put(n.nama(), tercetak(i, definisi))));
        if (definisi.iku()) {
            uraian.put(IKU, definisi.uraian());
        }
        banding(medan, diri.nama(), tercetak(indikator, definisi), uraian, selisih);
    }

    /** Where a document prints no wording of its own, the definition's counts. */
    private static String tercetak(Indikator indikator, Definisi definisi) {
        return Objects.requireNonNullElse(indikator.uraian(), definisi.uraian());
    }

    private static void banding(
            String medan, String nama, String milik, Map<String, String> lain, List<Selisih> selisih) {
        if (milik == null) {
            return;
        }
        Map<String, String> beda = new LinkedHashMap<>();
        Map<String, String> tulisan = new LinkedHashMap<>();
        lain.forEach((naskah, uraian) -> {
            if (uraian != null && !sama(milik, uraian)) {
                beda.merge(inti(uraian), naskah, (satu, dua) -> satu + ", " + dua);
                tulisan.putIfAbsent(inti(uraian), uraian);
            }
        });
        if (!beda.isEmpty()) {
            selisih.add(Selisih.di(
                    medan,
                    "URAIAN_BEDA",
                    nama,
                    milik,
                    beda.entrySet().stream()
                            .map(e -> e.getValue() + " \u201c" + tulisan.get(e.getKey()) + "\u201d")
                            .collect(Collectors.joining("; "))));
        }
    }

    /** True when two wordings differ in nothing but case, spacing and punctuation. */
    static boolean sama(String satu, String lain) {
        return inti(satu).equals(inti(lain));
    }

    private static String inti(String uraian) {
        return Normalizer.normalize(uraian, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }
}
