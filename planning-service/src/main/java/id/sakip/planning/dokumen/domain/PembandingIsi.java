package id.sakip.planning.dokumen.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.sakip.planning.dokumen.domain.Perbedaan.Jenis;

/**
 * Compares two contents of a document, so that people read what changed and not two documents. A content is a tree of
 * maps, lists and values, as JSON reads.
 *
 * <p>A line is found again by what names it (its code, else its wording), not by its position: moving a line is no
 * difference. Lines of one name are told apart by their order among themselves. A line that came or went is one
 * difference; inside a line that stayed, each value that differs is one. Nothing, null and an empty list are the same.
 */
public final class PembandingIsi {

    /** What names a line, the first that it has; one output may come under several sub kegiatan. */
    private static final List<List<String>> NAMA = List.of(
            List.of("kodeSubKegiatan", "indikator"),
            List.of("kode"),
            List.of("kodeIndikator"),
            List.of("jenisBelanja"),
            List.of("indikator"),
            List.of("golongan"),
            List.of("jabatan"),
            List.of("pendidikan"),
            List.of("nama"),
            List.of("uraian"));

    private final List<Perbedaan> perbedaan = new ArrayList<>();

    private PembandingIsi() {}

    /** Every difference from {@code dari} to {@code ke}, in the order of {@code ke}; what is gone comes last in its place. */
    public static List<Perbedaan> bandingkan(Object dari, Object ke) {
        PembandingIsi pembanding = new PembandingIsi();
        pembanding.bandingkan("", "", dari, ke);
        return List.copyOf(pembanding.perbedaan);
    }

    private void bandingkan(String medan, String sebutan, Object dari, Object ke) {
        if (kosong(dari) && kosong(ke) || sama(dari, ke)) {
            return;
        }
        if (dari instanceof Map<?, ?> lama && ke instanceof Map<?, ?> baru) {
            Set<Object> nama = new LinkedHashSet<>(baru.keySet());
            nama.addAll(lama.keySet());
            nama.forEach(n -> bandingkan(
                    medan.isEmpty() ? n.toString() : medan + "." + n,
                    sebutan.isEmpty() ? n.toString() : sebutan + " › " + n,
                    lama.get(n),
                    baru.get(n)));
        } else if (daftar(dari) && daftar(ke)) {
            Map<String, Object> lama = bernama(dari);
            Map<String, Object> baru = bernama(ke);
            baru.forEach((nama, isi) -> baris(medan, sebutan, nama, lama.get(nama), isi));
            lama.forEach((nama, isi) -> {
                if (!baru.containsKey(nama)) {
                    baris(medan, sebutan, nama, isi, null);
                }
            });
        } else {
            catat(medan, sebutan, teks(dari), teks(ke));
        }
    }

    private void baris(String medan, String sebutan, String nama, Object dari, Object ke) {
        boolean bercabang = dari instanceof Map<?, ?> || ke instanceof Map<?, ?>;
        // A plain value is its own name; saying it twice helps nobody.
        bandingkan(medan + "[" + nama + "]", bercabang ? sebutan + " " + nama : sebutan, dari, ke);
    }

    private void catat(String medan, String sebutan, String dari, String ke) {
        Jenis jenis = dari == null ? Jenis.TAMBAH : ke == null ? Jenis.HAPUS : Jenis.UBAH;
        String kalimat = switch (jenis) {
            case TAMBAH -> sebutan + ": ditambahkan “" + ke + "”";
            case HAPUS -> sebutan + ": dihapus, semula “" + dari + "”";
            case UBAH -> sebutan + ": “" + dari + "” menjadi “" + ke + "”";
        };
        perbedaan.add(new Perbedaan(jenis, medan, dari, ke, kalimat));
    }

    private static boolean sama(Object dari, Object ke) {
        return dari instanceof BigDecimal satu && ke instanceof BigDecimal lain
                ? satu.compareTo(lain) == 0
                : Objects.equals(dari, ke);
    }

    /** An absent list is an empty one, so that its lines come or go one by one. */
    private static boolean daftar(Object isi) {
        return isi == null || isi instanceof List<?>;
    }

    private static boolean kosong(Object isi) {
        return isi == null
                || isi instanceof List<?> daftar && daftar.isEmpty()
                || isi instanceof Map<?, ?> peta && peta.isEmpty();
    }

    private static Map<String, Object> bernama(Object daftar) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        for (Object satu : daftar == null ? List.of() : (List<?>) daftar) {
            String nama = nama(satu);
            String unik = nama;
            for (int ke = 2; hasil.containsKey(unik); ke++) {
                unik = nama + " #" + ke;
            }
            hasil.put(unik, satu);
        }
        return hasil;
    }

    private static String nama(Object baris) {
        if (!(baris instanceof Map<?, ?> isi)) {
            return teks(baris);
        }
        for (List<String> kunci : NAMA) {
            if (kunci.stream().allMatch(k -> isi.get(k) instanceof String)) {
                return kunci.stream().map(k -> isi.get(k).toString()).collect(Collectors.joining(" "));
            }
        }
        return "baris";
    }

    /** A value as people read it; a whole line by what names it. */
    private static String teks(Object isi) {
        return switch (isi) {
            case null -> null;
            case Map<?, ?> peta when peta.isEmpty() -> null;
            case Map<?, ?> peta -> {
                String nama = nama(peta);
                yield peta.get("uraian") instanceof String uraian && !nama.equals(uraian) ? nama + " " + uraian : nama;
            }
            case List<?> daftar when daftar.isEmpty() -> null;
            case List<?> daftar -> daftar.stream().map(PembandingIsi::teks).collect(Collectors.joining("; "));
            case BigDecimal angka -> angka.toPlainString();
            default -> isi.toString();
        };
    }
}
