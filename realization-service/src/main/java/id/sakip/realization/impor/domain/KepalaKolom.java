package id.sakip.realization.impor.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The heading line of a file held against the fields of a row: a column is named like its field, whatever the case, blanks and
 * signs in it, or by a name that reports use. A field that holds fields is named with a dot: {@code jawaban.persyaratan}.
 *
 * @param medan name of the field of each column; null for a column without heading
 * @param asing headings that name no field
 * @param ganda headings that name a field again
 */
public record KepalaKolom(List<String> medan, List<String> asing, List<String> ganda) {

    /** Names that spreadsheets use for fields, without blanks and signs. */
    private static final Map<String, String> SEBUTAN = Map.ofEntries(
            Map.entry("kodekecamatan", "kodePd"),
            Map.entry("kodeperangkatdaerah", "kodePd"),
            Map.entry("kodeopd", "kodePd"),
            Map.entry("tahunanggaran", "tahun"),
            Map.entry("tw", "triwulan"),
            Map.entry("indikator", "kodeIndikator"),
            Map.entry("subkegiatan", "kodeSubKegiatan"),
            Map.entry("kodesub", "kodeSubKegiatan"),
            Map.entry("indikatorkeluaran", "keluaran"),
            Map.entry("tanggal", "perTanggal"),
            Map.entry("belanja", "jenisBelanja"),
            Map.entry("realisasianggaran", "realisasi"),
            Map.entry("jumlahrealisasi", "realisasi"),
            Map.entry("sumberdata", "sumber"));

    /**
     * @param judul texts of the heading line
     * @param dikenal fields of the row; one that holds fields of any name ends with a dot
     */
    public static KepalaKolom dari(List<String> judul, List<String> dikenal) {
        Map<String, String> menurutNama = new LinkedHashMap<>();
        dikenal.forEach(satu -> menurutNama.put(polos(satu), satu));
        List<String> medan = new ArrayList<>();
        List<String> asing = new ArrayList<>();
        List<String> ganda = new ArrayList<>();
        Set<String> terpakai = new HashSet<>();
        for (String satu : judul) {
            if (satu == null || satu.isBlank()) {
                medan.add(null);
                continue;
            }
            String nama = medan(satu.strip(), menurutNama, dikenal);
            medan.add(nama);
            if (nama == null) {
                asing.add(satu.strip());
            } else if (!terpakai.add(nama)) {
                ganda.add(satu.strip());
            }
        }
        return new KepalaKolom(medan, asing, ganda);
    }

    private static String medan(String judul, Map<String, String> menurutNama, List<String> dikenal) {
        int titik = judul.indexOf('.');
        if (titik > 0) {
            String induk = menurutNama.get(polos(judul.substring(0, titik)));
            if (induk != null && induk.endsWith(".")) {
                return induk + judul.substring(titik + 1).strip();
            }
        }
        String nama = polos(judul);
        String langsung = menurutNama.get(nama);
        if (langsung != null && !langsung.endsWith(".")) {
            return langsung;
        }
        String sebutan = SEBUTAN.get(nama);
        return sebutan != null && dikenal.contains(sebutan) ? sebutan : null;
    }

    private static String polos(String teks) {
        return teks.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
