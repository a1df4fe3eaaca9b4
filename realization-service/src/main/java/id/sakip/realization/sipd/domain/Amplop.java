package id.sakip.realization.sipd.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one sender delivers at once: its rows, and what it says about all of them.
 *
 * @param sumber where the figures come from
 * @param konteks plain fields of the delivery, by {@link Baris#nama}; a row's own come first
 * @param baris the rows as they were sent, in their order
 * @param halaman pages that the delivery has; 1 when it is whole
 */
public record Amplop(Sumber sumber, Map<String, Object> konteks, List<Map<String, ?>> baris, int halaman) {

    private static final List<String> DAFTAR = List.of("data", "pembukuan2", "xdata");

    private static final String LENGKAP = "lengkap";
    private static final String LENGKAP_SAMPAI = "lengkap_sampai";
    private static final Set<String> YA = Set.of("true", "1", "ya");
    private static final Set<String> TIDAK = Set.of("false", "0", "tidak", "", "-");

    public Amplop {
        baris = List.copyOf(baris);
    }

    /**
     * Takes a body apart: an envelope, a list of envelopes or a list of rows.
     *
     * @param isi maps, lists, texts, numbers and nulls
     * @param tambahan fields beside the body, such as query parameters
     * @param sumber the source when the address names it; null to recognise it by its shape
     * @return empty when no source is recognisable
     */
    public static Optional<List<Amplop>> buka(Object isi, Map<String, ?> tambahan, Sumber sumber) {
        List<Amplop> amplop = new ArrayList<>();
        if (isi instanceof List<?> daftar) {
            List<Map<String, ?>> lepas = new ArrayList<>();
            for (Object satu : daftar) {
                if (satu instanceof Map<?, ?> objek && DAFTAR.stream().anyMatch(objek::containsKey)) {
                    Optional<Amplop> terbuka = satu(teks(objek), tambahan, sumber);
                    if (terbuka.isEmpty()) {
                        return Optional.empty();
                    }
                    amplop.add(terbuka.get());
                } else {
                    lepas.add(satu instanceof Map<?, ?> objek ? teks(objek) : Map.of());
                }
            }
            if (!lepas.isEmpty() || amplop.isEmpty()) {
                Map<String, Object> konteks = Baris.konteks(tambahan);
                Optional<Sumber> jenis = Optional.ofNullable(sumber).or(() -> Pengenal.kenali(konteks, lepas));
                if (jenis.isEmpty()) {
                    return Optional.empty();
                }
                amplop.add(new Amplop(jenis.get(), konteks, lepas, 1));
            }
            return Optional.of(amplop);
        }
        return isi instanceof Map<?, ?> objek
                ? satu(teks(objek), tambahan, sumber).map(List::of)
                : Optional.empty();
    }

    private static Optional<Amplop> satu(Map<String, ?> objek, Map<String, ?> tambahan, Sumber sumber) {
        Map<String, Object> konteks = Baris.konteks(tambahan);
        konteks.putAll(Baris.konteks(objek));
        List<Map<String, ?>> baris = new ArrayList<>();
        Object isi = DAFTAR.stream()
                .map(objek::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (isi instanceof Map<?, ?> dalam && dalam.containsKey("pembukuan2")) {
            konteks.putAll(Baris.konteks(teks(dalam)));
            objek = teks(dalam);
            isi = dalam.get("pembukuan2");
        }
        boolean tunggal = isi == null && DAFTAR.stream().noneMatch(objek::containsKey);
        if (tunggal) {
            baris.add(objek);
        } else {
            baris.addAll(baris(isi));
        }
        Optional<Sumber> jenis = Optional.ofNullable(sumber).or(() -> Pengenal.kenali(konteks, baris));
        if (jenis.isEmpty()) {
            return Optional.empty();
        }
        if (jenis.get() == Sumber.B && !tunggal) {
            baris.addAll(jumlah(objek, konteks));
        }
        Integer halaman = Angka.bulat(konteks.get("total_page"));
        return Optional.of(new Amplop(jenis.get(), konteks, baris, halaman == null ? 1 : Math.max(1, halaman)));
    }

    /** Plain fields beside the rows, by the names that rows are looked up with. */
    public static Map<String, Object> konteks(Map<String, ?> isi) {
        return Baris.konteks(isi);
    }

    /** The day up to which the sender declares that every document has been delivered. */
    public Optional<LocalDate> lengkapSampai() {
        return Tanggal.baca(konteks.get(LENGKAP_SAMPAI));
    }

    /** True when the sender declares that every line of each sub kegiatan in it has been delivered. */
    public boolean lengkap() {
        return YA.contains(pilihan());
    }

    /** True for a delivery that is whole, and for the last page of others. */
    public boolean halamanTerakhir() {
        return halaman == 1
                || Stream.of("no_page", "page", "halaman")
                        .map(konteks::get)
                        .map(Angka::bulat)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .filter(nomor -> nomor == halaman)
                        .isPresent();
    }

    /** A declaration that cannot be read, or that a page cannot make; nothing of the delivery can be taken then. */
    public Optional<Cacat> cacat() {
        if (Baris.berisi(konteks.get(LENGKAP_SAMPAI)) && lengkapSampai().isEmpty()) {
            return Optional.of(
                    new Cacat(LENGKAP_SAMPAI, "PERNYATAAN_TIDAK_TERBACA", Teks.baris(konteks.get(LENGKAP_SAMPAI))));
        }
        if (!YA.contains(pilihan()) && !TIDAK.contains(pilihan())) {
            return Optional.of(new Cacat(LENGKAP, "PERNYATAAN_TIDAK_TERBACA", pilihan()));
        }
        return lengkap() && halaman > 1 ? Optional.of(new Cacat(LENGKAP, "LENGKAP_BERHALAMAN", "")) : Optional.empty();
    }

    private String pilihan() {
        return Teks.baris(konteks.get(LENGKAP)).toLowerCase(Locale.ROOT);
    }

    /** The total of a source B delivery, which stands beside its lines. */
    private static List<Map<String, ?>> jumlah(Map<String, ?> objek, Map<String, Object> konteks) {
        if (objek.get("pembukuan1") != null) {
            return baris(objek.get("pembukuan1"));
        }
        return konteks.containsKey("jumlah_sd_saat_ini")
                ? List.of(Map.of("jumlah_sd_saat_ini", String.valueOf(konteks.get("jumlah_sd_saat_ini"))))
                : List.of();
    }

    /** Rows of a list, or of an object with the keys "0", "1" and so on. */
    private static List<Map<String, ?>> baris(Object isi) {
        List<Map<String, ?>> hasil = new ArrayList<>();
        if (isi instanceof List<?> daftar) {
            daftar.forEach(satu -> hasil.add(satu instanceof Map<?, ?> objek ? teks(objek) : Map.of()));
        } else if (isi instanceof Map<?, ?> objek) {
            boolean bernomor = !objek.isEmpty()
                    && objek.keySet().stream()
                            .allMatch(kunci -> kunci.toString().matches("\\d{1,6}"));
            if (bernomor) {
                objek.entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                satu -> Integer.parseInt(satu.getKey().toString())))
                        .forEach(satu ->
                                hasil.add(satu.getValue() instanceof Map<?, ?> dalam ? teks(dalam) : Map.of()));
            } else if (!objek.isEmpty()) {
                hasil.add(teks(objek));
            }
        }
        return hasil;
    }

    private static Map<String, ?> teks(Map<?, ?> objek) {
        Map<String, Object> hasil = new java.util.LinkedHashMap<>();
        objek.forEach((kunci, isi) -> hasil.put(String.valueOf(kunci), isi));
        return hasil;
    }
}
