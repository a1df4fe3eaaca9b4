package id.sakip.realization.sipd.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fields of a row, by names without regard to capitals and blanks, and behind them those of its delivery. */
final class Baris {

    private final Map<String, Object> sendiri;
    private final Map<String, Object> induk;

    Baris(Map<String, ?> sendiri, Map<String, Object> induk) {
        this.sendiri = rata(sendiri);
        this.induk = induk;
    }

    /** {@code KODE SUB KEGIATAN} and {@code kode_sub_kegiatan} are one name. */
    static String nama(String mentah) {
        return mentah.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    /** The plain values of an object, and those of the objects inside it that describe the unit and the sub kegiatan. */
    static Map<String, Object> rata(Map<String, ?> objek) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        objek.forEach((medan, isi) -> {
            if (!(isi instanceof Map) && !(isi instanceof java.util.List)) {
                hasil.put(nama(medan), isi);
            }
        });
        return hasil;
    }

    static Map<String, Object> konteks(Map<String, ?> amplop) {
        Map<String, Object> hasil = new HashMap<>();
        for (String bagian : new String[] {"skpd", "sub_kegiatan", "sub_skpd"}) {
            if (amplop.get(bagian) instanceof Map<?, ?> dalam) {
                dalam.forEach((medan, isi) -> {
                    if (!(isi instanceof Map) && !(isi instanceof java.util.List)) {
                        hasil.put(nama(String.valueOf(medan)), isi);
                    }
                });
            }
        }
        hasil.putAll(rata(amplop));
        return hasil;
    }

    boolean punya(String... nama) {
        for (String satu : nama) {
            if (sendiri.containsKey(satu)) {
                return true;
            }
        }
        return false;
    }

    /** The first of these fields that the row itself has with something in it; else the first that it has at all. */
    Object sendiri(String... nama) {
        Object kosong = null;
        for (String satu : nama) {
            Object isi = sendiri.get(satu);
            if (isi instanceof String teks && teks.isBlank()) {
                kosong = kosong == null ? isi : kosong;
            } else if (isi != null) {
                return isi;
            }
        }
        return kosong;
    }

    /** The same, also looking into the delivery. */
    Object isi(String... nama) {
        Object isi = sendiri(nama);
        if (berisi(isi)) {
            return isi;
        }
        for (String satu : nama) {
            if (berisi(induk.get(satu))) {
                return induk.get(satu);
            }
        }
        return isi;
    }

    Optional<String> teks(String... nama) {
        return Optional.of(Teks.baris(isi(nama))).filter(teks -> !teks.isEmpty() && !teks.matches("-+"));
    }

    static boolean berisi(Object isi) {
        return isi != null
                && !(isi instanceof String teks
                        && (teks.isBlank() || teks.strip().equals("-")));
    }
}
