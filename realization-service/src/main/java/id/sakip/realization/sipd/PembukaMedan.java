package id.sakip.realization.sipd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.sakip.platform.problem.ProblemException;

/** Opens the fields of envelopes that hold JSON in a text, written once or twice, with HTML entities or without. */
final class PembukaMedan {

    /** Fields that hold rows; with anything else in one of them the rows would be lost without a word. */
    private static final Set<String> BERISI_BARIS = Set.of("data", "pembukuan1", "pembukuan2", "xdata");

    private static final Set<String> BERISI_OBJEK = Set.of("skpd", "sub_kegiatan", "sub_skpd");

    /** A sender, a form and a proxy may each have put the rows into a text. */
    private static final int LAPIS_TERBANYAK = 4;

    private PembukaMedan() {}

    /**
     * The same body, an envelope or a list, with these fields as lists and objects.
     *
     * @throws ProblemException 400 for JSON that breaks off, 422 for a field that should hold rows and holds something else
     */
    static Object buka(Object isi) {
        return switch (isi) {
            case Map<?, ?> amplop -> amplop(amplop);
            case List<?> daftar ->
                daftar.stream()
                        .map(satu -> satu instanceof Map<?, ?> amplop ? amplop(amplop) : satu)
                        .toList();
            case null, default -> isi;
        };
    }

    private static Map<String, Object> amplop(Map<?, ?> amplop) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        amplop.forEach((medan, nilai) -> {
            String nama = String.valueOf(medan);
            hasil.put(nama, BERISI_BARIS.contains(nama) ? baris(nama, nilai) : objek(nama, nilai));
        });
        return hasil;
    }

    private static Object baris(String nama, Object nilai) {
        Object isi = terbuka(nilai);
        if (isi instanceof Map<?, ?> dalam && BERISI_BARIS.stream().anyMatch(dalam::containsKey)) {
            Map<String, Object> hasil = new LinkedHashMap<>();
            dalam.forEach((medan, satu) -> {
                String milik = String.valueOf(medan);
                hasil.put(milik, BERISI_BARIS.contains(milik) ? wajibBaris(milik, terbuka(satu)) : satu);
            });
            return hasil;
        }
        return wajibBaris(nama, isi);
    }

    private static Object wajibBaris(String nama, Object isi) {
        return switch (isi) {
            case Map<?, ?> objek -> objek;
            case List<?> daftar -> daftar;
            case null -> null;
            case String teks when teks.isBlank() -> null;
            default -> throw ProblemException.of(422, "MEDAN_BUKAN_BARIS", nama);
        };
    }

    private static Object objek(String nama, Object nilai) {
        return BERISI_OBJEK.contains(nama) ? terbuka(nilai) : nilai;
    }

    private static Object terbuka(Object nilai) {
        Object isi = nilai;
        for (int lapis = 0; lapis < LAPIS_TERBANYAK && isi instanceof String teks; lapis++) {
            String rapi = teks.strip();
            if (rapi.startsWith("&") || rapi.startsWith("{&") || rapi.startsWith("[{&") || rapi.startsWith("[&")) {
                rapi = tanpaEntitas(rapi);
            }
            if (rapi.startsWith("{") || rapi.startsWith("[") || rapi.startsWith("\"")) {
                isi = JsonLonggar.baca(rapi);
            } else {
                return rapi.equals("null") ? null : isi;
            }
        }
        return isi;
    }

    /** Entities that PHP makes of a text; the one that begins them all comes last. */
    private static String tanpaEntitas(String teks) {
        return teks.replaceAll("&(quot|#0?34|#[xX]22);", "\"")
                .replaceAll("&(apos|#0?39|#[xX]27);", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
