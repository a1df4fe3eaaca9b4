package id.sakip.realization.impor;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import jakarta.inject.Inject;

import id.sakip.realization.Api;
import id.sakip.realization.Basisdata;
import id.sakip.realization.BukuUji;
import id.sakip.realization.RencanaUji;
import id.sakip.realization.UnitUji;
import id.sakip.realization.kiriman.Ragam;
import id.sakip.realization.periode.PeriodeUji;
import id.sakip.realization.unit.PenerbitPotret;
import id.sakip.realization.unit.PotretTerlaluBesar;
import id.sakip.testing.Infrastructure;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.Api.anggaran;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ImporTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NDJSON = "application/x-ndjson";
    private static final String KEPALA = "Kode PD;Tahun;Kode Sub Kegiatan;Jenis Belanja;Per Tanggal;Realisasi\n";

    @Inject
    PelaksanaPekerjaan pelaksana;

    @Inject
    PekerjaanRepository repository;

    @Test
    void takesAnUploadInAndShowsHowFarItIs() {
        int tahun = RencanaUji.tahun(ARJASA);

        String alamat = unggah(
                        "sipd",
                        "anggaran",
                        "application/json",
                        daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-31", "7")),
                        "")
                .statusCode(202)
                .body("status", is("ANTRE"))
                .body("aksi.aksi", contains("BATALKAN"))
                .header("Location", startsWith("/api/v1/pekerjaan/"))
                .extract()
                .header("Location");

        selesai("sipd", alamat)
                .body("status", is("SELESAI"))
                .body("dibaca", is(1))
                .body("dibuat", is(1))
                .body("oleh", is("sipd"))
                .body("token", notNullValue())
                .body("tahap", nullValue())
                .body("selesaiPada", notNullValue());
        assertThat(Basisdata.hitung(
                        "select count(*) from kiriman k join riwayat_anggaran r on r.kiriman = k.id"
                                + " where r.tahun = ? and k.jalur = 'IMPOR' and k.oleh = 'sipd' and k.peran = 'integrasi'",
                        tahun))
                .isEqualTo(1);
    }

    @Test
    void givesTheSameResultInEveryForm() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        String json = "[" + baris(ARJASA, tahun, "OPERASI", "386800000.5") + "," + baris(ARJASA, tahun, "MODAL", "1000")
                + "]";
        String csv = KEPALA + sel(ARJASA, tahun, "OPERASI", "Rp 386.800.000,50") + "\n"
                + sel(ARJASA, tahun, "MODAL", "1.000") + "\n";

        langsung("application/json", json).body("dibuat", is(2)).body("ditolak", is(0));
        langsung(NDJSON, baris(ARJASA, tahun, "OPERASI", "386800000.5") + "\n" + baris(ARJASA, tahun, "MODAL", "1000"))
                .body("tetap", is(2));
        langsung("text/csv", csv).body("tetap", is(2)).body("ditolak", is(0));
        langsung("text/csv", "\ufeff" + csv.replace(';', ',').replace("Rp 386.800.000,50", "386800000.50"))
                .body("tetap", is(2));
        langsung("text/csv", csv.replace(';', '\t')).body("tetap", is(2));
        langsungXlsx(BukuUji.buku(
                        List.of("kodePd", "tahun", "kodeSubKegiatan", "jenisBelanja", "perTanggal", "realisasi"),
                        List.of(
                                ARJASA,
                                tahun,
                                SUB_KEGIATAN,
                                "OPERASI",
                                tahun + "-12-31",
                                new BigDecimal("386800000.5")),
                        List.of(ARJASA, tahun, SUB_KEGIATAN, "MODAL", "31/12/" + tahun, 1000)))
                .body("tetap", is(2))
                .body("bentuk", is("XLSX"));
        assertThat(Basisdata.hitung("select count(*) from riwayat_anggaran where tahun = ?", tahun))
                .isEqualTo(2);
    }

    @Test
    void keepsNoNamesOfPersonsFromSipdFiles() {
        UnitUji.dikenal();
        int tahun = UnitUji.tahun();
        String csv = "kode_sub_giat;kode_rekening;nomor_dokumen;tanggal_dokumen;nilai_realisasi;nama_pptk;nip_pptk\n"
                + "7.01.02.2.01.0002;5.1.02.01.01.0024;12/TBP;14/05/" + tahun + ";1.000;Orang Contoh;NIP-RAHASIA\n"
                + "7.01.02.2.01.0002;5.1.02.01.01.0024;13/TBP;14/05/" + tahun + ";seribu;Orang Contoh;NIP-RAHASIA\n";

        ValidatableResponse jawaban = langsung("sipd-dokumen", "text/csv", csv, "?kode_skpd=" + UnitUji.SKPD)
                .body("ragam", is("dokumen"))
                .body("dibuat", is(1))
                .body("ditolak", is(1))
                .body("galat[0].letak", is(3))
                .body("galat[0].kode", is("ANGKA_TIDAK_TERBACA"));
        String alamat = "/api/v1/pekerjaan/" + jawaban.extract().<String>path("id");

        assertThat(unduh(alamat + "/diterima.csv"))
                .contains("12/TBP", "\n0,2,DIBUAT")
                .doesNotContain("Orang", "RAHASIA");
        assertThat(unduh(alamat + "/ditolak.csv")).contains("13/TBP").doesNotContain("Orang", "RAHASIA");
    }

    @Test
    void keepsNothingOfResponsesThatNobodyHasAskedFor() {
        String isi = """
                {"kodePd":"35.09.22","sumber":"UJI","id":"R-1","tanggal":"2023-08-17","nama":"Orang Contoh",
                 "telepon":{"nomor":"RAHASIA"},"jawaban":{"persyaratan":4,"nama":"Orang Contoh"}}""";

        ValidatableResponse jawaban = langsung("respons", NDJSON, isi.replace('\n', ' '), "")
                .body("ditolak", is(1))
                .body("galat.kode", hasItem("MEDAN_TIDAK_DIKENAL"))
                .body("galat.medan", hasItem("nama"));
        String alamat = "/api/v1/pekerjaan/" + jawaban.extract().<String>path("id");

        assertThat(unduh(alamat + "/ditolak.csv"))
                .contains("telepon", "persyaratan")
                .doesNotContain("Orang", "RAHASIA");
    }

    @Test
    void letsEachKindBeSentByThoseWhoSendIt() {
        unggah("organisasi", "respons", NDJSON, "{}", "").statusCode(202);
        unggah("organisasi", "rekap", NDJSON, "{}", "").statusCode(202);
        unggah("organisasi", "anggaran", NDJSON, "{}", "").statusCode(403);
        unggah("organisasi", "sipd-belanja", NDJSON, "{}", "").statusCode(403);
        unggah("bappeda", "respons", NDJSON, "{}", "").statusCode(403);
        unggah("camat.arjasa", "respons", NDJSON, "{}", "").statusCode(403);
    }

    @Test
    void takesTwoSourcesForOneAmountInOneFile() {
        int tahun = UnitUji.tahun();
        String akun = """
                {"sumber":"%s","kodePd":"%s","tahun":%d,"perTanggal":"%d-12-31","kodeKegiatan":"7.01.02.2.01.0002",\
                "kodeAkun":"5.1.02.01.01.0024","realisasi":%d,"rincian":true}""";

        langsung(
                        "akun",
                        NDJSON,
                        akun.formatted("A", UnitUji.UNIT, tahun, tahun, 100) + "\n"
                                + akun.formatted("B", UnitUji.UNIT, tahun, tahun, 120) + "\n"
                                + akun.formatted("C", UnitUji.UNIT, tahun, tahun, 130),
                        "")
                .body("status", is("SELESAI"))
                .body("dibuat", is(2))
                .body("ditolak", is(1))
                .body("galat.kode", contains("LRA_TANPA_RINCIAN"));

        assertThat(Basisdata.hitung(
                        "select realisasi::bigint from realisasi_anggaran where kode_pd = ? and tahun = ?",
                        UnitUji.UNIT,
                        tahun))
                .isEqualTo(120);
        assertThat(Basisdata.hitung(
                        "select count(*) from riwayat_anggaran where kode_pd = ? and tahun = ?", UnitUji.UNIT, tahun))
                .isEqualTo(1);
    }

    @Test
    void offersOnlyWhatTheReaderMayDo() {
        int tahun = RencanaUji.tahunTanpaRencana();
        String alamat = unggah(
                        "sipd", "indikator", NDJSON, indikator(tahun, "TW4", "S2.1", "\"nilai\":1"), "?mode=atomik")
                .extract()
                .header("Location");

        selesai("sipd", alamat).body("status", is("DITUNDA")).body("aksi.aksi", hasItem("LEPAS"));
        Api.sebagai("inspektorat").get(alamat).then().body("aksi.aksi", contains("UNDUH_DITOLAK"));
    }

    @Test
    void refusesSipdFilesWithoutAHeadingOfTheirSource() {
        String spj = "kode_akun,jumlah_sd_saat_ini\n5.1.02.01.01.0024,1\n";

        unggah("sipd", "sipd-belanja", "text/csv", spj, "")
                .statusCode(422)
                .body("kode", is("JUDUL_TIDAK_ADA"))
                .body("detail", containsString("realisasi_rill"));
        unggah("sipd", "sipd-belanja", "text/csv", "realisasi,kode_akun,realisasi\n", "")
                .statusCode(422)
                .body("kode", is("KOLOM_GANDA"));
        unggah("sipd", "sipd-belanja", "application/json", "[{\"tahun\":", "").statusCode(422);
        unggah("sipd", "sipd-kas", "text/csv", spj, "").statusCode(404);
    }

    @Test
    void findsTheHeadingBelowATitle() {
        int tahun = RencanaUji.tahun(ARJASA);
        String judul = "Realisasi anggaran\n".repeat(9);

        langsung("text/csv", judul + KEPALA + sel(ARJASA, tahun, "OPERASI", "1.000") + "\n")
                .body("status", is("SELESAI"))
                .body("dibuat", is(1));
        langsung("text/csv", judul + judul + KEPALA + sel(ARJASA, tahun, "OPERASI", "1.000") + "\n")
                .body("status", is("GAGAL"))
                .body("kode", is("JUDUL_TIDAK_ADA"));
    }

    @Test
    void writesLargeUploadsInPartsAndTellsWhatBecameOfEachRow() {
        int tahun = RencanaUji.tahun(ARJASA);
        List<String> baris = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            baris.add(
                    i % 50 == 7
                            ? "{\"kodePd\":\"35.09.22\"}"
                            : indikator(tahun, "TW" + (1 + i % 4), "S2.1", "\"nilai\":" + i));
        }
        // Rows that contradict an earlier one of the same upload are refused, also across parts.
        ValidatableResponse jawaban = langsung("indikator", NDJSON, String.join("\n", baris), "")
                .body("dibaca", is(250))
                .body("dibuat", is(4))
                .body("ditolak", is(246))
                .body("galat.size()", is(100));
        String alamat = "/api/v1/pekerjaan/" + jawaban.extract().<String>path("id");

        String ditolak = unduh(alamat + "/ditolak.csv");
        assertThat(ditolak.lines().filter(b -> b.contains(",BARIS_GANDA,")).count())
                .isEqualTo(241);
        assertThat(ditolak.lines().filter(b -> b.startsWith("207,208,"))).isNotEmpty();
        String diterima = unduh(alamat + "/diterima.csv");
        assertThat(diterima.lines()).hasSize(5);
        assertThat(diterima.lines().skip(1)).allMatch(b -> b.contains(",DIBUAT,\"{"));
    }

    @Test
    void namesTheRowAndTheColumnOfACellThatCannotBeRead() {
        int tahun = RencanaUji.tahun(ARJASA);

        langsung(
                        "text/csv",
                        KEPALA + sel(ARJASA, tahun, "OPERASI", "sejuta") + "\n" + sel(ARJASA, tahun, "operasi", "1")
                                + ";x\n" + "\n" + sel(ARJASA, tahun, "MODAL", "5"))
                .body("dibuat", is(1))
                .body("ditolak", is(2))
                .body("galat.findAll { it.baris == 0 }.medan", contains("realisasi"))
                .body("galat.findAll { it.baris == 0 }.letak", contains(2))
                .body("galat.findAll { it.baris == 1 }.medan", hasItem("jenisBelanja"))
                .body("galat.findAll { it.baris == 1 }.medan", hasItem("kolom7"));
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, '', 400",
        "text/csv, 'x', 200",
        "application/json, '{', 200",
        "application/pdf, 'x', 415",
        "application/xml, '<x/>', 415"
    })
    void answersUploadsThatAreNoneWithAReason(String tipe, String isi, int status) {
        unggah("sipd", "anggaran", tipe, isi, "").statusCode(status == 200 ? 202 : status);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, 'warna,kodePd,kodePd', KOLOM_TIDAK_DIKENAL",
        "text/csv, 'kodePd,Kode PD', KOLOM_GANDA",
        "text/csv, ' , ', JUDUL_TIDAK_ADA",
        "application/json, '[{\"a\":1},', JSON_RUSAK",
        "application/json, '[1e99999999999]', JSON_RUSAK",
        "application/json, '[{\"a\":1}]\n{\"a\":2}', JSON_RUSAK",
        "application/x-ndjson, '{\"a\":1}}', JSON_RUSAK",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, 'PK', XLSX_RUSAK"
    })
    void endsAJobThatCannotBeReadWithItsReason(String tipe, String isi, String kode) {
        langsung("anggaran", tipe, isi, "")
                .body("status", is("GAGAL"))
                .body("kode", is(kode))
                .body("pesan", not(kode));
    }

    @Test
    void stopsReadingARowThatIsTooLarge() {
        // Both rows are broken at their end: who reads them whole finds that instead.
        langsung("anggaran", "text/csv", "kodePd,tahun\n" + ",".repeat(101) + "\"x\"y", "")
                .body("status", is("GAGAL"))
                .body("kode", is("KOLOM_TERLALU_BANYAK"));
        langsung("anggaran", "application/json", "[{\"kodePd\":[" + "[],".repeat(2_500), "")
                .body("status", is("GAGAL"))
                .body("kode", is("JSON_TERLALU_BESAR"))
                .body("pesan", containsString("4000"));
        langsung("anggaran", "text/csv", "kodePd,tahun\n" + ",".repeat(99), "").body("status", is("SELESAI"));
    }

    @Test
    void goesOnAfterAJobThatBreaksTheWorker() {
        int tahun = RencanaUji.tahun(ARJASA);
        PelaksanaPekerjaan asli = ClientProxy.unwrap(pelaksana);
        AtomicInteger percobaan = new AtomicInteger();
        QuarkusMock.installMockForType(
                new PelaksanaPekerjaan(null, null, null, null, List.of(), null, null, null, null) {
                    @Override
                    Ragam<?, ?, ?> ragam(String nama) {
                        return asli.ragam(nama);
                    }

                    @Override
                    void jalankan(Pekerjaan satu, UUID pekerja, BooleanSupplier lanjut) {
                        if (percobaan.incrementAndGet() == 1) {
                            throw new StackOverflowError("as deep as a job can break");
                        }
                        asli.jalankan(satu, pekerja, lanjut);
                    }
                },
                PelaksanaPekerjaan.class);

        String id = langsung("application/json", daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-31", "7")))
                .body("status", is("SELESAI"))
                .body("dibuat", is(1))
                .extract()
                .path("id");
        assertThat(Basisdata.hitung("select percobaan from pekerjaan where id = ?", UUID.fromString(id)))
                .isEqualTo(2);
    }

    @Test
    void showsHeadingsAndNamesThatNoDatabaseKeepsWithTheCharacterReplaced() {
        int tahun = RencanaUji.tahun(ARJASA);

        langsung("anggaran", "text/csv", "kodePd,war\0na\n1,2", "")
                .body("status", is("GAGAL"))
                .body("kode", is("KOLOM_TIDAK_DIKENAL"))
                .body("pesan", containsString("war\ufffdna"));
        langsung(
                        "indikator",
                        NDJSON,
                        indikator(tahun, "TW1", "S2.1", "\"nilai\":1,\"x\\u0000\":1") + "\n"
                                + indikator(tahun, "TW2", "S2.1", "\"nilai\":1"),
                        "")
                .body("status", is("SELESAI"))
                .body("dibuat", is(1))
                .body("galat.medan", contains("x\ufffd"))
                .body("galat.kode", contains("KARAKTER_TERLARANG"));
    }

    @Test
    void reportsAFigureThatCouldBeTwo() {
        int tahun = RencanaUji.tahun(ARJASA);
        String kepala = "kodePd;tahun;triwulan;kodeIndikator;nilai\n";
        String awal = ARJASA + ";" + tahun + ";TW1;S2.1;";

        langsung("indikator", "text/csv", kepala + awal + "82.125", "")
                .body("ditolak", is(1))
                .body("galat.medan", hasItem("nilai"));
        langsung("indikator", "text/csv", kepala + awal + "82,125", "").body("dibuat", is(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><f>A1</f></c>",
                "<c t='b'><v>1</v></c>",
                "<c t='d'><v>2023-12-31T08:30:00</v></c>",
                "<c t='e'><v>#REF!</v></c>"
            })
    void takesNoCellForATextThatIsNone(String sel) {
        int tahun = RencanaUji.tahun(ARJASA);

        langsungXlsx(
                        "indikator",
                        BukuUji.buku(
                                List.of("kodePd", "tahun", "triwulan", "kodeIndikator", "nilai", "sumber"),
                                List.of(ARJASA, tahun, "TW1", "S2.1", 1, "Laporan"),
                                List.of(ARJASA, tahun, "TW2", "S2.1", 1, new BukuUji.Mentah(sel))))
                .body("dibuat", is(1))
                .body("ditolak", is(1))
                .body("galat.letak", contains(3))
                .body("galat.medan", contains("sumber"))
                .body("galat.kode", contains("TIPE_SALAH"));
    }

    @Test
    void refusesTextThatIsNoUtf8() {
        ValidatableResponse jawaban = Api.sebagai("sipd")
                .contentType("text/csv")
                .header("Prefer", "wait=30")
                .body("kodePd,sumber\n35.09.22,caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/v1/impor/indikator")
                .then();
        jawaban.body("status", is("GAGAL")).body("kode", is("BUKAN_UTF8"));
    }

    @Test
    void boundsWhatItReads() {
        langsung("anggaran", NDJSON, "{}\n".repeat(2_001), "")
                .body("status", is("GAGAL"))
                .body("kode", is("BARIS_TERLALU_BANYAK"))
                .body("ditolak", is(2_000));
        unggah("sipd", "anggaran", "text/csv", "x".repeat((1 << 20) + 1), "")
                .statusCode(413)
                .body("kode", is("UNGGAHAN_TERLALU_BESAR"));
        langsung("anggaran", "text/csv", "kodePd" + ",".repeat(101), "").body("kode", is("KOLOM_TERLALU_BANYAK"));
        langsung("anggaran", "text/csv", "kodePd\n\"" + "x".repeat(40_000) + "\"", "")
                .body("status", is("GAGAL"));
        langsungXlsx(BukuUji.zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/bom.xml", " ".repeat(20 << 20))))
                .body("kode", is("XLSX_RUSAK"));
    }

    @Test
    void writesNothingOfAnAtomicUploadWithABadRow() {
        int tahun = RencanaUji.tahun(ARJASA);
        List<String> baris = new ArrayList<>();
        for (int i = 1; i <= 150; i++) {
            baris.add(anggaran(
                    tahun,
                    SUB_KEGIATAN,
                    "OPERASI",
                    "%02d-%02d".formatted(1 + i / 28, 1 + i % 28),
                    Integer.toString(i)));
        }
        String baik = daftar(baris.toArray(String[]::new));
        String buruk = baik.replace("\"realisasi\":150", "\"realisasi\":-150");

        String id = langsung("anggaran", "application/json", buruk, "?mode=atomik")
                .body("status", is("DITOLAK"))
                .body("dibaca", is(150))
                .body("ditolak", is(1))
                .body("galat.baris", contains(149))
                .body("galat.kode", contains("DI_LUAR_RENTANG"))
                .extract()
                .path("id");
        assertThat(Basisdata.hitung("select count(*) from realisasi_anggaran where tahun = ?", tahun))
                .isZero();
        assertThat(unduh("/api/v1/pekerjaan/" + id + "/ditolak.csv")).contains("149,150,DI_LUAR_RENTANG,realisasi");

        langsung("anggaran", "application/json", baik, "?mode=atomik")
                .body("status", is("SELESAI"))
                .body("dibuat", is(150));
        assertThat(Basisdata.hitung("select versi from unit_tahun where tahun = ?", tahun))
                .as("one version and one event for the whole upload")
                .isEqualTo(1);
        langsung("anggaran", "application/json", baik, "?mode=atomik").body("tetap", is(150));
        assertThat(Basisdata.hitung("select versi from unit_tahun where tahun = ?", tahun))
                .isEqualTo(1);
    }

    @Test
    void putsAnAtomicUploadOffThatComesTooEarlyAndReleasesIt() {
        int tahun = RencanaUji.tahunTanpaRencana();
        String isi =
                daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1"), indikator(tahun, "TW2", "S2.1", "\"nilai\":2"));

        String id = langsung("indikator", "application/json", isi, "?mode=atomik")
                .body("status", is("DITUNDA"))
                .body("diparkir", is(2))
                .body("galat.kode", hasItem("RENCANA_BELUM_ADA"))
                .body("aksi.aksi", hasItem("LEPAS"))
                .extract()
                .path("id");
        terbitkan(tahun);
        Api.sebagai("sipd")
                .post("/api/v1/pekerjaan/" + id + "/pelepasan")
                .then()
                .statusCode(202);

        selesai("sipd", "/api/v1/pekerjaan/" + id)
                .body("status", is("SELESAI"))
                .body("dibuat", is(2))
                .body("galat", empty());
        Api.sebagai("sipd")
                .post("/api/v1/pekerjaan/" + id + "/pelepasan")
                .then()
                .statusCode(409);
    }

    @Test
    void keepsAnUploadThatIsPutOffUntilSomebodyDiscardsIt() {
        int tahun = RencanaUji.tahunTanpaRencana();
        String id = langsung(
                        "indikator",
                        "application/json",
                        daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")),
                        "?mode=atomik")
                .body("status", is("DITUNDA"))
                .body("aksi.aksi", hasItem("BATALKAN"))
                .extract()
                .path("id");
        String alamat = "/api/v1/pekerjaan/" + id;

        setahunLalu(id);
        hapusLama();
        Api.sebagai("sipd").get(alamat).then().statusCode(200);

        Api.sebagai("sipd").delete(alamat).then().statusCode(204);
        Api.sebagai("sipd")
                .get(alamat)
                .then()
                .body("status", is("DIBATALKAN"))
                .body("aksi.aksi", not(hasItem("BATALKAN")))
                .body("aksi.aksi", not(hasItem("LEPAS")));
        Api.sebagai("sipd").delete(alamat).then().statusCode(409);
        assertThat(Basisdata.hitung(
                        "select count(*) from audit where objek = 'PEKERJAAN' and aksi = 'BATALKAN' and kunci = ? and pelaku = 'sipd'",
                        id))
                .isEqualTo(1);
        hapusLama();
        Api.sebagai("sipd").get(alamat).then().statusCode(200);
        setahunLalu(id);
        hapusLama();
        Api.sebagai("sipd").get(alamat).then().statusCode(404);
    }

    @Test
    void releasesAnUploadInTheNameOfWhoReleasesIt() {
        int tahun = RencanaUji.tahunTanpaRencana();
        String id = Api.sebagai("operator.arjasa")
                .header("Prefer", "wait=30")
                .body(daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")))
                .post("/api/v1/impor/indikator?mode=atomik")
                .then()
                .body("status", is("DITUNDA"))
                .body("dilepasOleh", nullValue())
                .extract()
                .path("id");
        terbitkan(tahun);
        Api.sebagai("admin")
                .post("/api/v1/pekerjaan/" + id + "/pelepasan")
                .then()
                .statusCode(202);

        selesai("operator.arjasa", "/api/v1/pekerjaan/" + id)
                .body("status", is("SELESAI"))
                .body("oleh", is("operator.arjasa"))
                .body("dilepasOleh", is("admin"));
        assertThat(Basisdata.hitung(
                        "select count(*) from kiriman k join riwayat_indikator r on r.kiriman = k.id"
                                + " where r.tahun = ? and k.oleh = 'admin' and k.peran = 'admin'",
                        tahun))
                .isEqualTo(1);
        assertThat(Basisdata.hitung(
                        "select count(*) from audit where aksi = 'LEPAS' and kunci = ? and pelaku = 'admin'", id))
                .isEqualTo(1);
    }

    @Test
    void releasesAnUploadOnlyForThoseWhoseAreaHoldsThatOfItsSender() {
        int tahun = RencanaUji.tahunTanpaRencana();
        String id = langsung(
                        "indikator",
                        "application/json",
                        daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")),
                        "?mode=atomik")
                .body("status", is("DITUNDA"))
                .extract()
                .path("id");
        // The sender had all of Jawa Timur when it came.
        Basisdata.ubah("update pekerjaan set wilayah = '{35}' where id = ?", UUID.fromString(id));

        Api.sebagai("sipd")
                .post("/api/v1/pekerjaan/" + id + "/pelepasan")
                .then()
                .statusCode(403)
                .body("kode", is("DI_LUAR_WILAYAH"));
        Api.sebagai("operator.arjasa")
                .post("/api/v1/pekerjaan/" + id + "/pelepasan")
                .then()
                .statusCode(404);
        Api.sebagai("sipd").get("/api/v1/pekerjaan/" + id).then().body("status", is("DITUNDA"));
    }

    @Test
    void endsAnAtomicUploadThatNoRowIsToBlameForWithItsReason() {
        int tahun = RencanaUji.tahun(ARJASA);
        QuarkusMock.installMockForType(new PotretTerlaluBesar(), PenerbitPotret.class);

        langsung(
                        "indikator",
                        "application/json",
                        daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")),
                        "?mode=atomik")
                .body("status", is("GAGAL"))
                .body("kode", is("PERISTIWA_TERLALU_BESAR"))
                .body("pesan", containsString("35.09.22:" + tahun));
    }

    @Test
    void putsAnAtomicUploadIntoAClosedQuarterOff() {
        int tahun = RencanaUji.tahun(ARJASA);
        PeriodeUji.kunciArjasa(tahun, "TW2");
        String isi =
                daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1"), indikator(tahun, "TW2", "S2.1", "\"nilai\":2"));

        langsung("indikator", "application/json", isi, "?mode=atomik&parkir=false")
                .body("status", is("DITOLAK"));
        langsung("indikator", "application/json", isi, "?mode=atomik")
                .body("status", is("DITUNDA"))
                .body("galat.kode", contains("PERIODE_TERTUTUP"));
        assertThat(Basisdata.hitung("select count(*) from realisasi_indikator where tahun = ?", tahun))
                .isZero();
    }

    @Test
    void parksRowsThatComeTooEarlyByDefault() {
        int tahun = RencanaUji.tahunTanpaRencana();

        langsung("indikator", "application/json", daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")), "")
                .body("status", is("SELESAI"))
                .body("diparkir", is(1));
        Api.sebagai("sipd").get("/api/v1/parkir?tahun=" + tahun).then().body("data.size()", is(1));
    }

    @Test
    void reportsADryRunAndWritesNothing() {
        int tahun = RencanaUji.tahun(ARJASA);
        String isi =
                daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1"), indikator(tahun, "TW1", "S9.9", "\"nilai\":1"));

        for (String mode : List.of("per-baris", "atomik")) {
            langsung("indikator", "application/json", isi, "?dryRun=true&parkir=false&mode=" + mode)
                    .body("status", is(mode.equals("atomik") ? "DITOLAK" : "SELESAI"))
                    .body("ditolak", is(1));
        }
        langsung(
                        "indikator",
                        "application/json",
                        daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")),
                        "?dryRun=true&mode=atomik")
                .body("status", is("SELESAI"))
                .body("dibuat", is(1))
                .body("token", nullValue());
        assertThat(Basisdata.hitung("select count(*) from realisasi_indikator where tahun = ?", tahun))
                .isZero();
        assertThat(Basisdata.hitung("select coalesce(sum(versi), 0) from unit_tahun where tahun = ?", tahun))
                .isZero();
    }

    @Test
    void refusesAnUploadAboutOtherUnitsOnly() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);

        for (String mode : List.of("per-baris", "atomik")) {
            Api.sebagai("operator.arjasa")
                    .header("Prefer", "wait=30")
                    .body(daftar(indikator(KALIWATES, tahun, "TW1", "S2.1", "\"nilai\":1")))
                    .post("/api/v1/impor/indikator?mode=" + mode)
                    .then()
                    .statusCode(200)
                    .body("dibuat", is(0));
        }
        assertThat(Basisdata.hitung("select count(*) from realisasi_indikator where tahun = ?", tahun))
                .isZero();
    }

    @Test
    void answersAKeyedRepetitionWithTheSameJob() {
        int tahun = RencanaUji.tahun(ARJASA);
        String isi = daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1"));
        List<String> id = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            id.add(Api.sebagai("sipd")
                    .header("Idempotency-Key", "impor-" + tahun)
                    .body(isi)
                    .post("/api/v1/impor/indikator")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id"));
        }
        assertThat(id.get(1)).isEqualTo(id.get(0));
        Api.sebagai("sipd")
                .header("Idempotency-Key", "impor-" + tahun)
                .body(isi.replace(":1}", ":2}"))
                .post("/api/v1/impor/indikator")
                .then()
                .statusCode(422);
    }

    @Test
    void showsJobsToTheirSenderAndToThoseAboveOnly() {
        int tahun = RencanaUji.tahun(ARJASA);
        String id = Api.sebagai("operator.arjasa")
                .body(daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")))
                .post("/api/v1/impor/indikator")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        for (String boleh : List.of("operator.arjasa", "camat.arjasa", "bappeda", "inspektorat", "admin")) {
            Api.sebagai(boleh).get("/api/v1/pekerjaan/" + id).then().statusCode(200);
            Api.sebagai(boleh).get("/api/v1/pekerjaan?batas=200").then().body("data.id", hasItem(id));
        }
        for (String tidak : List.of("operator.kaliwates", "bappeda.bondowoso")) {
            Api.sebagai(tidak).get("/api/v1/pekerjaan/" + id).then().statusCode(404);
            Api.sebagai(tidak)
                    .accept("text/csv")
                    .get("/api/v1/pekerjaan/" + id + "/ditolak.csv")
                    .then()
                    .statusCode(404);
            Api.sebagai(tidak).get("/api/v1/pekerjaan?batas=200").then().body("data.id", not(hasItem(id)));
        }
        Api.sebagai("inspektorat")
                .body("[]")
                .post("/api/v1/impor/indikator")
                .then()
                .statusCode(403);
        unggah("sipd", "warna", "application/json", "[]", "").statusCode(404).body("kode", is("RAGAM_TIDAK_DIKENAL"));
    }

    @Test
    void doesNotStopWhatHasEnded() {
        String id = langsung("anggaran", "application/json", "[]", "")
                .body("status", is("SELESAI"))
                .extract()
                .path("id");

        Api.sebagai("sipd")
                .delete("/api/v1/pekerjaan/" + id)
                .then()
                .statusCode(409)
                .body("kode", is("PEKERJAAN_SUDAH_SELESAI"));
        Api.sebagai("sipd")
                .delete("/api/v1/pekerjaan/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void protectsThoseWhoOpenARefusedRowInASpreadsheet() {
        int tahun = RencanaUji.tahun(ARJASA);
        String id = langsung(
                        "indikator",
                        "text/csv",
                        "kodePd,tahun,triwulan,kodeIndikator,nilai\n35.09.22," + tahun + ",TW1,=1+1,2",
                        "?parkir=false")
                .body("ditolak", is(1))
                .extract()
                .path("id");

        Api.sebagai("sipd")
                .accept("text/csv")
                .get("/api/v1/pekerjaan/" + id + "/ditolak.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(startsWith("baris,letak,kode,medan,pesan,isi\r\n"))
                .body(containsString("\"{\"\"kodePd\"\""));
    }

    @Test
    void speaksTheLanguageThatWasAskedFor() {
        Api.sebagai("sipd")
                .header("Prefer", "wait=30")
                .header("Accept-Language", "en")
                .contentType("text/csv")
                .body("warna,kodePd\n1,2")
                .post("/api/v1/impor/anggaran")
                .then()
                .body("pesan", startsWith("Unknown columns: warna"));
    }

    private static ValidatableResponse unggah(String pengguna, String ragam, String tipe, String isi, String opsi) {
        return Api.sebagai(pengguna)
                .contentType(tipe)
                .body(isi.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/impor/" + ragam + opsi)
                .then();
    }

    private static ValidatableResponse langsung(String tipe, String isi) {
        return langsung("anggaran", tipe, isi, "");
    }

    private static ValidatableResponse langsung(String ragam, String tipe, String isi, String opsi) {
        return Api.sebagai("sipd")
                .contentType(tipe)
                .header("Prefer", "respond-async, wait=30")
                .body(isi.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/impor/" + ragam + opsi)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse langsungXlsx(byte[] isi) {
        return langsungXlsx("anggaran", isi);
    }

    private static ValidatableResponse langsungXlsx(String ragam, byte[] isi) {
        return Api.sebagai("sipd")
                .contentType(XLSX)
                .header("Prefer", "wait=30")
                .body(isi)
                .post("/api/v1/impor/" + ragam)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse selesai(String pengguna, String alamat) {
        await().until(() -> !List.of("ANTRE", "BERJALAN")
                .contains(Api.sebagai(pengguna).get(alamat).then().extract().<String>path("status")));
        return Api.sebagai(pengguna).get(alamat).then().statusCode(200);
    }

    private static String unduh(String alamat) {
        return Api.sebagai("sipd")
                .accept("text/csv")
                .get(alamat)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String baris(String kodePd, int tahun, String jenis, String realisasi) {
        return """
                {"kodePd":"%s","tahun":%d,"kodeSubKegiatan":"%s","jenisBelanja":"%s","perTanggal":"%d-12-31","realisasi":%s}""".formatted(kodePd, tahun, SUB_KEGIATAN, jenis, tahun, realisasi);
    }

    private static String sel(String kodePd, int tahun, String jenis, String realisasi) {
        return String.join(";", kodePd, Integer.toString(tahun), SUB_KEGIATAN, jenis, "31/12/" + tahun, realisasi);
    }

    private void hapusLama() {
        QuarkusTransaction.requiringNew().run(() -> repository.hapusLama(35));
    }

    private static void setahunLalu(String id) {
        Basisdata.ubah(
                "update pekerjaan set selesai_pada = selesai_pada - interval '1 year' where id = ?",
                UUID.fromString(id));
    }

    private static void terbitkan(int tahun) {
        RencanaUji.terbitkan(RencanaUji.rencana(ARJASA, tahun, 1));
        await().untilAsserted(() -> assertThat(Basisdata.hitung(
                        "select count(*) from masukan where topik = 'sakip.rencana' and kunci = ?",
                        ARJASA + ":" + tahun))
                .isEqualTo(1));
    }
}
