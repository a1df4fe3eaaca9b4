package id.sakip.planning.impor.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bundles of any content that the table of the workbook knows, made from that table, so that a new field is in at once. */
public final class BundelBuatan {

    private static final Arbitrary<String> TEKS = Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(
                    5,
                    Arbitraries.strings()
                            .withCharRange('a', 'z')
                            .withChars(" .,-/%()=+@<>&\"'\n\t;|\u2265\u2013\u00e9\u2003")
                            .ofMinLength(1)
                            .ofMaxLength(30)),
            net.jqwik.api.Tuple.of(
                    2,
                    Arbitraries.of(
                            "=1+1",
                            "+62",
                            "-5",
                            "@SUM(A1)",
                            "=HYPERLINK(\"http://contoh\")",
                            "_x000D_",
                            "_x0041_x0041_",
                            "a\r\nb",
                            "00123",
                            "1e5",
                            "TRUE",
                            "2023-11-27",
                            " spasi ",
                            "\ud83d\ude00",
                            "\uffff")));

    private BundelBuatan() {}

    /** A bundle in its plainest form: nothing that is null, no empty lists, numbers without trailing zeros. */
    public static Arbitrary<Map<String, Object>> semua() {
        Map<String, Grup> menurutBagian = new LinkedHashMap<>();
        Map<String, List<Kolom>> kolom = new LinkedHashMap<>();
        TataRencana.LEMBAR.forEach(
                l -> kolom.computeIfAbsent(l.bagian(), b -> new ArrayList<>()).addAll(l.kolom()));
        kolom.forEach((bagian, k) -> menurutBagian.put(bagian, Grup.dari(k)));
        List<Arbitrary<List<Object>>> daftar = menurutBagian.entrySet().stream()
                .map(e -> daftar(e.getValue(), 2))
                .toList();
        return Combinators.combine(daftar).as(isi -> {
            Map<String, Object> bundel = new LinkedHashMap<>();
            bundel.put("format", TataRencana.FORMAT);
            int ke = 0;
            for (String bagian : menurutBagian.keySet()) {
                if (!isi.get(ke).isEmpty()) {
                    bundel.put(bagian, isi.get(ke));
                }
                ke++;
            }
            return bundel;
        });
    }

    private static Arbitrary<List<Object>> daftar(Grup grup, int terbanyak) {
        Arbitrary<Object> satu = elemen(grup);
        return satu.list().ofMaxSize(terbanyak).map(semua -> {
            // Elements of one list never share a key.
            Map<Object, Object> unik = new LinkedHashMap<>();
            semua.stream().filter(e -> !kosong(e)).forEach(e -> unik.put(kunci(grup, e, unik.size()), e));
            return new ArrayList<>(unik.values());
        });
    }

    private static boolean kosong(Object elemen) {
        return elemen instanceof Map<?, ?> peta && peta.isEmpty();
    }

    private static Object kunci(Grup grup, Object elemen, int ke) {
        List<Object> kunci = new ArrayList<>();
        for (Grup.Medan medan : grup.medan()) {
            if (medan.kolom().kunci() && medan.kolom().bentuk() != Bentuk.DOKUMEN) {
                kunci.add(((Map<?, ?>) elemen).get(medan.jalur().getFirst()));
            }
        }
        return kunci.isEmpty() ? (Object) ke : kunci;
    }

    private static Arbitrary<Object> elemen(Grup grup) {
        if (grup.medan().size() == 1
                && grup.medan().getFirst().jalur().isEmpty()
                && !grup.jalur().isEmpty()) {
            return nilai(Bentuk.TEKS);
        }
        List<Arbitrary<Object>> isian = new ArrayList<>();
        List<List<String>> jalur = new ArrayList<>();
        for (Grup.Medan medan : grup.medan()) {
            if (medan.kolom().bentuk() == Bentuk.DOKUMEN) {
                continue;
            }
            jalur.add(
                    medan.kolom().pertahun()
                            ? medan.jalur().subList(0, medan.jalur().size() - 1)
                            : medan.jalur());
            Arbitrary<Object> nilai = medan.kolom().pertahun()
                    ? pertahun(medan.kolom().bentuk())
                    : nilai(medan.kolom().bentuk());
            isian.add(medan.kolom().kunci() ? nilai : nilai.injectNull(0.3));
        }
        for (Grup anak : grup.anak()) {
            jalur.add(anak.jalur());
            isian.add(daftar(anak, 3).map(d -> (Object) d));
        }
        return Combinators.combine(isian).as(isi -> {
            Map<String, Object> peta = new TreeMap<>();
            for (int i = 0; i < isi.size(); i++) {
                if (isi.get(i) != null && !(isi.get(i) instanceof List<?> d && d.isEmpty())) {
                    taruh(peta, jalur.get(i), isi.get(i));
                }
            }
            return peta;
        });
    }

    @SuppressWarnings("unchecked") // maps of this class's own making
    private static void taruh(Map<String, Object> peta, List<String> jalur, Object nilai) {
        Map<String, Object> pada = peta;
        for (String ruas : jalur.subList(0, jalur.size() - 1)) {
            pada = (Map<String, Object>) pada.computeIfAbsent(ruas, r -> new TreeMap<String, Object>());
        }
        pada.put(jalur.getLast(), nilai);
    }

    private static Arbitrary<Object> pertahun(Bentuk bentuk) {
        return Arbitraries.maps(Arbitraries.integers().between(2019, 2027).map(String::valueOf), nilai(bentuk))
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(m -> new TreeMap<>(m));
    }

    private static Arbitrary<Object> nilai(Bentuk bentuk) {
        return switch (bentuk) {
            case TEKS, TARGET -> TEKS.filter(t -> !t.isBlank()).map(t -> t);
            case KODE, DOKUMEN ->
                Arbitraries.of("S1", "S1.1", "7.01.02.2.01.0002", "IKM", "35.09.22", "00.1", "1", "A-B_c")
                        .map(t -> t);
            case PILIHAN ->
                Arbitraries.of("DRAF", "DITETAPKAN", "PERUBAHAN", "RATA_RATA").map(t -> t);
            case BULAT -> Arbitraries.integers().between(0, 3_000_000).map(i -> new BigDecimal(i));
            case ANGKA, UANG ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("999999999999999"))
                        .ofScale(2)
                        .map(Bentuk::normal);
            case TANGGAL ->
                Arbitraries.integers()
                        .between(0, 30_000)
                        .map(h -> java.time.LocalDate.of(2000, 1, 1).plusDays(h).toString());
        };
    }
}
