package id.sakip.planning.impor.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns a workbook into a bundle.
 *
 * <p>A row may hold something of several levels. Rows of the same key belong to the same element, wherever they stand; a
 * level whose key is blank goes on with the element of the row above. A list without a key gets one element from each row
 * in which it holds something. What is said twice about one element must be the same.
 */
public final class PembacaBuku {

    private static final int GALAT_TERBANYAK = 200;

    private final List<GalatSel> galat = new ArrayList<>();
    private final PetaLetak peta = new PetaLetak();
    private final Map<String, Object> bundel = new LinkedHashMap<>();
    private final Map<String, Map<List<Object>, Simpul>> akar = new HashMap<>();
    private boolean utuh = true;

    private PembacaBuku() {}

    public static Bacaan baca(List<Lembar> buku) {
        return new PembacaBuku().bacaSemua(buku);
    }

    private Bacaan bacaSemua(List<Lembar> buku) {
        bundel.put("format", TataRencana.FORMAT);
        Map<String, Lembar> bernama = new LinkedHashMap<>();
        for (Lembar lembar : buku) {
            String nama = Kolom.baku(lembar.nama());
            if (nama.equals(Kolom.baku(TataRencana.PETUNJUK))) {
                continue;
            }
            if (TataRencana.LEMBAR.stream().noneMatch(t -> Kolom.baku(t.nama()).equals(nama))) {
                salahSusunan(new Letak(lembar.nama(), null, null), "LEMBAR_TIDAK_DIKENAL", lembar.nama());
            } else if (bernama.putIfAbsent(nama, lembar) != null) {
                salahSusunan(new Letak(lembar.nama(), null, null), "LEMBAR_GANDA", lembar.nama());
            }
        }
        if (bernama.isEmpty() && utuh) {
            salahSusunan(new Letak("", null, null), "BUKU_TANPA_LEMBAR");
        }
        for (TataLembar tata : TataRencana.LEMBAR) {
            Lembar lembar = bernama.get(Kolom.baku(tata.nama()));
            if (lembar != null) {
                new PembacaLembar(tata, lembar).baca();
            }
        }
        return new Bacaan(bundel, galat, utuh, peta);
    }

    private void salah(Letak letak, String kode, Object... args) {
        if (galat.size() < GALAT_TERBANYAK) {
            galat.add(new GalatSel(letak, kode, List.of(args)));
        }
    }

    private void salahSusunan(Letak letak, String kode, Object... args) {
        utuh = false;
        salah(letak, kode, args);
    }

    /** An element of a list, or an entry of the bundle. */
    private static final class Simpul {

        private final String tempat;
        private final Map<String, Object> isi = new LinkedHashMap<>();
        private final Map<String, Integer> barisMedan = new HashMap<>();
        private final Map<Grup, Map<List<Object>, Simpul>> anak = new IdentityHashMap<>();

        private Simpul(String tempat) {
            this.tempat = tempat;
        }
    }

    /** Reads one sheet. */
    private final class PembacaLembar {

        private final TataLembar tata;
        private final Lembar lembar;
        private final List<Kolom> kolomAda = new ArrayList<>();
        private final Map<Grup, Simpul> terakhir = new IdentityHashMap<>();
        private Map<Kolom, Object> baris = Map.of();
        private int nomor;

        private PembacaLembar(TataLembar tata, Lembar lembar) {
            this.tata = tata;
            this.lembar = lembar;
        }

        private void baca() {
            for (String gabungan : lembar.gabungan()) {
                salahSusunan(letak(null, null), "SEL_GABUNGAN", gabungan);
            }
            if (lembar.baris().isEmpty()) {
                return;
            }
            Lembar.Baris kepala = lembar.baris().getFirst();
            Map<Integer, Kolom> kolom = bacaKepala(kepala);
            if (!adaKunci()) {
                return;
            }
            Grup grup = Grup.dari(kolomAda);
            for (Lembar.Baris satu : lembar.baris().subList(1, lembar.baris().size())) {
                bacaBaris(grup, satu, kolom);
            }
        }

        private Map<Integer, Kolom> bacaKepala(Lembar.Baris kepala) {
            nomor = kepala.nomor();
            Map<Integer, Kolom> hasil = new HashMap<>();
            Set<String> sudah = new HashSet<>();
            kepala.sel().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
                if (e.getValue().kosong()) {
                    return;
                }
                String judul = e.getValue().jenis() == Sel.Jenis.TEKS
                        ? e.getValue().teks().strip()
                        : huruf(e.getKey());
                Kolom kolom = tata.berjudul(judul).orElse(null);
                if (kolom == null || e.getValue().jenis() != Sel.Jenis.TEKS) {
                    salahSusunan(letak(kepala.nomor(), judul), "KOLOM_TIDAK_DIKENAL", judul, tata.nama());
                } else if (!sudah.add(kolom.judul())) {
                    salahSusunan(letak(kepala.nomor(), judul), "KOLOM_GANDA", judul);
                } else {
                    hasil.put(e.getKey(), kolom);
                    kolomAda.add(kolom);
                }
            });
            return hasil;
        }

        /** A list whose elements are told apart by a key has at least one column of it. */
        private boolean adaKunci() {
            Map<String, List<String>> kunci = new LinkedHashMap<>();
            tata.kolom().stream()
                    .filter(k -> k.kunci() && k.bentuk() != Bentuk.DOKUMEN)
                    .forEach(k -> kunci.computeIfAbsent(Grup.daftar(k), d -> new ArrayList<>())
                            .add(k.judul()));
            boolean lengkap = true;
            for (Map.Entry<String, List<String>> satu : kunci.entrySet()) {
                boolean dipakai = kolomAda.stream().anyMatch(k -> k.jalur().startsWith(satu.getKey()));
                if (dipakai && kolomAda.stream().noneMatch(k -> satu.getValue().contains(k.judul()))) {
                    salahSusunan(
                            letak(nomor, null),
                            "KOLOM_KUNCI_TIDAK_ADA",
                            String.join(", ", satu.getValue()),
                            tata.nama());
                    lengkap = false;
                }
            }
            return lengkap;
        }

        private void bacaBaris(Grup grup, Lembar.Baris satu, Map<Integer, Kolom> kolom) {
            nomor = satu.nomor();
            baris = new HashMap<>();
            for (Map.Entry<Integer, Sel> e : satu.sel().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .toList()) {
                if (e.getValue().kosong()) {
                    continue;
                }
                Kolom pada = kolom.get(e.getKey());
                if (pada == null) {
                    salah(letak(nomor, huruf(e.getKey())), "SEL_TANPA_JUDUL");
                    continue;
                }
                try {
                    baris.put(pada, pada.bentuk().baca(e.getValue()));
                } catch (Bentuk.SelTidakSesuai salah) {
                    salah(letak(nomor, pada.judul()), salah.kode(), salah.args().toArray());
                }
            }
            if (!baris.isEmpty()) {
                Simpul entri = entri(grup);
                if (entri != null) {
                    isi(grup, entri);
                }
            }
        }

        private Simpul entri(Grup grup) {
            List<Object> kunci = kunci(grup);
            Map<List<Object>, Simpul> semua = akar.computeIfAbsent(tata.bagian(), b -> new LinkedHashMap<>());
            if (kunci == null) {
                Simpul sama = terakhir.get(grup);
                if (sama != null) {
                    return sama;
                }
                if (!tata.bernamaDokumen()) {
                    salah(letak(nomor, judulKunci(grup)), "KUNCI_KOSONG");
                    return null;
                }
                kunci = List.of("");
            }
            Simpul ada = semua.get(kunci);
            if (ada == null) {
                if (tata.lanjutan()) {
                    salah(letak(nomor, judulKunci(grup)), "DOKUMEN_TIDAK_DIKENAL", kunci.getFirst());
                    return null;
                }
                List<Object> daftar = daftar(bundel, List.of(tata.bagian()));
                ada = new Simpul(tata.bagian() + "[" + daftar.size() + "]");
                daftar.add(ada.isi);
                semua.put(kunci, ada);
            }
            terakhir.put(grup, ada);
            return ada;
        }

        /** Enters what this row says about {@code simpul} and the lists inside it. */
        private void isi(Grup grup, Simpul simpul) {
            peta.catatSimpul(simpul.tempat, tata.nama(), nomor);
            for (Grup.Medan medan : grup.medan()) {
                Object nilai = baris.get(medan.kolom());
                if (nilai != null && medan.kolom().bentuk() != Bentuk.DOKUMEN) {
                    isiMedan(simpul, medan, nilai);
                }
            }
            for (Grup anak : grup.anak()) {
                if (berisi(anak)) {
                    isiAnak(anak, simpul);
                }
            }
        }

        private void isiMedan(Simpul simpul, Grup.Medan medan, Object nilai) {
            String jalur = String.join(".", medan.jalur());
            Map<String, Object> pada =
                    objek(simpul.isi, medan.jalur().subList(0, medan.jalur().size() - 1));
            Object ada = pada.putIfAbsent(medan.jalur().getLast(), nilai);
            if (ada == null) {
                simpul.barisMedan.put(jalur, nomor);
                peta.catatSel(
                        simpul.tempat + "." + jalur, letak(nomor, medan.kolom().judul()));
            } else if (!ada.equals(nilai)) {
                salah(
                        letak(nomor, medan.kolom().judul()),
                        "SEL_BERBEDA",
                        ada,
                        simpul.barisMedan.getOrDefault(jalur, 0));
            }
        }

        private void isiAnak(Grup anak, Simpul induk) {
            if (anak.medan().size() == 1 && anak.medan().getFirst().jalur().isEmpty()) {
                Grup.Medan medan = anak.medan().getFirst();
                List<Object> daftar = daftar(induk.isi, anak.jalur());
                String tempat = tempat(induk, anak, daftar.size());
                daftar.add(baris.get(medan.kolom()));
                peta.catatSel(tempat, letak(nomor, medan.kolom().judul()));
                return;
            }
            Simpul simpul = anak.berkunci() ? berkunci(anak, induk) : baru(anak, induk);
            if (simpul != null) {
                isi(anak, simpul);
            }
        }

        private Simpul berkunci(Grup anak, Simpul induk) {
            Map<List<Object>, Simpul> semua = induk.anak.computeIfAbsent(anak, a -> new HashMap<>());
            List<Object> kunci = kunci(anak);
            Simpul simpul;
            if (kunci == null) {
                Simpul sama = terakhir.get(anak);
                if (sama == null || !semua.containsValue(sama)) {
                    salah(letak(nomor, judulKunci(anak)), "KUNCI_KOSONG");
                    return null;
                }
                simpul = sama;
            } else {
                simpul = semua.get(kunci);
                if (simpul == null) {
                    simpul = baru(anak, induk);
                    semua.put(kunci, simpul);
                }
            }
            terakhir.put(anak, simpul);
            return simpul;
        }

        private Simpul baru(Grup anak, Simpul induk) {
            List<Object> daftar = daftar(induk.isi, anak.jalur());
            Simpul simpul = new Simpul(tempat(induk, anak, daftar.size()));
            daftar.add(simpul.isi);
            return simpul;
        }

        /** Values of the key in this row; null when all of it is blank. */
        private List<Object> kunci(Grup grup) {
            List<Object> nilai = new ArrayList<>();
            boolean ada = false;
            for (Grup.Medan medan : grup.medan()) {
                if (medan.kolom().kunci()) {
                    Object satu = baris.get(medan.kolom());
                    ada |= satu != null;
                    nilai.add(satu == null ? "" : satu instanceof String teks ? teks.strip() : satu);
                }
            }
            return ada ? nilai : null;
        }

        private boolean berisi(Grup grup) {
            return grup.medan().stream().anyMatch(m -> baris.containsKey(m.kolom()))
                    || grup.anak().stream().anyMatch(this::berisi);
        }

        private String judulKunci(Grup grup) {
            return grup.medan().stream()
                    .map(Grup.Medan::kolom)
                    .filter(Kolom::kunci)
                    .map(Kolom::judul)
                    .findFirst()
                    .orElse(null);
        }

        private Letak letak(Integer baris, String kolom) {
            return new Letak(tata.nama(), baris, kolom);
        }
    }

    private static String tempat(Simpul induk, Grup anak, int ke) {
        return induk.tempat + "." + String.join(".", anak.jalur()) + "[" + ke + "]";
    }

    private static Map<String, Object> objek(Map<String, Object> dari, List<String> jalur) {
        Map<String, Object> kini = dari;
        for (String ruas : jalur) {
            kini = anak(kini, ruas);
        }
        return kini;
    }

    @SuppressWarnings("unchecked") // only maps and lists of this class's own making stand below
    private static Map<String, Object> anak(Map<String, Object> dari, String ruas) {
        return (Map<String, Object>) dari.computeIfAbsent(ruas, r -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked") // see above
    private static List<Object> daftar(Map<String, Object> dari, List<String> jalur) {
        Map<String, Object> pada = objek(dari, jalur.subList(0, jalur.size() - 1));
        return (List<Object>) pada.computeIfAbsent(jalur.getLast(), r -> new ArrayList<>());
    }

    /** Letters of a column, e.g. {@code AB}. */
    static String huruf(int kolom) {
        StringBuilder teks = new StringBuilder();
        for (int sisa = kolom + 1; sisa > 0; sisa = (sisa - 1) / 26) {
            teks.insert(0, (char) ('A' + (sisa - 1) % 26));
        }
        return teks.toString();
    }
}
