package id.sakip.reporting.lkip.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.reporting.Contoh;
import id.sakip.reporting.lkip.domain.Lkip.PerTahun;
import id.sakip.reporting.lkip.domain.Lkip.StatusIndikator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The figures of the published report; where it contradicts itself, those of the rules it states. */
class LkipArjasa2023Test {

    private static final String BELUM_ADA = "belum ada data: ";

    private final Lkip lkip = arjasa2023(Triwulan.TW4);

    @Test
    void namesTheUnitAndWhatTheReportRestsOn() {
        assertThat(lkip.kodePd()).isEqualTo(Contoh.ARJASA);
        assertThat(lkip.nama()).isEqualTo("Kecamatan Arjasa");
        assertThat(lkip.status()).isEqualTo(Lkip.Status.DRAF);
        assertThat(lkip)
                .extracting(Lkip::versi, Lkip::versiRencana, Lkip::versiRealisasi, Lkip::kerangka)
                .containsExactly(17L, 5L, 9L, "2022");
        assertThat(lkip.diperbarui()).isEqualTo(Contoh.WAKTU);
    }

    @Test
    void givesTable31() {
        assertThat(lkip.tabel31())
                .extracting(
                        Lkip.Pengukuran::kodeIndikator,
                        Lkip.Pengukuran::target,
                        Lkip.Pengukuran::realisasi,
                        Lkip.Pengukuran::capaian,
                        Lkip.Pengukuran::capaianMentah,
                        Lkip.Pengukuran::predikat,
                        Lkip.Pengukuran::status,
                        Lkip.Pengukuran::keterangan)
                .containsExactly(
                        dihitung("S1.1", "100%", "100%", "100", "100"),
                        dihitung("S2.1", "85", "82,89", "97.52", "97.5176"),
                        dihitung("S3.1", "100%", "100%", "100", "100"),
                        dihitung("S4.1", "B", "B", "100", "100"));
        assertThat(lkip.rataRata()).isEqualByComparingTo("99.38");
        assertThat(lkip.predikat()).isEqualTo("AA");
        assertThat(lkip.tanpaData()).isZero();
        assertThat(lkip.keterangan()).isNull();
    }

    @Test
    void givesTable32() {
        assertThat(lkip.tabel32())
                .extracting(Lkip.Perbandingan::kodeIndikator, Lkip.Perbandingan::perTahun)
                .containsExactly(
                        tuple("S1.1", tahun("100%", "100%", "100%", "100%", "100%", "100%")),
                        tuple("S2.1", tahun("75", "80,37", "76", "83,24", "85", "82,89")),
                        tuple("S3.1", tahun("100%", "100%", "100%", "100%", "100%", "100%")),
                        // The report prints the target of 2023 as 67, its PK says B.
                        tuple("S4.1", tahun("65", "65", "66", "66", "B", "67")));
    }

    @Test
    void givesTable33() {
        assertThat(lkip.tabel33())
                .extracting(
                        Lkip.KemajuanRenstra::kodeIndikator,
                        Lkip.KemajuanRenstra::targetAkhir,
                        Lkip.KemajuanRenstra::tahunAkhir,
                        Lkip.KemajuanRenstra::realisasi,
                        Lkip.KemajuanRenstra::capaian,
                        Lkip.KemajuanRenstra::keterangan)
                .containsExactly(
                        tuple("S1.1", "100%", 2026, "100%", new BigDecimal("100"), null),
                        tuple("S2.1", "100", 2026, "82,89", new BigDecimal("82.89"), null),
                        tuple("S3.1", "100%", 2026, "100%", new BigDecimal("100"), null),
                        tuple("S4.1", "70", 2026, "67", new BigDecimal("95.71"), null));
    }

    @Test
    void givesTable35() {
        assertThat(lkip.tabel35())
                .extracting(Lkip.RingkasanCapaian::kodeIndikator, Lkip.RingkasanCapaian::capaian)
                .containsExactly(
                        tuple("S1.1", new BigDecimal("100")),
                        tuple("S2.1", new BigDecimal("97.52")),
                        tuple("S3.1", new BigDecimal("100")),
                        tuple("S4.1", new BigDecimal("100")));
    }

    @Test
    void givesTable37() {
        assertThat(lkip.tabel37())
                .extracting(
                        Lkip.EfisiensiSasaran::kodeSasaran,
                        Lkip.EfisiensiSasaran::capaian,
                        Lkip.EfisiensiSasaran::serapan,
                        Lkip.EfisiensiSasaran::efisiensi,
                        Lkip.EfisiensiSasaran::keterangan)
                .containsExactly(
                        tuple("S1", new BigDecimal("100"), new BigDecimal("99.51"), "Efisien", null),
                        tuple("S2", new BigDecimal("97.52"), new BigDecimal("99.79"), "Tidak Efisien", null),
                        tuple("S3", new BigDecimal("100"), new BigDecimal("93.47"), "Efisien", null),
                        tuple("S4", new BigDecimal("100"), new BigDecimal("82.12"), "Efisien", null));
    }

    @Test
    void givesTable38() {
        assertThat(lkip.tabel38().pagu()).isEqualTo(Rupiah.of(3_585_414_963L));
        assertThat(lkip.tabel38().realisasi()).isEqualTo(Rupiah.of(3_064_347_153L));
        assertThat(lkip.tabel38().persen()).isEqualByComparingTo("85.47");
        assertThat(lkip.tabel38().baris())
                .filteredOn(b -> b.tingkat().name().equals("PROGRAM"))
                .extracting(b -> b.kode().nilai(), Lkip.BarisAnggaran::pagu, Lkip.BarisAnggaran::persen)
                .containsExactly(
                        tuple("7.01.01", Rupiah.of(2_885_884_963L), new BigDecimal("82.12")),
                        tuple("7.01.02", Rupiah.of(387_600_000), new BigDecimal("99.79")),
                        tuple("7.01.03", Rupiah.of(47_685_000), new BigDecimal("93.47")),
                        tuple("7.01.04", Rupiah.of(264_245_000), new BigDecimal("99.51")));
        assertThat(lkip.tabel38().baris())
                .filteredOn(b -> b.jenisBelanja() != null)
                .extracting(b -> b.jenisBelanja().name(), Lkip.BarisAnggaran::realisasi)
                .containsExactly(tuple("OPERASI", Rupiah.of(3_825_000)), tuple("MODAL", Rupiah.of(116_150_000)));
    }

    @Test
    void saysSoWhereAnEarlierQuarterWasNotDelivered() {
        Lkip tengahTahun = arjasa2023(Triwulan.TW2);

        assertThat(tengahTahun.sampai()).isEqualTo(Triwulan.TW2);
        assertThat(tengahTahun.rataRata()).isNull();
        assertThat(tengahTahun.tabel31())
                .allSatisfy(baris -> assertThat(baris.realisasi()).isNull())
                .extracting(Lkip.Pengukuran::keterangan)
                .containsOnly(BELUM_ADA + "realisasi belum dilaporkan");
        assertThat(tengahTahun.tabel38().pagu()).isEqualTo(Rupiah.of(3_585_414_963L));
        assertThat(tengahTahun.tabel38().realisasi()).isNull();
        assertThat(tengahTahun.tabel38().keterangan()).isEqualTo(BELUM_ADA + "realisasi anggaran belum dilaporkan");
        assertThat(tengahTahun.tabel38().baris())
                .extracting(Lkip.BarisAnggaran::keterangan)
                .containsOnly(BELUM_ADA + "realisasi anggaran belum dilaporkan");
        // Earlier years are whole years, also next to half a year.
        assertThat(tengahTahun.tabel32().get(1).perTahun())
                .containsExactly(
                        new PerTahun(2021, "75", "80,37", null),
                        new PerTahun(2022, "76", "83,24", null),
                        new PerTahun(2023, "85", null, BELUM_ADA + "realisasi belum dilaporkan"));
    }

    private static Lkip arjasa2023(Triwulan sampai) {
        return PerakitLkip.rakit(
                Contoh.ARJASA,
                "Kecamatan Arjasa",
                new BahanTahun(2023, Contoh.rencanaArjasa2023(), Contoh.skorArjasa2023()),
                List.of(
                        new BahanTahun(2022, null, Contoh.skorArjasa2022()),
                        new BahanTahun(2021, null, Contoh.skorArjasa2021())),
                sampai);
    }

    private static Tuple dihitung(String kode, String target, String realisasi, String capaian, String mentah) {
        return tuple(
                kode,
                target,
                realisasi,
                new BigDecimal(capaian),
                new BigDecimal(mentah),
                "AA",
                StatusIndikator.DIHITUNG,
                null);
    }

    private static List<PerTahun> tahun(
            String target21, String realisasi21, String target22, String realisasi22, String target, String realisasi) {
        return List.of(
                new PerTahun(2021, target21, realisasi21, null),
                new PerTahun(2022, target22, realisasi22, null),
                new PerTahun(2023, target, realisasi, null));
    }
}
