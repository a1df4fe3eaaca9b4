package id.sakip.planning.rencana.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.rencana.RencanaBerlaku.Kegiatan;
import id.sakip.contracts.rencana.RencanaBerlaku.Keluaran;
import id.sakip.contracts.rencana.RencanaBerlaku.Program;
import id.sakip.contracts.rencana.RencanaBerlaku.SubKegiatan;
import id.sakip.planning.rencana.domain.BahanRencana.Aksi;
import id.sakip.planning.rencana.domain.BahanRencana.Baris;
import id.sakip.planning.rencana.domain.BahanRencana.Rkt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PemeriksaTriwulanTest {

    private static final String SUB = "7.01.02.2.01.0002";

    /** First the table of Arjasa's Rencana Aksi 2023, then both sides of each rule. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "JUMLAH, 3/4/4/3, 14 bulan, -",
                "JUMLAH, 2/3/3/4, 12 Bulan, -",
                "JUMLAH, 2///, 2 kegiatan, -",
                "JUMLAH, 4/4/5/4, 17 kegiatan, -",
                "JUMLAH, 2/4/3/4, 13 Bulan, -",
                "MAKSIMUM, 1/1/1/1, 1 paket, -",
                "JUMLAH, 1/1/1/1, 1 paket, 4",
                "JUMLAH, 2/3/3/4, 13 Bulan, 12",
                "JUMLAH, 0/0/0/0, 0, -",
                "JUMLAH, 0/0/0/0, 14 bulan, 0",
                "JUMLAH, 0.5/0.5//, 1, -",
                "MAKSIMUM, 1/2/1/, 1 unit, 2",
                "MAKSIMUM, //2/1, 2 unit, -",
                "TERAKHIR, 90/85/80/75, 75, -",
                "TERAKHIR, 90/85/80/, 80, -",
                "TERAKHIR, 90/85/80/0, 80, 0",
                "RATA_RATA, 80/90//, 85 %, -",
                "RATA_RATA, 80/90/0/0, 85 %, 42.5",
                "RATA_RATA, 1/0/0/, 0.3333, 0.3333",
                "RATA_RATA, 1/1/1/, 1, -",
                "JUMLAH, 20/20/20/20, >= 80, -",
                "JUMLAH, 20/20/20/30, >= 80, -",
                "JUMLAH, 20/20/20/19, >= 80, 79",
                "JUMLAH, 1/1/1/1, maks 4, -",
                "JUMLAH, 1/1/1/2, maks 4, 5",
                "JUMLAH, 1/1/1/1, B (65), -",
                "JUMLAH, 1/1/1/1, -(belum disurvei), -"
            })
    void comparesWhatTheQuartersMakeWithTheYear(Agregasi agregasi, String triwulan, String target, String setahun) {
        List<Selisih> selisih = PemeriksaTriwulan.terhadapRkt(
                bahan(List.of(keluaran("Jumlah", "Unit", target)), baris(SUB, "Jumlah", "Unit", agregasi, triwulan)));

        if (setahun == null) {
            assertThat(selisih).isEmpty();
        } else {
            assertThat(selisih)
                    .containsExactly(Selisih.di(
                            "baris[0].target", "TRIWULAN_BEDA_DARI_RKT", "Jumlah", setahun, agregasi, target));
        }
    }

    @Test
    void findsTheOutputWhateverItsSpacingAndCase() {
        assertThat(PemeriksaTriwulan.terhadapRkt(bahan(
                        List.of(keluaran("Jumlah bulan", "Orang/bulan", "12")),
                        baris(SUB, " jumlah  BULAN", "orang / Bulan", Agregasi.JUMLAH, "3/3/3/3"))))
                .isEmpty();
    }

    @Test
    void saysWhichLineHasAnotherOutputOrUnitThanTheRkt() {
        assertThat(PemeriksaTriwulan.terhadapRkt(bahan(
                        List.of(keluaran("Jumlah paket", "Paket", "4"), keluaran("Jumlah laporan", null, "4")),
                        baris(SUB, "Jumlah paket", "Pcs", Agregasi.JUMLAH, "1/1/1/1"),
                        baris(SUB, "Jumlah laporan", "Laporan", Agregasi.JUMLAH, "1/1/1/1"),
                        baris(SUB, "Jumlah paket ATK", "Paket", Agregasi.JUMLAH, "1/1/1/1"))))
                .containsExactly(
                        Selisih.di("baris[0].satuan", "SATUAN_BEDA_DARI_RKT", "Jumlah paket", "Pcs", "Paket"),
                        Selisih.di(
                                "baris[2].indikator",
                                "KELUARAN_TIDAK_ADA_DI_RKT",
                                "Jumlah paket ATK",
                                new KodeNomenklatur(SUB)));
    }

    @Test
    void leavesLinesWithoutQuartersAndThoseOutsideTheRktToOtherChecks() {
        assertThat(PemeriksaTriwulan.terhadapRkt(bahan(
                        List.of(keluaran("Jumlah", "Unit", "4")),
                        baris(SUB, "Jumlah", "Unit", Agregasi.TERAKHIR, "///"),
                        baris("7.01.02.2.01.0001", "Jumlah", "Unit", Agregasi.JUMLAH, "1///"))))
                .isEmpty();
    }

    @Test
    void hasNothingToCompareWithBeforeThereIsAnRkt() {
        BahanRencana bahan = new BahanRencana();
        bahan.aksi(new Aksi(new UUID(0, 2), null, List.of(baris(SUB, "a", null, Agregasi.JUMLAH, "1///"))));

        assertThat(PemeriksaTriwulan.terhadapRkt(bahan)).isEmpty();
    }

    @Test
    void namesEachSubKegiatanWhoseQuartersAnRktDrops() {
        BahanRencana bahan = bahan(
                List.of(),
                baris("7.01.02.2.01.0001", "Jumlah rapat", null, Agregasi.JUMLAH, "1///"),
                baris(SUB, "Jumlah", null, Agregasi.JUMLAH, "1///"),
                baris("7.01.02.2.01.0001", "Jumlah laporan", null, Agregasi.JUMLAH, "1///"));

        assertThat(PemeriksaTriwulan.gugur(bahan))
                .containsExactly(Selisih.di(
                        "sasaran",
                        "TARGET_TRIWULAN_GUGUR",
                        new KodeNomenklatur("7.01.02.2.01.0001"),
                        "Jumlah rapat; Jumlah laporan"));
        assertThat(PemeriksaTriwulan.gugur(bahan(List.of(), baris(SUB, "a", null, Agregasi.JUMLAH, "1///"))))
                .isEmpty();
    }

    @Test
    void dropsNothingWithoutARencanaAksi() {
        BahanRencana bahan = new BahanRencana();
        bahan.rkt(new Rkt(new UUID(0, 1), null, Map.of(), List.of(), List.of()));

        assertThat(PemeriksaTriwulan.gugur(bahan)).isEmpty();
    }

    private static BahanRencana bahan(List<Keluaran> keluaran, Baris... baris) {
        BahanRencana bahan = new BahanRencana();
        bahan.rkt(new Rkt(
                new UUID(0, 1),
                null,
                Map.of(),
                List.of(new Program(
                        new KodeNomenklatur("7.01.02"),
                        "Program",
                        List.of(new Kegiatan(
                                new KodeNomenklatur("7.01.02.2.01"),
                                "Kegiatan",
                                List.of(new SubKegiatan(new KodeNomenklatur(SUB), "Sub", List.of(), keluaran)))))),
                List.of()));
        bahan.aksi(new Aksi(new UUID(0, 2), null, List.of(baris)));
        return bahan;
    }

    private static Keluaran keluaran(String indikator, String satuan, String target) {
        return new Keluaran(indikator, satuan, PenguraiNilai.urai(target), Map.of());
    }

    /** @param triwulan four quarters with slashes between them, blank ones empty */
    private static Baris baris(String sub, String indikator, String satuan, Agregasi agregasi, String triwulan) {
        Map<Triwulan, BigDecimal> target = new TreeMap<>();
        String[] isi = triwulan.split("/", -1);
        for (Triwulan satu : Triwulan.values()) {
            if (!isi[satu.ordinal()].isEmpty()) {
                target.put(satu, new BigDecimal(isi[satu.ordinal()]));
            }
        }
        return new Baris(new KodeNomenklatur(sub), indikator, satuan, agregasi, target);
    }
}
