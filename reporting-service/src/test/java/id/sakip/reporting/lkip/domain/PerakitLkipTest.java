package id.sakip.reporting.lkip.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.contracts.skor.SkorUnit.Status;
import id.sakip.reporting.Contoh;
import id.sakip.reporting.lkip.domain.Lkip.PerTahun;
import id.sakip.reporting.lkip.domain.Lkip.StatusIndikator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PerakitLkipTest {

    private static final String BELUM_ADA = "belum ada data: ";

    @Test
    void showsThePlanWhileItsScoresHaveNotCome() {
        Lkip lkip = rakit(new BahanTahun(2023, Contoh.rencanaArjasa2023(), null));

        assertThat(lkip.versi()).isZero();
        assertThat(lkip.versiRencana()).isEqualTo(5);
        assertThat(lkip.versiRealisasi()).isZero();
        assertThat(lkip.rataRata()).isNull();
        assertThat(lkip.tanpaData()).isEqualTo(4);
        assertThat(lkip.tabel31())
                .extracting(Lkip.Pengukuran::target, Lkip.Pengukuran::realisasi, Lkip.Pengukuran::status)
                .containsExactly(
                        tuple("100%", null, StatusIndikator.BELUM_DIHITUNG),
                        tuple("85", null, StatusIndikator.BELUM_DIHITUNG),
                        tuple("100%", null, StatusIndikator.BELUM_DIHITUNG),
                        tuple("B", null, StatusIndikator.BELUM_DIHITUNG));
        assertThat(lkip.tabel33())
                .extracting(Lkip.KemajuanRenstra::targetAkhir)
                .containsExactly("100%", "100", "100%", "70");
        assertThat(lkip.tabel37())
                .hasSize(4)
                .allSatisfy(baris -> assertThat(baris.keterangan()).isEqualTo("belum dihitung: skor belum diterima"));
        assertThat(lkip.tabel38().pagu()).isNull();
        assertThat(lkip.tabel38().keterangan()).isEqualTo("belum dihitung: skor belum diterima");
    }

    @Test
    void keepsTheOrderOfThePlanThatWasScored() {
        Lkip lkip = rakit(hasil(
                Contoh.skorSasaran("S9", "Sembilan", "100", null, null, Contoh.sederhana("Z", angka85(), angka85())),
                Contoh.skorSasaran(
                        "S1",
                        "Satu",
                        "100",
                        null,
                        null,
                        Contoh.sederhana("B", angka85(), angka85()),
                        Contoh.sederhana("A", angka85(), angka85()))));

        assertThat(lkip.tabel31()).extracting(Lkip.Pengukuran::kodeIndikator).containsExactly("Z", "B", "A");
        assertThat(lkip.tabel32()).extracting(Lkip.Perbandingan::kodeIndikator).containsExactly("Z", "B", "A");
    }

    @Test
    void saysThatAnIndicatorIsNewInAYearWithAPlan() {
        Lkip lkip = PerakitLkip.rakit(
                Contoh.ARJASA,
                "Arjasa",
                hasil(Contoh.skorSasaran(
                        "S5", "Baru", "100", null, null, Contoh.sederhana("S5.1", angka85(), angka85()))),
                List.of(new BahanTahun(2022, null, Contoh.skorArjasa2022())),
                Triwulan.TW4);

        assertThat(lkip.tabel32().getFirst().perTahun().getFirst())
                .isEqualTo(new PerTahun(2022, null, null, BELUM_ADA + "indikator tidak ada dalam rencana tahun 2022"));
    }

    @Test
    void explainsEachKindOfMissingFigureInWords() {
        Nilai tanpaTarget = Nilai.tanpaData("PK tidak memuat target tahun 2023");
        Lkip lkip = rakit(hasil(Contoh.skorSasaran(
                "S1",
                "Sasaran",
                null,
                null,
                null,
                Contoh.tanpaCapaian("A", tanpaTarget, angka85(), Status.TIDAK_DAPAT_DIHITUNG, "TARGET_TIDAK_ADA"),
                Contoh.tanpaCapaian(
                        "B",
                        tanpaTarget,
                        Nilai.tanpaData("BELUM_DILAPORKAN"),
                        Status.TIDAK_DAPAT_DIHITUNG,
                        "TARGET_TIDAK_ADA"),
                Contoh.tanpaCapaian("C", Contoh.angka("0"), angka85(), Status.TIDAK_DAPAT_DIHITUNG, "TARGET_NOL"),
                Contoh.tanpaData("D", angka85(), "APLIKASI_SURVEI_MATI"),
                Contoh.tanpaData("E", angka85(), "kegiatan ditunda karena banjir"),
                Contoh.tanpaCapaian(
                        "F", angka85(), Nilai.tanpaData("PENYEBUT_NOL"), Status.TIDAK_DAPAT_DIHITUNG, "PENYEBUT_NOL"),
                Contoh.sederhana("G", angka85(), Nilai.tanpaData("PENYEBUT_NOL")))));

        assertThat(lkip.tabel31())
                .extracting(Lkip.Pengukuran::keterangan)
                .containsExactly(
                        "target tidak ada: PK tidak memuat target tahun 2023",
                        "target tidak ada: PK tidak memuat target tahun 2023; belum ada data: realisasi belum dilaporkan",
                        "tidak dapat dihitung: target 0 tidak mempunyai perbandingan",
                        "belum ada data: aplikasi survei mati",
                        "belum ada data: kegiatan ditunda karena banjir",
                        "tidak dapat dihitung: penyebut 0, tidak ada yang harus ditangani",
                        "realisasi tidak ada: penyebut 0, tidak ada yang harus ditangani");
        assertThat(lkip.tabel33())
                .extracting(Lkip.KemajuanRenstra::keterangan)
                .allMatch(k -> k.startsWith("target tidak ada: Renstra tidak memuat indikator ini"));
    }

    @Test
    void saysWhyTheEndOfTheRenstraHasNoCapaian() {
        assertThat(keteranganRenstra("TARGET_NOL"))
                .isEqualTo("tidak dapat dihitung: target 0 tidak mempunyai perbandingan");
        assertThat(keteranganRenstra("TIDAK_SEBANDING"))
                .isEqualTo("tidak dapat dihitung: realisasi dan target tidak sebanding");
        assertThat(keteranganRenstra(null))
                .isEqualTo("tidak dapat dihitung: realisasi dan target akhir Renstra tidak sebanding");
    }

    @Test
    void namesTheRealisasiThatThePlanHasNoPaguFor() {
        SkorUnit.Hasil hasil = new SkorUnit.Hasil(
                Triwulan.TW4,
                List.of(),
                null,
                null,
                0,
                new SkorUnit.Anggaran(
                        List.of(programTanpaPagu(null)),
                        Rupiah.of(100),
                        Rupiah.of(50),
                        new BigDecimal("50.00"),
                        List.of(
                                diluarRencana("7.01.01.2.01.0001", 7_000_000),
                                diluarRencana("7.01.01.2.01.0002", 250_000))),
                null);

        Lkip.Anggaran tabel38 = rakit(new BahanTahun(2023, null, Contoh.skor(Contoh.ARJASA, 2023, 1, List.of(hasil))))
                .tabel38();

        assertThat(tabel38.realisasi()).isEqualTo(Rupiah.of(50));
        assertThat(tabel38.keterangan())
                .isEqualTo("realisasi Rp7.250.000 pada 2 pos tanpa pagu dalam rencana tidak ikut dihitung");
    }

    @Test
    void saysThatAPaguOf0HasNoShare() {
        SkorUnit.Baris tanpaPagu = programTanpaPagu(Rupiah.of(5));
        SkorUnit.Hasil hasil = new SkorUnit.Hasil(
                Triwulan.TW4,
                List.of(),
                null,
                null,
                0,
                new SkorUnit.Anggaran(List.of(tanpaPagu), Rupiah.NOL, Rupiah.of(5), null, List.of()),
                null);

        Lkip.Anggaran tabel38 = rakit(new BahanTahun(2023, null, Contoh.skor(Contoh.ARJASA, 2023, 1, List.of(hasil))))
                .tabel38();

        assertThat(tabel38.pagu()).isEqualTo(Rupiah.NOL);
        assertThat(tabel38.realisasi()).isEqualTo(Rupiah.of(5));
        assertThat(tabel38.keterangan()).isEqualTo("tidak dapat dihitung: pagu 0 tidak mempunyai perbandingan");
    }

    private static String keteranganRenstra(String alasan) {
        SkorUnit.Indikator tanpaRasio = new SkorUnit.Indikator(
                "A",
                "Indikator A",
                null,
                angka85(),
                angka85(),
                new BigDecimal("100"),
                new BigDecimal("100"),
                "AA",
                Status.DIHITUNG,
                null,
                Contoh.angka("0"),
                null,
                alasan);
        return rakit(hasil(Contoh.skorSasaran("S1", "Sasaran", "100", null, null, tanpaRasio)))
                .tabel33()
                .getFirst()
                .keterangan();
    }

    private static SkorUnit.Baris programTanpaPagu(Rupiah realisasi) {
        return new SkorUnit.Baris(
                new KodeNomenklatur("7.01.01"),
                "Program",
                KodeNomenklatur.Tingkat.PROGRAM,
                null,
                Rupiah.NOL,
                realisasi,
                null);
    }

    private static SkorUnit.DiluarRencana diluarRencana(String kode, long realisasi) {
        return new SkorUnit.DiluarRencana(new KodeNomenklatur(kode), JenisBelanja.OPERASI, Rupiah.of(realisasi));
    }

    private static Lkip rakit(BahanTahun ini) {
        return PerakitLkip.rakit(Contoh.ARJASA, "Arjasa", ini, List.of(), Triwulan.TW4);
    }

    private static BahanTahun hasil(SkorUnit.Sasaran... sasaran) {
        return new BahanTahun(
                2023, null, Contoh.skor(Contoh.ARJASA, 2023, 1, List.of(Contoh.hasil(Triwulan.TW4, sasaran))));
    }

    private static Nilai angka85() {
        return Contoh.angka("85");
    }
}
