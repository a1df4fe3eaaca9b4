package id.sakip.planning.dokumen.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether two contents of a document say the same. A content is a tree of maps, lists and values, as JSON reads. What says
 * nothing (null, a blank text, an empty list or map) is the same as nothing; numbers are compared by value, lists in order.
 */
public final class KesamaanIsi {

    private KesamaanIsi() {}

    public static boolean sama(Object satu, Object lain) {
        if (kosong(satu) || kosong(lain)) {
            return kosong(satu) && kosong(lain);
        }
        if (satu instanceof Map<?, ?> peta && lain instanceof Map<?, ?> petaLain) {
            Set<Object> nama = new HashSet<>(peta.keySet());
            nama.addAll(petaLain.keySet());
            return nama.stream().allMatch(n -> sama(peta.get(n), petaLain.get(n)));
        }
        if (satu instanceof List<?> daftar && lain instanceof List<?> daftarLain) {
            return daftar.size() == daftarLain.size() && semuaSama(daftar, daftarLain);
        }
        return satu instanceof Number && lain instanceof Number
                ? angka(satu).compareTo(angka(lain)) == 0
                : Objects.equals(satu, lain);
    }

    private static boolean semuaSama(List<?> satu, List<?> lain) {
        for (int i = 0; i < satu.size(); i++) {
            if (!sama(satu.get(i), lain.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal angka(Object nilai) {
        return nilai instanceof BigDecimal angka ? angka : new BigDecimal(nilai.toString());
    }

    private static boolean kosong(Object isi) {
        return switch (isi) {
            case null -> true;
            case String teks -> teks.isBlank();
            case List<?> daftar -> daftar.isEmpty();
            case Map<?, ?> peta -> peta.values().stream().allMatch(KesamaanIsi::kosong);
            default -> false;
        };
    }
}
