package id.sakip.realization.kiriman;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.sakip.platform.problem.Fault;
import id.sakip.realization.kiriman.BarisDibaca.Ditolak;
import id.sakip.realization.kiriman.BarisDibaca.Sah;

/** Checks good rows once more beside what is stored, in one go for the whole batch. */
final class PemeriksaTersimpan {

    private PemeriksaTersimpan() {}

    /** The same rows, with what {@code ragam} objects to or finds odd. */
    static <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> List<BarisDibaca<K, V>> periksa(
            List<BarisDibaca<K, V>> baris, Map<K, V> tersimpan, Ragam<R, K, V> ragam) {
        List<Realisasi<K, V>> sah = baris.stream()
                .<Realisasi<K, V>>mapMulti((satu, hasil) -> {
                    if (satu instanceof Sah<K, V> s) {
                        hasil.accept(s.realisasi());
                    }
                })
                .toList();
        if (sah.isEmpty()) {
            return baris;
        }
        Map<K, List<Fault>> janggal = ragam.janggal(sah);
        return baris.stream()
                .map(satu -> satu instanceof Sah<K, V> s ? periksa(s, tersimpan, janggal, ragam) : satu)
                .toList();
    }

    private static <R extends BarisMasuk, K extends KunciRealisasi & Comparable<K>, V> BarisDibaca<K, V> periksa(
            Sah<K, V> baris, Map<K, V> tersimpan, Map<K, List<Fault>> janggal, Ragam<R, K, V> ragam) {
        K kunci = baris.realisasi().kunci();
        V lama = tersimpan.get(kunci);
        if (lama != null && !lama.equals(baris.realisasi().isi())) {
            Optional<Fault> keberatan = ragam.keberatan(lama, baris.realisasi());
            if (keberatan.isPresent()) {
                return new Ditolak<>(List.of(keberatan.get()));
            }
        }
        List<Fault> catatan = janggal.getOrDefault(kunci, List.of());
        if (catatan.isEmpty()) {
            return baris;
        }
        List<Fault> semua = new ArrayList<>(baris.peringatan());
        semua.addAll(catatan);
        return new Sah<>(baris.realisasi(), baris.ulangan(), semua);
    }
}
