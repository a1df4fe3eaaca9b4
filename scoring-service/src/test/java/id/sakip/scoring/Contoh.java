package id.sakip.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.scoring.kerangka.domain.Kelas;
import id.sakip.scoring.kerangka.domain.KerangkaPengukuran;
import id.sakip.scoring.kerangka.domain.PerlakuanNol;
import id.sakip.scoring.kerangka.domain.RentangCapaian;

/** Plans and realisasi of published reports, as the owners' events carry them, and the two frameworks in use. */
public final class Contoh {

    public static final KodeWilayah ARJASA = new KodeWilayah("35.09.22");

    public static final KerangkaPengukuran KERANGKA_2016 = new KerangkaPengukuran(
            "2016",
            1,
            "Skala ordinal empat tingkat",
            1999,
            null,
            0,
            PerlakuanNol.TIDAK_DAPAT_DIHITUNG,
            PerlakuanNol.TIDAK_DAPAT_DIHITUNG,
            List.of(
                    kelas("Kurang", "Kurang", null, false, 55, false),
                    kelas("Cukup", "Cukup", 55, true, 75, true),
                    kelas("Baik", "Baik", 76, true, 100, true),
                    kelas("Sangat Baik", "Sangat Baik", 100, false, null, false)));

    public static final KerangkaPengukuran KERANGKA_2022 = new KerangkaPengukuran(
            "2022",
            1,
            "Skala AKIP tujuh tingkat (PermenPANRB 88/2021)",
            2022,
            new RentangCapaian(BigDecimal.ZERO, BigDecimal.valueOf(100)),
            2,
            PerlakuanNol.TIDAK_DAPAT_DIHITUNG,
            PerlakuanNol.TIDAK_DAPAT_DIHITUNG,
            List.of(
                    kelas("D", "Sangat Kurang", 0, true, 30, true),
                    kelas("C", "Kurang", 30, false, 50, true),
                    kelas("CC", "Cukup", 50, false, 60, true),
                    kelas("B", "Baik", 60, false, 70, true),
                    kelas("BB", "Sangat Baik", 70, false, 80, true),
                    kelas("A", "Memuaskan", 80, false, 90, true),
                    kelas("AA", "Sangat Memuaskan", 90, false, 100, true)));

    private static final Instant WAKTU = Instant.parse("2024-01-05T08:00:00Z");

    private Contoh() {}

    /** The same framework, with other rules for divisions by zero. */
    public static KerangkaPengukuran denganNolDariNol(KerangkaPengukuran k) {
        return new KerangkaPengukuran(
                k.id(),
                k.versi(),
                k.nama(),
                k.tahunMulai(),
                k.batas(),
                k.desimalPencarian(),
                PerlakuanNol.NOL_DARI_NOL_SERATUS,
                PerlakuanNol.NOL_DARI_NOL_SERATUS,
                k.kelas());
    }

    private static Kelas kelas(
            String predikat, String label, Integer bawah, boolean bawahTertutup, Integer atas, boolean atasTertutup) {
        return new Kelas(
                predikat,
                label,
                bawah == null ? null : BigDecimal.valueOf(bawah),
                bawahTertutup,
                atas == null ? null : BigDecimal.valueOf(atas),
                atasTertutup);
    }

    /** Arjasa 2023: four sasaran with one indicator each, and the budget of tables 3.6 and 3.8. */
    public static RencanaBerlaku rencanaArjasa2023() {
        return rencanaArjasa2023(ARJASA, 1);
    }

    public static RencanaBerlaku rencanaArjasa2023(KodeWilayah kodePd, long versi) {
        return new RencanaBerlaku(
                kodePd,
                2023,
                versi,
                WAKTU,
                "Kecamatan Arjasa",
                List.of(),
                2026,
                List.of(
                        sasaran(
                                "S1",
                                "Terjaganya ketertiban umum dan ketentraman masyarakat",
                                "7.01.04",
                                rasio("S1.1", "Persentase penyelesaian laporan")),
                        sasaran("S2", "Meningkatnya kepuasan masyarakat", "7.01.02", angka("S2.1", "IKM", "85", "100")),
                        sasaran(
                                "S3",
                                "Fasilitasi peningkatan kesejahteraan masyarakat",
                                "7.01.03",
                                rasio("S3.1", "Persentase fasilitasi")),
                        sasaran(
                                "S4",
                                "Terselenggaranya pemerintahan kecamatan yang baik",
                                "7.01.01",
                                indikator(
                                        "S4.1",
                                        "Nilai SAKIP",
                                        Agregasi.TERAKHIR,
                                        JenisNilai.PREDIKAT,
                                        Nilai.predikat("B", null, "B"),
                                        nilai("70")))),
                List.of(
                        program(
                                "7.01.01",
                                kegiatan("7.01.01.2.02", sub("7.01.01.2.02.0001", pagu(2_222_215_005L))),
                                kegiatan(
                                        "7.01.01.2.06",
                                        sub(
                                                "7.01.01.2.06.0002",
                                                pagu(3_834_000),
                                                new RencanaBerlaku.Pagu(JenisBelanja.MODAL, Rupiah.of(148_428_700)))),
                                kegiatan("7.01.01.2.08", sub("7.01.01.2.08.0004", pagu(423_090_658))),
                                kegiatan(
                                        "7.01.01.2.09",
                                        sub("7.01.01.2.09.0001", pagu(45_195_600)),
                                        sub("7.01.01.2.09.0002", pagu(43_121_000)))),
                        program("7.01.02", kegiatan("7.01.02.2.01", sub("7.01.02.2.01.0002", pagu(387_600_000)))),
                        program(
                                "7.01.03",
                                kegiatan(
                                        "7.01.03.2.01",
                                        sub("7.01.03.2.01.0003", pagu(42_660_000)),
                                        sub("7.01.03.2.01.0001", pagu(5_025_000)))),
                        program("7.01.04", kegiatan("7.01.04.2.02", sub("7.01.04.2.02.0001", pagu(264_245_000))))));
    }

    /** What Arjasa delivered for 2023: the year's figures only, as of TW4. */
    public static RealisasiUnit realisasiArjasa2023() {
        return realisasiArjasa2023(ARJASA, 1, "82.89");
    }

    public static RealisasiUnit realisasiArjasa2023(KodeWilayah kodePd, long versi, String ikm) {
        return new RealisasiUnit(
                kodePd,
                2023,
                versi,
                WAKTU,
                List.of(
                        rasio("S1.1", Triwulan.TW4, 14, 14),
                        new RealisasiUnit.Indikator(
                                "S2.1", Triwulan.TW4, nilai(ikm), null, null, "SUKMA-E", LocalDate.of(2023, 12, 31)),
                        angka("S3.1", Triwulan.TW4, "100"),
                        realisasi("S4.1", Triwulan.TW4, Nilai.predikat("B", new BigDecimal("67"), "B (67)"))),
                List.of(
                        anggaran("7.01.01.2.02.0001", JenisBelanja.OPERASI, 1_792_589_381),
                        anggaran("7.01.01.2.06.0002", JenisBelanja.OPERASI, 3_825_000),
                        anggaran("7.01.01.2.06.0002", JenisBelanja.MODAL, 116_150_000),
                        anggaran("7.01.01.2.08.0004", JenisBelanja.OPERASI, 387_621_372),
                        anggaran("7.01.01.2.09.0001", JenisBelanja.OPERASI, 40_887_000),
                        anggaran("7.01.01.2.09.0002", JenisBelanja.OPERASI, 28_944_400),
                        anggaran("7.01.02.2.01.0002", JenisBelanja.OPERASI, 386_800_000),
                        anggaran("7.01.03.2.01.0003", JenisBelanja.OPERASI, 40_070_000),
                        anggaran("7.01.03.2.01.0001", JenisBelanja.OPERASI, 4_500_000),
                        anggaran("7.01.04.2.02.0001", JenisBelanja.OPERASI, 262_960_000)));
    }

    /** A plan of one sasaran that no program serves. */
    public static RencanaBerlaku rencana(int tahun, RencanaBerlaku.Indikator... indikator) {
        return new RencanaBerlaku(
                ARJASA,
                tahun,
                1,
                WAKTU,
                "Kecamatan Arjasa",
                List.of(),
                null,
                List.of(new RencanaBerlaku.Sasaran("S1", "Sasaran", List.of(indikator), List.of())),
                List.of());
    }

    public static RencanaBerlaku denganProgram(RencanaBerlaku r, RencanaBerlaku.Program... program) {
        List<RencanaBerlaku.Sasaran> sasaran = r.sasaran().stream()
                .map(s -> new RencanaBerlaku.Sasaran(
                        s.kode(),
                        s.uraian(),
                        s.indikator(),
                        Arrays.stream(program).map(RencanaBerlaku.Program::kode).toList()))
                .toList();
        return new RencanaBerlaku(
                r.kodePd(),
                r.tahun(),
                r.versi(),
                r.waktu(),
                r.namaPd(),
                r.dokumen(),
                r.tahunAkhirRenstra(),
                sasaran,
                List.of(program));
    }

    public static RealisasiUnit realisasi(int tahun, RealisasiUnit.Indikator... indikator) {
        return new RealisasiUnit(ARJASA, tahun, 1, WAKTU, List.of(indikator), List.of());
    }

    public static RealisasiUnit realisasi(
            int tahun, List<RealisasiUnit.Indikator> indikator, List<RealisasiUnit.Anggaran> anggaran) {
        return new RealisasiUnit(ARJASA, tahun, 1, WAKTU, indikator, anggaran);
    }

    public static RencanaBerlaku.Sasaran sasaran(
            String kode, String uraian, String program, RencanaBerlaku.Indikator... indikator) {
        return new RencanaBerlaku.Sasaran(kode, uraian, List.of(indikator), List.of(new KodeNomenklatur(program)));
    }

    public static RencanaBerlaku.Indikator angka(String kode, String uraian, String target, String akhirRenstra) {
        return indikator(
                kode,
                uraian,
                Agregasi.TERAKHIR,
                JenisNilai.ANGKA,
                nilai(target),
                akhirRenstra == null ? null : nilai(akhirRenstra));
    }

    private static RencanaBerlaku.Indikator rasio(String kode, String uraian) {
        return indikator(kode, uraian, Agregasi.JUMLAH, JenisNilai.RASIO, persen("100"), persen("100"));
    }

    public static RencanaBerlaku.Indikator indikator(
            String kode, String uraian, Agregasi agregasi, JenisNilai jenis, Nilai target, Nilai akhirRenstra) {
        return indikator(kode, uraian, Polaritas.POSITIF, agregasi, jenis, target, akhirRenstra);
    }

    public static RencanaBerlaku.Indikator indikator(
            String kode,
            String uraian,
            Polaritas polaritas,
            Agregasi agregasi,
            JenisNilai jenis,
            Nilai target,
            Nilai akhirRenstra) {
        return new RencanaBerlaku.Indikator(
                kode, uraian, null, polaritas, agregasi, jenis, null, null, target, akhirRenstra);
    }

    public static RencanaBerlaku.Program program(String kode, RencanaBerlaku.Kegiatan... kegiatan) {
        return new RencanaBerlaku.Program(new KodeNomenklatur(kode), "Program " + kode, List.of(kegiatan));
    }

    public static RencanaBerlaku.Kegiatan kegiatan(String kode, RencanaBerlaku.SubKegiatan... sub) {
        return new RencanaBerlaku.Kegiatan(new KodeNomenklatur(kode), "Kegiatan " + kode, List.of(sub));
    }

    public static RencanaBerlaku.SubKegiatan sub(String kode, RencanaBerlaku.Pagu... pagu) {
        return new RencanaBerlaku.SubKegiatan(
                new KodeNomenklatur(kode), "Sub kegiatan " + kode, List.of(pagu), List.of());
    }

    public static RencanaBerlaku.Pagu pagu(long jumlah) {
        return new RencanaBerlaku.Pagu(JenisBelanja.OPERASI, Rupiah.of(jumlah));
    }

    public static RealisasiUnit.Indikator angka(String kode, Triwulan triwulan, String angka) {
        return realisasi(kode, triwulan, nilai(angka));
    }

    public static RealisasiUnit.Indikator realisasi(String kode, Triwulan triwulan, Nilai nilai) {
        return new RealisasiUnit.Indikator(kode, triwulan, nilai, null, null, null, null);
    }

    public static RealisasiUnit.Indikator rasio(String kode, Triwulan triwulan, long pembilang, long penyebut) {
        Nilai nilai = penyebut == 0
                ? Nilai.tanpaData("PENYEBUT_NOL")
                : persen(BigDecimal.valueOf(pembilang * 100)
                        .divide(BigDecimal.valueOf(penyebut), 2, java.math.RoundingMode.HALF_UP)
                        .toPlainString());
        return new RealisasiUnit.Indikator(
                kode, triwulan, nilai, BigDecimal.valueOf(pembilang), BigDecimal.valueOf(penyebut), null, null);
    }

    public static RealisasiUnit.Anggaran anggaran(String sub, JenisBelanja jenis, long realisasi) {
        return anggaran(sub, jenis, LocalDate.of(2023, 12, 31), realisasi);
    }

    public static RealisasiUnit.Anggaran anggaran(String sub, JenisBelanja jenis, LocalDate per, long realisasi) {
        return new RealisasiUnit.Anggaran(new KodeNomenklatur(sub), jenis, per, Rupiah.of(realisasi));
    }

    public static Nilai nilai(String angka) {
        return Nilai.angka(new BigDecimal(angka), null, angka.replace('.', ','));
    }

    private static Nilai persen(String angka) {
        return Nilai.angka(new BigDecimal(angka), "%", angka + "%");
    }
}
