package id.sakip.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.contracts.skor.SkorUnit.Efisiensi;
import id.sakip.contracts.skor.SkorUnit.Status;

/** Plans and scores of published reports, as the events of planning and scoring carry them. */
public final class Contoh {

    public static final KodeWilayah ARJASA = new KodeWilayah("35.09.22");
    public static final KodeWilayah UMBULSARI = new KodeWilayah("35.09.05");
    public static final Instant WAKTU = Instant.parse("2024-01-10T03:15:00Z");

    private Contoh() {}

    /** Four sasaran with one indicator each; the grade is what the PK promises, the end target what the Renstra prints. */
    public static RencanaBerlaku rencanaArjasa2023() {
        return rencana(
                ARJASA,
                2023,
                5,
                "Kecamatan Arjasa",
                2026,
                sasaran("S1", "Terjaganya ketertiban umum", persen("100"), persen("100")),
                sasaran("S2", "Meningkatnya kepuasan masyarakat", angka("85"), angka("100")),
                sasaran("S3", "Fasilitasi peningkatan kesejahteraan", persen("100"), persen("100")),
                sasaran("S4", "Terselenggaranya pemerintahan yang baik", Nilai.predikat("B", null, "B"), angka("70")));
    }

    public static SkorUnit skorArjasa2023() {
        return skorArjasa2023(ARJASA, 2023, 17, "82.89", "97.52");
    }

    /** @param ikm realisasi of S2.1, and its capaian; everything else is as published */
    public static SkorUnit skorArjasa2023(KodeWilayah kodePd, int tahun, long versi, String ikm, String capaianIkm) {
        SkorUnit.Anggaran anggaran = anggaranArjasa2023();
        SkorUnit.Hasil akhir = new SkorUnit.Hasil(
                Triwulan.TW4,
                List.of(
                        skorSasaran(
                                "S1",
                                "Terjaganya ketertiban umum",
                                "100",
                                "99.51",
                                Efisiensi.EFISIEN,
                                dihitung(
                                        "S1.1", "%", persen("100"), persen("100"), "100", "100", persen("100"), "100")),
                        skorSasaran(
                                "S2",
                                "Meningkatnya kepuasan masyarakat",
                                capaianIkm,
                                "99.79",
                                Efisiensi.TIDAK_EFISIEN,
                                dihitung(
                                        "S2.1",
                                        "nilai",
                                        angka("85"),
                                        new Nilai(
                                                Nilai.Jenis.ANGKA, ikm, new BigDecimal(ikm), null, null, "nilai", null),
                                        capaianIkm,
                                        "97.5176",
                                        angka("100"),
                                        ikm)),
                        skorSasaran(
                                "S3",
                                "Fasilitasi peningkatan kesejahteraan",
                                "100",
                                "93.47",
                                Efisiensi.EFISIEN,
                                dihitung(
                                        "S3.1", "%", persen("100"), persen("100"), "100", "100", persen("100"), "100")),
                        skorSasaran(
                                "S4",
                                "Terselenggaranya pemerintahan yang baik",
                                "100",
                                "82.12",
                                Efisiensi.EFISIEN,
                                dihitung(
                                        "S4.1",
                                        null,
                                        Nilai.predikat("B", null, "B"),
                                        Nilai.predikat("B", new BigDecimal("67"), "B (67)"),
                                        "100",
                                        "100",
                                        angka("70"),
                                        "95.71"))),
                new BigDecimal("99.38"),
                "AA",
                0,
                anggaran,
                null);
        // No quarter before the last was delivered.
        Stream<SkorUnit.Hasil> sebelumnya = Stream.of(Triwulan.TW1, Triwulan.TW2, Triwulan.TW3)
                .map(tw -> new SkorUnit.Hasil(
                        tw,
                        akhir.sasaran().stream().map(Contoh::belumDilaporkan).toList(),
                        null,
                        null,
                        4,
                        belumDilaporkan(anggaran),
                        null));
        return skor(
                kodePd,
                tahun,
                versi,
                Stream.concat(sebelumnya, Stream.of(akhir)).toList());
    }

    public static SkorUnit skorArjasa2021() {
        return skorTahunLalu(2021, "75", "80.37", "65");
    }

    public static SkorUnit skorArjasa2022() {
        return skorTahunLalu(2022, "76", "83.24", "66");
    }

    /** A year without a PK: the targets are those of the Renstra, there are no programs. */
    private static SkorUnit skorTahunLalu(int tahun, String targetIkm, String ikm, String sakip) {
        Nilai skorSakip = Nilai.predikat("B", new BigDecimal(sakip), "B (" + sakip + ")");
        return skor(
                ARJASA,
                tahun,
                3,
                List.of(hasil(
                        Triwulan.TW4,
                        skorSasaran(
                                "S1", "Trantib", "100", null, null, sederhana("S1.1", persen("100"), persen("100"))),
                        skorSasaran("S2", "IKM", "100", null, null, sederhana("S2.1", angka(targetIkm), angka(ikm))),
                        skorSasaran("S3", "Kesra", "100", null, null, sederhana("S3.1", persen("100"), persen("100"))),
                        skorSasaran("S4", "SAKIP", "100", null, null, sederhana("S4.1", angka(sakip), skorSakip)))));
    }

    /** Umbulsari 2021 as published: three targets, no realisasi and no budget. */
    public static SkorUnit skorUmbulsari2021() {
        Nilai target = Nilai.angka(new BigDecimal("98"), "%", "98 %");
        return skor(
                UMBULSARI,
                2021,
                1,
                Stream.of(Triwulan.values())
                        .map(tw -> new SkorUnit.Hasil(
                                tw,
                                List.of(
                                        skorSasaran(
                                                "S1",
                                                "Meningkatnya kualitas pelayanan",
                                                null,
                                                null,
                                                null,
                                                tanpaData("S1.1", target, "SURVEI_BELUM_DIRILIS")),
                                        skorSasaran(
                                                "S2",
                                                "Meningkatnya koordinasi",
                                                null,
                                                null,
                                                null,
                                                tanpaData("S2.1", target, "BELUM_DILAPORKAN"),
                                                tanpaData("S2.2", target, "BELUM_DILAPORKAN"))),
                                null,
                                null,
                                3,
                                new SkorUnit.Anggaran(List.of(), Rupiah.NOL, null, null, List.of()),
                                null))
                        .toList());
    }

    public static SkorUnit skor(KodeWilayah kodePd, int tahun, long versi, List<SkorUnit.Hasil> hasil) {
        return new SkorUnit(kodePd, tahun, versi, WAKTU, "2022", 1, 5, 9, hasil);
    }

    /** The same scores, resting on other versions of plan and realisasi. */
    public static SkorUnit denganDasar(SkorUnit s, long versi, long versiRencana, long versiRealisasi) {
        return new SkorUnit(
                s.kodePd(),
                s.tahun(),
                versi,
                s.waktu(),
                s.kerangka(),
                s.versiKerangka(),
                versiRencana,
                versiRealisasi,
                s.hasil());
    }

    /** Figures up to a quarter without a budget; the mean is of no interest. */
    public static SkorUnit.Hasil hasil(Triwulan sampai, SkorUnit.Sasaran... sasaran) {
        return new SkorUnit.Hasil(
                sampai,
                List.of(sasaran),
                null,
                null,
                0,
                new SkorUnit.Anggaran(List.of(), Rupiah.NOL, null, null, List.of()),
                null);
    }

    public static RencanaBerlaku rencana(
            KodeWilayah kodePd,
            int tahun,
            long versi,
            String nama,
            Integer tahunAkhir,
            RencanaBerlaku.Sasaran... sasaran) {
        return new RencanaBerlaku(
                kodePd, tahun, versi, WAKTU, nama, List.of(), tahunAkhir, List.of(sasaran), List.of());
    }

    public static RencanaBerlaku.Sasaran sasaran(String kode, String uraian, Nilai target, Nilai targetAkhir) {
        return new RencanaBerlaku.Sasaran(
                kode,
                uraian,
                List.of(new RencanaBerlaku.Indikator(
                        kode + ".1",
                        "Indikator " + kode + ".1",
                        null,
                        Polaritas.POSITIF,
                        Agregasi.TERAKHIR,
                        JenisNilai.ANGKA,
                        null,
                        null,
                        target,
                        targetAkhir)),
                List.of());
    }

    public static SkorUnit.Sasaran skorSasaran(
            String kode,
            String uraian,
            String capaian,
            String serapan,
            Efisiensi efisiensi,
            SkorUnit.Indikator... indikator) {
        return new SkorUnit.Sasaran(
                kode,
                uraian,
                desimal(capaian),
                capaian == null ? null : "AA",
                desimal(serapan),
                efisiensi,
                List.of(indikator));
    }

    private static SkorUnit.Indikator dihitung(
            String kode,
            String satuan,
            Nilai target,
            Nilai realisasi,
            String capaian,
            String mentah,
            Nilai targetAkhir,
            String capaianRenstra) {
        return new SkorUnit.Indikator(
                kode,
                "Indikator " + kode,
                satuan,
                target,
                realisasi,
                desimal(capaian),
                desimal(mentah),
                "AA",
                Status.DIHITUNG,
                null,
                targetAkhir,
                desimal(capaianRenstra),
                null);
    }

    public static SkorUnit.Indikator sederhana(String kode, Nilai target, Nilai realisasi) {
        return dihitung(kode, null, target, realisasi, "100", "100", null, null);
    }

    public static SkorUnit.Indikator tanpaData(String kode, Nilai target, String alasan) {
        return tanpaCapaian(kode, target, Nilai.tanpaData(alasan), Status.BELUM_ADA_DATA, alasan);
    }

    public static SkorUnit.Indikator tanpaCapaian(
            String kode, Nilai target, Nilai realisasi, Status status, String alasan) {
        return new SkorUnit.Indikator(
                kode, "Indikator " + kode, null, target, realisasi, null, null, null, status, alasan, null, null, null);
    }

    public static Nilai angka(String angka) {
        return Nilai.angka(new BigDecimal(angka), null, angka.replace('.', ','));
    }

    public static Nilai persen(String angka) {
        return Nilai.angka(new BigDecimal(angka), "%", angka.replace('.', ',') + "%");
    }

    private static SkorUnit.Sasaran belumDilaporkan(SkorUnit.Sasaran s) {
        return skorSasaran(
                s.kode(),
                s.uraian(),
                null,
                null,
                null,
                s.indikator().stream()
                        .map(i -> tanpaData(i.kode(), i.target(), "BELUM_DILAPORKAN"))
                        .toArray(SkorUnit.Indikator[]::new));
    }

    private static SkorUnit.Anggaran belumDilaporkan(SkorUnit.Anggaran a) {
        return new SkorUnit.Anggaran(
                a.baris().stream()
                        .map(b -> new SkorUnit.Baris(
                                b.kode(), b.uraian(), b.tingkat(), b.jenisBelanja(), b.pagu(), null, null))
                        .toList(),
                a.pagu(),
                null,
                null,
                List.of());
    }

    private static SkorUnit.Anggaran anggaranArjasa2023() {
        List<SkorUnit.Baris> baris = new ArrayList<>();
        baris.addAll(program(
                "7.01.01",
                kegiatan("7.01.01.2.02", sub("7.01.01.2.02.0001", 2_222_215_005L, 1_792_589_381L)),
                kegiatan(
                        "7.01.01.2.06",
                        sub("7.01.01.2.06.0002", 152_262_700, 119_975_000),
                        jenis("7.01.01.2.06.0002", JenisBelanja.OPERASI, 3_834_000, 3_825_000),
                        jenis("7.01.01.2.06.0002", JenisBelanja.MODAL, 148_428_700, 116_150_000)),
                kegiatan("7.01.01.2.08", sub("7.01.01.2.08.0004", 423_090_658, 387_621_372)),
                kegiatan(
                        "7.01.01.2.09",
                        sub("7.01.01.2.09.0001", 45_195_600, 40_887_000),
                        sub("7.01.01.2.09.0002", 43_121_000, 28_944_400))));
        baris.addAll(program("7.01.02", kegiatan("7.01.02.2.01", sub("7.01.02.2.01.0002", 387_600_000, 386_800_000))));
        baris.addAll(program(
                "7.01.03",
                kegiatan(
                        "7.01.03.2.01",
                        sub("7.01.03.2.01.0003", 42_660_000, 40_070_000),
                        sub("7.01.03.2.01.0001", 5_025_000, 4_500_000))));
        baris.addAll(program("7.01.04", kegiatan("7.01.04.2.02", sub("7.01.04.2.02.0001", 264_245_000, 262_960_000))));
        SkorUnit.Baris semua = induk(Tingkat.PROGRAM, "7.01.01", baris);
        return new SkorUnit.Anggaran(baris, semua.pagu(), semua.realisasi(), semua.persen(), List.of());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<SkorUnit.Baris> program(String kode, List<SkorUnit.Baris>... kegiatan) {
        List<SkorUnit.Baris> isi = Arrays.stream(kegiatan).flatMap(List::stream).toList();
        return Stream.concat(Stream.of(induk(Tingkat.PROGRAM, kode, isi)), isi.stream())
                .toList();
    }

    private static List<SkorUnit.Baris> kegiatan(String kode, SkorUnit.Baris... sub) {
        return Stream.concat(Stream.of(induk(Tingkat.KEGIATAN, kode, List.of(sub))), Stream.of(sub))
                .toList();
    }

    private static SkorUnit.Baris induk(Tingkat tingkat, String kode, List<SkorUnit.Baris> isi) {
        List<SkorUnit.Baris> sub = isi.stream()
                .filter(b -> b.tingkat() == Tingkat.SUB_KEGIATAN && b.jenisBelanja() == null)
                .toList();
        return baris(
                kode,
                tingkat,
                null,
                Rupiah.jumlah(sub.stream().map(SkorUnit.Baris::pagu)),
                Rupiah.jumlah(sub.stream().map(SkorUnit.Baris::realisasi)));
    }

    private static SkorUnit.Baris sub(String kode, long pagu, long realisasi) {
        return baris(kode, Tingkat.SUB_KEGIATAN, null, Rupiah.of(pagu), Rupiah.of(realisasi));
    }

    private static SkorUnit.Baris jenis(String kode, JenisBelanja jenis, long pagu, long realisasi) {
        return baris(kode, Tingkat.SUB_KEGIATAN, jenis, Rupiah.of(pagu), Rupiah.of(realisasi));
    }

    private static SkorUnit.Baris baris(
            String kode, Tingkat tingkat, JenisBelanja jenis, Rupiah pagu, Rupiah realisasi) {
        BigDecimal persen =
                realisasi.nilai().multiply(BigDecimal.valueOf(100)).divide(pagu.nilai(), 2, RoundingMode.HALF_UP);
        return new SkorUnit.Baris(new KodeNomenklatur(kode), "Uraian " + kode, tingkat, jenis, pagu, realisasi, persen);
    }

    private static BigDecimal desimal(String angka) {
        return angka == null ? null : new BigDecimal(angka);
    }
}
