package id.sakip.planning.impor.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PembacaBukuTest {

    private static final Object[] KEPALA_PK = {
        "Dokumen", "Kode PD", "Tahun", "Kode Sasaran", "Sasaran", "Kode Indikator", "Target", "Kode Program", "Anggaran"
    };

    @Test
    void goesOnWithTheElementAboveWhereTheKeyIsBlank() {
        Bacaan bacaan = baca("PK", KEPALA_PK, new Object[][] {
            {"PK 2023", "35.09.22", 2023, "S1", "Sasaran satu", "S1.1", "85", "7.01.01", 100},
            {null, null, null, null, null, "S1.2", "B (65)", "7.01.02", 200},
            {null, null, null, "S2", "Sasaran dua", "S2.1", "-", null, null},
        });

        assertThat(bacaan.galat()).isEmpty();
        assertThat(bacaan.bundel().get("perjanjianKinerja"))
                .isEqualTo(List.of(Map.of(
                        "kodePd",
                        "35.09.22",
                        "tahun",
                        new BigDecimal("2023"),
                        "sasaran",
                        List.of(
                                Map.of(
                                        "kode",
                                        "S1",
                                        "uraian",
                                        "Sasaran satu",
                                        "indikator",
                                        List.of(
                                                Map.of("kodeIndikator", "S1.1", "target", "85"),
                                                Map.of("kodeIndikator", "S1.2", "target", "B (65)"))),
                                Map.of(
                                        "kode",
                                        "S2",
                                        "uraian",
                                        "Sasaran dua",
                                        "indikator",
                                        List.of(Map.of("kodeIndikator", "S2.1", "target", "-")))),
                        "program",
                        List.of(
                                Map.of("kode", "7.01.01", "anggaran", new BigDecimal("100")),
                                Map.of("kode", "7.01.02", "anggaran", new BigDecimal("200"))))));
    }

    @Test
    void findsTheElementOfARepeatedKeyInAnyOrder() {
        Bacaan bacaan = baca("PK", KEPALA_PK, new Object[][] {
            {"A", "35.09.22", 2023, "S1", "satu", "S1.1", "1", null, null},
            {"B", "35.09.22", 2024, "S1", "lain", "S1.1", "2", null, null},
            {"A", null, null, "S1", null, "S1.2", "3", null, null},
        });

        assertThat(bacaan.galat()).isEmpty();
        List<?> pk = (List<?>) bacaan.bundel().get("perjanjianKinerja");
        assertThat(pk).hasSize(2);
        assertThat(((Map<?, ?>) ((List<?>) ((Map<?, ?>) pk.getFirst()).get("sasaran")).getFirst()).get("indikator"))
                .isEqualTo(List.of(
                        Map.of("kodeIndikator", "S1.1", "target", "1"),
                        Map.of("kodeIndikator", "S1.2", "target", "3")));
    }

    @Test
    void refusesTwoContradictingTexts() {
        Bacaan bacaan = baca("PK", KEPALA_PK, new Object[][] {
            {"A", "35.09.22", 2023, "S1", "satu", "S1.1", "1", null, null},
            {"A", null, 2024, "S1", "dua", "S1.2", "3", null, null},
        });

        assertThat(bacaan.galat())
                .containsExactly(
                        new GalatSel(new Letak("PK", 3, "Tahun"), "SEL_BERBEDA", List.of(new BigDecimal("2023"), 2)),
                        new GalatSel(new Letak("PK", 3, "Sasaran"), "SEL_BERBEDA", List.of("satu", 2)));
        assertThat(bacaan.utuh()).isTrue();
    }

    @Test
    void refusesAnElementWithoutAKeyAbove() {
        Bacaan bacaan =
                baca("PK", KEPALA_PK, new Object[][] {{"A", "35.09.22", 2023, null, null, "S1.1", "1", null, null}});

        assertThat(bacaan.galat())
                .containsExactly(new GalatSel(new Letak("PK", 2, "Kode Sasaran"), "KUNCI_KOSONG", List.of()));
    }

    @Test
    void needsNoNameForASingleDocument() {
        Bacaan bacaan =
                baca("RencanaAksi", new Object[] {"Kode PD", "Tahun", "Keluaran", "TW1", "TW2"}, new Object[][] {
                    {"35.09.22", 2023, "Laporan", 3, 0},
                    {null, null, "Dokumen", null, new BigDecimal("1.5")},
                });

        assertThat(bacaan.galat()).isEmpty();
        assertThat(bacaan.bundel().get("rencanaAksi"))
                .isEqualTo(List.of(Map.of(
                        "kodePd",
                        "35.09.22",
                        "tahun",
                        new BigDecimal("2023"),
                        "baris",
                        List.of(
                                Map.of(
                                        "indikator",
                                        "Laporan",
                                        "target",
                                        Map.of("TW1", new BigDecimal("3"), "TW2", new BigDecimal("0"))),
                                Map.of("indikator", "Dokumen", "target", Map.of("TW2", new BigDecimal("1.5")))))));
    }

    @Test
    void saysWhereEveryFieldStood() {
        Bacaan bacaan = baca("PK", KEPALA_PK, new Object[][] {
            {"A", "35.09.22", 2023, "S1", "satu", "S1.1", null, null, null},
            {"A", null, null, "S1", null, "S1.2", "3", null, null},
        });

        PetaLetak peta = bacaan.peta();
        assertThat(peta.cari("perjanjianKinerja[0].sasaran[0].indikator[1].target"))
                .contains(new Letak("PK", 3, "Target"));
        assertThat(peta.cari("perjanjianKinerja[0].sasaran[0].indikator[0].target"))
                .as("blank, but the column is known")
                .contains(new Letak("PK", 2, "Target"));
        assertThat(peta.cari("perjanjianKinerja[0].pihakPertama.jabatan"))
                .contains(new Letak("PK", 2, "Jabatan Pihak Pertama"));
        assertThat(peta.cari("perjanjianKinerja[0].sasaran[0].entah")).contains(new Letak("PK", 2, null));
        assertThat(peta.cari("perjanjianKinerja[7]")).isEmpty();
        assertThat(peta.rentang("perjanjianKinerja[0]")).contains(new PetaLetak.Rentang("PK", 2, 3));
    }

    @Test
    void namesTheColumnOfAYear() {
        Bacaan bacaan = baca(
                "Renstra",
                new Object[] {"Kode PD", "Kode Tujuan", "Kode Sasaran", "Kode Indikator", "target  2022", "Target 2023"
                },
                new Object[][] {{"35.09.22", "T1", "S1", "S1.1", "76", "85"}});

        assertThat(bacaan.galat()).isEmpty();
        String di = "renstra[0].tujuan[0].sasaran[0].indikator[0].target";
        assertThat(bacaan.peta().cari(di + ".2023")).contains(new Letak("Renstra", 2, "Target 2023"));
        assertThat(bacaan.peta().cari(di + ".2031")).contains(new Letak("Renstra", 2, "Target 2031"));
    }

    @Test
    void saysEverythingThatIsWrongWithTheLayoutAtOnce() {
        List<Lembar> buku = List.of(
                lembar("Lampiran", new Object[] {"a"}, new Object[][] {}),
                new Lembar(
                        "PK",
                        lembar("PK", new Object[] {"Kode PD", "kode pd", "Warna", "Target"}, new Object[][] {})
                                .baris(),
                        List.of("A1:A3")));

        Bacaan bacaan = PembacaBuku.baca(buku);

        assertThat(bacaan.utuh()).isFalse();
        assertThat(bacaan.galat())
                .extracting(GalatSel::kode)
                .containsExactly(
                        "LEMBAR_TIDAK_DIKENAL",
                        "SEL_GABUNGAN",
                        "KOLOM_GANDA",
                        "KOLOM_TIDAK_DIKENAL",
                        "KOLOM_KUNCI_TIDAK_ADA");
    }

    @Test
    void readsEachKindOfCellAsItIsShown() {
        Bacaan bacaan = baca(
                "PK",
                new Object[] {
                    "Kode PD",
                    "Nomor",
                    "Tanggal",
                    "Kode Sasaran",
                    "Kode Indikator",
                    "Target",
                    "Kode Program",
                    "Anggaran"
                },
                new Object[][] {
                    {
                        " 35.09.22 ",
                        Sel.angka(new BigDecimal("65")),
                        Sel.tanggal(LocalDate.of(2023, 11, 27)),
                        "S1",
                        "a",
                        Sel.persen(new BigDecimal("98.5")),
                        "p",
                        "387.600.000"
                    },
                    {null, null, "2023-11-27", "S1", "b", Sel.angka(new BigDecimal("82.895")), "q", "1.500,50"},
                });

        assertThat(bacaan.galat()).isEmpty();
        Map<?, ?> pk = (Map<?, ?>) ((List<?>) bacaan.bundel().get("perjanjianKinerja")).getFirst();
        assertThat(pk.get("kodePd")).isEqualTo("35.09.22");
        assertThat(pk.get("nomor")).isEqualTo("65");
        assertThat(pk.get("tanggal")).isEqualTo("2023-11-27");
        assertThat(pk.get("sasaran").toString()).contains("target=98,5 %").contains("target=82,895");
        assertThat(pk.get("program").toString()).contains("anggaran=387600000").contains("anggaran=1500.5");
    }

    @Test
    void refusesCellsThatAreNotWhatTheColumnIsFor() {
        Bacaan bacaan = baca(
                "RencanaAksi",
                new Object[] {"Kode PD", "Tahun", "Tanggal", "Keluaran", "TW1", "TW2", "TW3"},
                new Object[][] {
                    {
                        Sel.tanggal(LocalDate.of(2022, 9, 3)),
                        new BigDecimal("2023.5"),
                        Sel.angka(new BigDecimal("45257")),
                        Sel.galat("#REF!"),
                        Sel.rumus(),
                        Sel.logika(),
                        "tiga"
                    }
                });

        assertThat(bacaan.galat())
                .extracting(g -> g.letak().kolom() + " " + g.kode())
                .containsExactly(
                        "Kode PD SEL_TANGGAL",
                        "Tahun SEL_BUKAN_ANGKA",
                        "Tanggal SEL_BUKAN_TANGGAL",
                        "Keluaran SEL_GALAT",
                        "TW1 SEL_RUMUS_TANPA_NILAI",
                        "TW2 SEL_LOGIKA",
                        "TW3 SEL_BUKAN_ANGKA");
    }

    @Test
    void readsNoLongerTextThanAColumnCanTake() {
        Object[] kepala = {"Dokumen", "Kode PD", "Jenis", "Tanggal", "Nomor"};

        assertThat(baca("PK", kepala, new Object[][] {
                            {"d".repeat(300), "k".repeat(60), "p".repeat(60), "t".repeat(60), "n".repeat(32_767)}
                        })
                        .galat())
                .isEmpty();
        assertThat(baca("PK", kepala, new Object[][] {
                            {"d".repeat(301), "k".repeat(61), "p".repeat(61), "t".repeat(61), "ok"}
                        })
                        .galat())
                .containsExactly(
                        new GalatSel(new Letak("PK", 2, "Dokumen"), "SEL_TERLALU_PANJANG", List.of(300)),
                        new GalatSel(new Letak("PK", 2, "Kode PD"), "SEL_TERLALU_PANJANG", List.of(60)),
                        new GalatSel(new Letak("PK", 2, "Jenis"), "SEL_TERLALU_PANJANG", List.of(60)),
                        new GalatSel(new Letak("PK", 2, "Tanggal"), "SEL_TERLALU_PANJANG", List.of(60)));
    }

    @Test
    void refusesAnAddingRowOfAnUnknownDocument() {
        List<Lembar> buku = List.of(
                lembar("Profil", new Object[] {"Dokumen", "Kode PD"}, new Object[][] {{"PROFIL 2023", "35.09.22"}}),
                lembar("Profil Wilayah", new Object[] {"Dokumen", "Desa/Kelurahan"}, new Object[][] {
                    {"PROFIL 2023", "Arjasa"}, {"PROFIL 2024", "Biting"}
                }));

        Bacaan bacaan = PembacaBuku.baca(buku);

        assertThat(bacaan.galat())
                .containsExactly(new GalatSel(
                        new Letak("Profil Wilayah", 3, "Dokumen"), "DOKUMEN_TIDAK_DIKENAL", List.of("PROFIL 2024")));
    }

    @Test
    void writesLettersOfColumns() {
        assertThat(List.of(
                        PembacaBuku.huruf(0),
                        PembacaBuku.huruf(25),
                        PembacaBuku.huruf(26),
                        PembacaBuku.huruf(701),
                        PembacaBuku.huruf(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private static Bacaan baca(String nama, Object[] kepala, Object[][] isi) {
        return PembacaBuku.baca(List.of(lembar(nama, kepala, isi)));
    }

    private static Lembar lembar(String nama, Object[] kepala, Object[][] isi) {
        List<Lembar.Baris> baris = new ArrayList<>();
        baris.add(baris(1, kepala));
        for (Object[] satu : isi) {
            baris.add(baris(baris.size() + 1, satu));
        }
        return new Lembar(nama, baris, List.of());
    }

    private static Lembar.Baris baris(int nomor, Object[] isi) {
        Map<Integer, Sel> sel = new HashMap<>();
        for (int k = 0; k < isi.length; k++) {
            switch (isi[k]) {
                case null -> {}
                case Sel s -> sel.put(k, s);
                case Integer i -> sel.put(k, Sel.angka(BigDecimal.valueOf(i)));
                case BigDecimal b -> sel.put(k, Sel.angka(b));
                default -> sel.put(k, Sel.teks(isi[k].toString()));
            }
        }
        return new Lembar.Baris(nomor, sel);
    }
}
