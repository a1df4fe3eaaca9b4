package id.sakip.platform.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Potret;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.nilai.Skala;
import id.sakip.contracts.periode.StatusPeriode;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.contracts.survei.RekapSurvei;
import id.sakip.contracts.unit.UnitTerdaftar;

/** One full event of every topic, with each optional part filled once and left out once. */
record ContohPeristiwa(String topik, Potret potret) {

    private static final KodeWilayah ARJASA = new KodeWilayah("35.09.22");
    private static final Instant SAAT = Instant.parse("2024-01-15T03:04:05.123456Z");
    private static final KodeNomenklatur PROGRAM = new KodeNomenklatur("7.01.02");
    private static final KodeNomenklatur KEGIATAN = new KodeNomenklatur("7.01.02.2.01");
    private static final KodeNomenklatur SUB_KEGIATAN = new KodeNomenklatur("7.01.02.2.01.0002");
    private static final Nilai TARGET_IKM = Nilai.angka(new BigDecimal("85"), "nilai", "85");
    private static final Nilai B_67 = Nilai.predikat("B", new BigDecimal("67"), "B (67)");
    private static final Nilai MINIMAL_80 =
            new Nilai(Nilai.Jenis.ANGKA, "≥ 80", new BigDecimal("80"), null, Nilai.Pembanding.MINIMAL, null, null);

    private static final RealisasiUnit.Penjelasan PENJELASAN =
            new RealisasiUnit.Penjelasan("Terlambat dua minggu", null, "Percepatan di TW1");

    static List<ContohPeristiwa> semua() {
        return List.of(
                new ContohPeristiwa(Topik.RENCANA, rencana()),
                new ContohPeristiwa(Topik.REALISASI, realisasi()),
                new ContohPeristiwa(Topik.SURVEI, survei()),
                new ContohPeristiwa(Topik.PERIODE, periode()),
                new ContohPeristiwa(Topik.SKOR, skor()),
                new ContohPeristiwa(Topik.UNIT, unit()));
    }

    @Override
    public String toString() {
        return topik;
    }

    private static RencanaBerlaku rencana() {
        var keluaran = new RencanaBerlaku.Keluaran(
                "Jumlah laporan",
                "Bulan",
                Nilai.angka(new BigDecimal("12"), "Bulan", "12 Bulan"),
                Map.of(Triwulan.TW4, new BigDecimal("3"), Triwulan.TW1, new BigDecimal("2.5")),
                Agregasi.JUMLAH);
        var subKegiatan = new RencanaBerlaku.SubKegiatan(
                SUB_KEGIATAN,
                "Peningkatan efektifitas pelayanan",
                List.of(
                        new RencanaBerlaku.Pagu(JenisBelanja.OPERASI, Rupiah.of(387_600_000)),
                        new RencanaBerlaku.Pagu(JenisBelanja.MODAL, new Rupiah(new BigDecimal("0.50")))),
                List.of(
                        keluaran,
                        new RencanaBerlaku.Keluaran(
                                "Jumlah dokumen", null, Nilai.tanpaData("TIDAK_DICETAK"), Map.of())));
        return new RencanaBerlaku(
                ARJASA,
                2023,
                7,
                SAAT,
                "Kecamatan Arjasa",
                List.of(
                        new RencanaBerlaku.Dokumen(
                                RencanaBerlaku.JenisDokumen.PK_PERUBAHAN, new UUID(1, 2), LocalDate.of(2023, 10, 2)),
                        new RencanaBerlaku.Dokumen(RencanaBerlaku.JenisDokumen.RENSTRA, new UUID(3, 4), null)),
                2026,
                List.of(new RencanaBerlaku.Sasaran(
                        "S2",
                        "Meningkatnya kepuasan masyarakat",
                        List.of(
                                new RencanaBerlaku.Indikator(
                                        "S2.1",
                                        "IKM",
                                        "nilai",
                                        Polaritas.POSITIF,
                                        Agregasi.TERAKHIR,
                                        JenisNilai.ANGKA,
                                        "Seksi Pelayanan",
                                        "SUKMA-E",
                                        TARGET_IKM,
                                        MINIMAL_80),
                                new RencanaBerlaku.Indikator(
                                        "S4.1",
                                        "Nilai SAKIP",
                                        null,
                                        Polaritas.POSITIF,
                                        Agregasi.TERAKHIR,
                                        JenisNilai.PREDIKAT,
                                        null,
                                        null,
                                        B_67,
                                        null,
                                        Skala.EMPAT_TINGKAT)),
                        List.of(PROGRAM))),
                List.of(new RencanaBerlaku.Program(
                        PROGRAM,
                        "Penyelenggaraan pemerintahan",
                        List.of(new RencanaBerlaku.Kegiatan(KEGIATAN, "Koordinasi", List.of(subKegiatan))))));
    }

    private static RealisasiUnit realisasi() {
        return new RealisasiUnit(
                ARJASA,
                2023,
                3,
                SAAT,
                List.of(
                        new RealisasiUnit.Indikator(
                                "S1.1",
                                Triwulan.TW4,
                                Nilai.angka(new BigDecimal("100"), "%", "14/14"),
                                new BigDecimal("14"),
                                new BigDecimal("14"),
                                "Seksi Trantib",
                                LocalDate.of(2023, 12, 31),
                                PENJELASAN),
                        new RealisasiUnit.Indikator(
                                "S2.1", Triwulan.TW4, Nilai.tanpaData("BELUM_DIRILIS"), null, null, null, null)),
                List.of(new RealisasiUnit.Anggaran(
                        SUB_KEGIATAN, JenisBelanja.OPERASI, LocalDate.of(2023, 12, 31), Rupiah.of(-386_800_000))),
                List.of(
                        new RealisasiUnit.Keluaran(
                                SUB_KEGIATAN,
                                "Jumlah laporan",
                                Triwulan.TW4,
                                Nilai.angka(new BigDecimal("3"), "Bulan", "3 Bulan"),
                                PENJELASAN),
                        new RealisasiUnit.Keluaran(
                                SUB_KEGIATAN,
                                "Jumlah laporan",
                                Triwulan.TW3,
                                Nilai.tanpaData("BELUM_DILAPORKAN"),
                                null)));
    }

    private static RekapSurvei survei() {
        return new RekapSurvei(
                ARJASA,
                2023,
                Triwulan.TW4,
                1,
                SAAT,
                "PERMENPANRB-14-2017",
                new BigDecimal("82.89"),
                150,
                List.of(new RekapSurvei.Unsur("persyaratan", new BigDecimal("25"))));
    }

    private static StatusPeriode periode() {
        return new StatusPeriode(ARJASA, 2023, Triwulan.TW2, 2, SAAT, StatusPeriode.Status.DIKUNCI);
    }

    private static UnitTerdaftar unit() {
        return new UnitTerdaftar(
                ARJASA,
                3,
                SAAT,
                "Kecamatan Arjasa",
                Map.of(
                        "SIPD",
                        List.of("7.01.0.00.0.00.22.0001", "7.01.0.00.0.00.22.0000"),
                        "SIPD-ID-2023",
                        List.of("9101")));
    }

    private static SkorUnit skor() {
        var dihitung = new SkorUnit.Indikator(
                "S2.1",
                "IKM",
                "nilai",
                TARGET_IKM,
                Nilai.angka(new BigDecimal("82.89"), "nilai", "82,89"),
                new BigDecimal("97.52"),
                new BigDecimal("97.5176"),
                "AA",
                SkorUnit.Status.DIHITUNG,
                null,
                Nilai.angka(new BigDecimal("100"), "nilai", "100"),
                new BigDecimal("82.89"),
                null);
        var tanpaData = new SkorUnit.Indikator(
                "S4.1",
                "Nilai SAKIP",
                null,
                B_67,
                Nilai.tanpaData("BELUM_DIKIRIM"),
                null,
                null,
                null,
                SkorUnit.Status.BELUM_ADA_DATA,
                "BELUM_DIKIRIM",
                Nilai.angka(BigDecimal.ZERO, null, "0"),
                null,
                "TARGET_NOL");
        var anggaran = new SkorUnit.Anggaran(
                List.of(
                        new SkorUnit.Baris(
                                SUB_KEGIATAN,
                                "Peningkatan efektifitas pelayanan",
                                KodeNomenklatur.Tingkat.SUB_KEGIATAN,
                                JenisBelanja.OPERASI,
                                Rupiah.of(387_600_000),
                                Rupiah.of(386_800_000),
                                new BigDecimal("99.79")),
                        new SkorUnit.Baris(
                                PROGRAM,
                                "Penyelenggaraan pemerintahan",
                                KodeNomenklatur.Tingkat.PROGRAM,
                                null,
                                Rupiah.of(387_600_000),
                                null,
                                null)),
                Rupiah.of(3_585_414_963L),
                Rupiah.of(3_064_347_153L),
                new BigDecimal("85.47"),
                List.of(new SkorUnit.DiluarRencana(SUB_KEGIATAN, JenisBelanja.MODAL, Rupiah.of(7_000_000))));
        var kosong = new SkorUnit.Anggaran(List.of(), Rupiah.NOL, null, null, List.of());
        return new SkorUnit(
                ARJASA,
                2023,
                17,
                SAAT,
                "2022",
                1,
                7,
                3,
                List.of(
                        new SkorUnit.Hasil(
                                Triwulan.TW1,
                                List.of(new SkorUnit.Sasaran(
                                        "S4", "Tata kelola", null, null, null, null, List.of(tanpaData))),
                                null,
                                null,
                                1,
                                kosong,
                                null),
                        new SkorUnit.Hasil(
                                Triwulan.TW4,
                                List.of(new SkorUnit.Sasaran(
                                        "S2",
                                        "Meningkatnya kepuasan masyarakat",
                                        new BigDecimal("97.52"),
                                        "AA",
                                        new BigDecimal("99.79"),
                                        SkorUnit.Efisiensi.TIDAK_EFISIEN,
                                        List.of(dihitung, tanpaData))),
                                new BigDecimal("97.52"),
                                "AA",
                                1,
                                anggaran,
                                new BigDecimal("97.5176470588"))));
    }
}
