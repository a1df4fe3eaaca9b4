package id.sakip.planning.skala.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.sakip.contracts.nilai.Skala;
import id.sakip.contracts.nilai.Skala.Rentang;
import id.sakip.contracts.nilai.Skala.Tingkat;
import id.sakip.planning.nilai.domain.Cacat;

/**
 * Finds what keeps labels from being a scale: each must read as itself and nothing else, and the bands of those that have one
 * must rise without overlapping. Gaps between bands are allowed; real scales have them.
 */
public final class PemeriksaTingkat {

    private final List<Cacat> cacat = new ArrayList<>();
    private final Map<String, Integer> tulisan = new HashMap<>();
    private Rentang sebelum;

    private PemeriksaTingkat() {}

    /** @return findings at places such as {@code tingkat[2].rentang} */
    public static List<Cacat> periksa(List<Tingkat> tingkat) {
        PemeriksaTingkat pemeriksa = new PemeriksaTingkat();
        for (int i = 0; i < tingkat.size(); i++) {
            pemeriksa.tingkat(i, tingkat.get(i));
        }
        return pemeriksa.cacat;
    }

    private void tingkat(int urutan, Tingkat tingkat) {
        String di = "tingkat[" + urutan + "]";
        if (!Skala.labelSah(tingkat.label())) {
            catat(di + ".label", "LABEL_TIDAK_SAH", tingkat.label());
        }
        unik(urutan, di + ".label", tingkat.label());
        if (tingkat.nama() != null) {
            if (!Skala.berbentukLabel(tingkat.nama())) {
                catat(di + ".nama", "LABEL_TIDAK_SAH", tingkat.nama());
            }
            unik(urutan, di + ".nama", tingkat.nama());
        }
        if (tingkat.rentang() != null) {
            rentang(di + ".rentang", tingkat.rentang());
        }
    }

    private void unik(int urutan, String medan, String teks) {
        Integer pertama = tulisan.putIfAbsent(teks.toLowerCase(Locale.ROOT), urutan);
        if (pertama != null && pertama != urutan) {
            catat(medan, "KODE_GANDA", teks);
        }
    }

    private void rentang(String medan, Rentang rentang) {
        if (!bernilai(rentang.bawah(), rentang.bawahTermasuk(), rentang.atas(), rentang.atasTermasuk())) {
            catat(medan, "RENTANG_KOSONG");
        } else if (sebelum != null && !sesudah(sebelum, rentang)) {
            catat(medan, "RENTANG_TIDAK_NAIK");
        }
        sebelum = rentang;
    }

    /** True when there is a score between the bounds. */
    private static boolean bernilai(BigDecimal bawah, boolean bawahTermasuk, BigDecimal atas, boolean atasTermasuk) {
        if (bawah == null || atas == null) {
            return true;
        }
        int selisih = bawah.compareTo(atas);
        return selisih < 0 || selisih == 0 && bawahTermasuk && atasTermasuk;
    }

    /** True when {@code baru} starts where {@code lama} ends or above. */
    private static boolean sesudah(Rentang lama, Rentang baru) {
        if (lama.atas() == null || baru.bawah() == null) {
            return false;
        }
        int selisih = lama.atas().compareTo(baru.bawah());
        return selisih < 0 || selisih == 0 && !(lama.atasTermasuk() && baru.bawahTermasuk());
    }

    private void catat(String medan, String kode, Object... args) {
        cacat.add(new Cacat(medan, kode, List.of(args)));
    }
}
