package id.sakip.planning.impor.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a bundle into a workbook that {@link PembacaBuku} reads as the same bundle. Keys are repeated on every row, so that
 * rows can be sorted; everything else is written once.
 */
public final class PenulisBuku {

    private final Map<String, ?> bundel;
    private final Collection<Integer> tahunBawaan;
    private final Map<String, List<String>> sebutan = new HashMap<>();

    private PenulisBuku(Map<String, ?> bundel, Collection<Integer> tahunBawaan) {
        this.bundel = bundel;
        this.tahunBawaan = tahunBawaan;
    }

    /**
     * Writes {@code bundel}, a tree of maps, lists, texts and numbers.
     *
     * @param tahunBawaan years that have a column where the bundle names none
     */
    public static List<LembarTertulis> tulis(Map<String, ?> bundel, Collection<Integer> tahunBawaan) {
        PenulisBuku penulis = new PenulisBuku(bundel, tahunBawaan);
        return TataRencana.LEMBAR.stream().map(penulis::lembar).toList();
    }

    private LembarTertulis lembar(TataLembar tata) {
        List<?> entri = daftar(bundel, List.of(tata.bagian()));
        List<Kolom> kolom = kolom(tata, entri);
        Map<Kolom, Integer> letak = new HashMap<>();
        Map<Integer, Sel> kepala = new HashMap<>();
        for (Kolom satu : kolom) {
            letak.put(satu, letak.size());
            kepala.put(letak.get(satu), Sel.teks(satu.judul()));
        }
        Grup grup = Grup.dari(kolom);
        List<Lembar.Baris> baris = new ArrayList<>();
        baris.add(new Lembar.Baris(1, kepala));
        for (int e = 0; e < entri.size(); e++) {
            for (Map<Integer, Sel> satu : baris(grup, entri.get(e), letak)) {
                if (tata.bernamaDokumen() && (!tata.lanjutan() || !satu.isEmpty())) {
                    satu.put(0, Sel.teks(sebutan(tata, entri).get(e)));
                }
                if (!satu.isEmpty()) {
                    baris.add(new Lembar.Baris(baris.size() + 1, satu));
                }
            }
        }
        return new LembarTertulis(kolom, new Lembar(tata.nama(), baris, List.of()));
    }

    /** A name for each entry, no two the same. */
    private List<String> sebutan(TataLembar tata, List<?> entri) {
        return sebutan.computeIfAbsent(tata.bagian(), b -> {
            boolean satuUnit = entri.stream()
                            .map(e -> nilai(e, List.of("kodePd")))
                            .distinct()
                            .count()
                    <= 1;
            Set<String> sudah = new HashSet<>();
            List<String> hasil = new ArrayList<>();
            for (Object satu : entri) {
                String nama = Stream.concat(
                                Stream.of(tata.nama()
                                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                                        .toUpperCase(Locale.ROOT)),
                                Stream.concat(satuUnit ? Stream.of() : Stream.of("kodePd"), tata.sebutan().stream())
                                        .map(medan -> nilai(satu, List.of(medan)))
                                        .filter(n -> n != null)
                                        .map(Object::toString))
                        .collect(Collectors.joining(" "));
                String unik = nama;
                for (int ke = 2; !sudah.add(unik); ke++) {
                    unik = nama + " (" + ke + ")";
                }
                hasil.add(unik);
            }
            return hasil;
        });
    }

    /** The columns of a sheet, with one for each year that the content names. */
    private List<Kolom> kolom(TataLembar tata, List<?> entri) {
        return tata.kolom().stream()
                .flatMap(k -> k.pertahun() ? pertahun(k, entri) : Stream.of(k))
                .toList();
    }

    private Stream<Kolom> pertahun(Kolom kolom, List<?> entri) {
        String jalur = kolom.jalur().substring(0, kolom.jalur().length() - 2);
        Set<String> tahun = new TreeSet<>();
        entri.forEach(e -> kumpulkanTahun(e, jalur, tahun));
        if (tahun.isEmpty()) {
            tahunBawaan.forEach(t -> tahun.add(t.toString()));
        }
        return tahun.stream().map(kolom::tahun);
    }

    private static void kumpulkanTahun(Object dari, String jalur, Set<String> tahun) {
        int batas = jalur.indexOf("[]");
        if (batas < 0) {
            if (nilai(dari, ruas(jalur)) instanceof Map<?, ?> peta) {
                peta.forEach((kunci, isi) -> {
                    if (isi != null) {
                        tahun.add(kunci.toString());
                    }
                });
            }
            return;
        }
        daftar(dari, ruas(jalur.substring(0, batas)))
                .forEach(e -> kumpulkanTahun(e, jalur.substring(Math.min(jalur.length(), batas + 3)), tahun));
    }

    private static List<String> ruas(String jalur) {
        return Stream.of(jalur.split("\\.")).filter(r -> !r.isEmpty()).toList();
    }

    /** The rows of one element: its lists side by side, its key on every row. */
    private static List<Map<Integer, Sel>> baris(Grup grup, Object elemen, Map<Kolom, Integer> letak) {
        List<Map<Integer, Sel>> hasil = new ArrayList<>();
        for (Grup anak : grup.anak()) {
            int ke = 0;
            for (Object satu : daftar(elemen, anak.jalur())) {
                for (Map<Integer, Sel> baris : baris(anak, satu, letak)) {
                    if (ke == hasil.size()) {
                        hasil.add(new LinkedHashMap<>());
                    }
                    hasil.get(ke).putAll(baris);
                    ke++;
                }
            }
        }
        if (hasil.isEmpty()) {
            hasil.add(new LinkedHashMap<>());
        }
        for (Grup.Medan medan : grup.medan()) {
            Object nilai = medan.kolom().bentuk() == Bentuk.DOKUMEN ? null : nilai(elemen, medan.jalur());
            if (nilai == null || nilai instanceof String teks && teks.isBlank()) {
                continue;
            }
            Sel sel = medan.kolom().bentuk().tulis(nilai);
            List<Map<Integer, Sel>> pada = medan.kolom().kunci() ? hasil : hasil.subList(0, 1);
            pada.forEach(b -> b.put(letak.get(medan.kolom()), sel));
        }
        return hasil;
    }

    private static Object nilai(Object dari, List<String> jalur) {
        Object kini = dari;
        for (String ruas : jalur) {
            kini = kini instanceof Map<?, ?> peta ? peta.get(ruas) : null;
        }
        return kini;
    }

    private static List<?> daftar(Object dari, List<String> jalur) {
        return nilai(dari, jalur) instanceof List<?> daftar ? daftar : List.of();
    }
}
