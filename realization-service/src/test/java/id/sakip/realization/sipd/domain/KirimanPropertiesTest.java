package id.sakip.realization.sipd.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import id.sakip.contracts.Rupiah;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

/** Deliveries arrive late, twice, in parts and in another order, with numbers as their sender likes them. */
class KirimanPropertiesTest {

    private static final PembacaRincian PEMBACA = new PembacaRincian(LocalDate.of(2024, 8, 17));

    @Property(tries = 300)
    void endsInTheSameAmountsHoweverItIsCutAndRepeated(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 2_000_000_000) Integer> nilai,
            @ForAll @IntRange(min = 1, max = 7) int halaman,
            @ForAll long acak) {
        List<Map<String, Object>> baris = new ArrayList<>();
        for (int i = 0; i < nilai.size(); i++) {
            baris.add(Map.of(
                    "kode_akun", "5.%d.02.01.01.%04d".formatted(1 + i % 2, i),
                    "realisasi_rill", tulis(nilai.get(i), i)));
        }
        Map<String, Rupiah> utuh = terapkan(List.of(amplop(baris)));

        Random random = new Random(acak);
        List<Map<String, Object>> kiriman = new ArrayList<>();
        for (int awal = 0; awal < baris.size(); awal += halaman) {
            List<Map<String, Object>> potong =
                    new ArrayList<>(baris.subList(awal, Math.min(baris.size(), awal + halaman)));
            Collections.shuffle(potong, random);
            kiriman.add(amplop(potong));
        }
        kiriman.addAll(List.copyOf(kiriman));
        Collections.shuffle(kiriman, random);

        assertThat(terapkan(kiriman)).isEqualTo(utuh).hasSize(nilai.size());
    }

    /** What a store with these keys holds in the end. */
    private static Map<String, Rupiah> terapkan(List<Map<String, Object>> kiriman) {
        Map<String, Rupiah> isi = new TreeMap<>();
        for (Map<String, Object> satu : kiriman) {
            for (Amplop amplop : Amplop.buka(satu, Map.of(), null).orElseThrow()) {
                amplop.baris().forEach(b -> {
                    RincianAkun r = PEMBACA.akun(amplop.sumber(), b, amplop.konteks());
                    assertThat(r.cacat()).isEmpty();
                    isi.put(r.perTanggal() + " " + r.kegiatan() + " " + r.akun(), r.realisasi());
                });
            }
        }
        return isi;
    }

    private static Object tulis(int nilai, int cara) {
        return switch (cara % 4) {
            case 0 -> nilai;
            case 1 -> Integer.toString(nilai);
            case 2 -> String.format(java.util.Locale.of("id", "ID"), "%,d,00", nilai);
            default -> "Rp " + String.format(java.util.Locale.of("id", "ID"), "%,d", nilai) + ",-";
        };
    }

    private static Map<String, Object> amplop(List<Map<String, Object>> baris) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (int i = 0; i < baris.size(); i++) {
            data.put(Integer.toString(i), baris.get(i));
        }
        return Map.of(
                "tahun_anggaran", "2024",
                "tanggal_akhir", "2024-06-30",
                "kode_skpd", "7.01.0.00.0.00.91.0000",
                "kode_sub_giat", "7.01.02.2.02.03",
                "data", data);
    }
}
