package id.sakip.realization.bukti;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import id.sakip.platform.digest.Digest;
import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.realization.periode.PeriodeUji;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.realization.Api.ANGGARAN;
import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.anggaran;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class BuktiResourceTest {

    private static final String BUKTI = "/api/v1/bukti";
    private static final int TERBESAR = 1 << 20;

    @Inject
    PembersihBukti pembersih;

    @ConfigProperty(name = "sakip.bukti.folder")
    Path folder;

    @Test
    void keepsAFileAndGivesItBackByteByByte() {
        int tahun = tahunBerisi();
        byte[] pdf = BerkasUji.pdf("rekap " + tahun);

        String id = unggah("operator.arjasa", tahun, "Rekap Café.pdf", pdf)
                .statusCode(201)
                .header("Location", startsWith("/api/v1/bukti/"))
                .body("kodePd", is(ARJASA))
                .body("triwulan", is("TW4"))
                .body("ragam", is("indikator"))
                .body("kodeIndikator", is("S2.1"))
                .body("kodeSubKegiatan", nullValue())
                .body("nama", is("Rekap Café.pdf"))
                .body("jenis", is("application/pdf"))
                .body("ukuran", is(pdf.length))
                .body("sha256", is(sidik(pdf)))
                .body("diunggahOleh", is("operator.arjasa"))
                .body("penarikan", nullValue())
                .extract()
                .path("id");

        byte[] isi = polos("inspektorat")
                .get(BUKTI + "/" + id + "/isi")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Length", is(Integer.toString(pdf.length)))
                .header(
                        "Content-Disposition",
                        is("attachment; filename=\"Rekap Caf_.pdf\"; filename*=UTF-8''Rekap%20Caf%C3%A9.pdf"))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Content-Security-Policy", is("sandbox; default-src 'none'"))
                .header("ETag", is("\"" + sidik(pdf) + "\""))
                .extract()
                .asByteArray();
        assertThat(isi).isEqualTo(pdf);
        polos("inspektorat")
                .head(BUKTI + "/" + id + "/isi")
                .then()
                .statusCode(200)
                .header("Content-Length", is(Integer.toString(pdf.length)))
                .header("ETag", is("\"" + sidik(pdf) + "\""));
        polos("camat.arjasa")
                .header("If-None-Match", "\"" + sidik(pdf) + "\"")
                .get(BUKTI + "/" + id + "/isi")
                .then()
                .statusCode(304);
        assertThat(audit("UNGGAH", id)).isEqualTo(1);
    }

    @Test
    void takesEvidenceForEveryKindOfRealisasi() {
        int tahun = tahunBerisi();
        laporan(
                kirim("operator.arjasa", ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "05-31", "5000"))),
                1,
                0,
                0,
                0);
        laporan(
                kirim(
                        "operator.arjasa",
                        "/api/v1/realisasi/keluaran",
                        "[{\"kodePd\":\"%s\",\"tahun\":%d,\"triwulan\":\"TW2\",\"kodeSubKegiatan\":\"%s\",\"nilai\":3}]"
                                .formatted(ARJASA, tahun, SUB_KEGIATAN)),
                1,
                0,
                0,
                0);
        byte[] isi = BerkasUji.png();

        kunci("operator.arjasa", tahun, "TW2")
                .queryParam("kodeSubKegiatan", SUB_KEGIATAN)
                .queryParam("jenisBelanja", "OPERASI")
                .queryParam("nama", "sp2d")
                .body(isi)
                .post(BUKTI + "/anggaran")
                .then()
                .statusCode(201)
                .body("jenisBelanja", is("OPERASI"))
                .body("nama", is("sp2d.png"));
        kunci("operator.arjasa", tahun, "TW2")
                .queryParam("kodeSubKegiatan", SUB_KEGIATAN)
                .queryParam("keluaran", " LAPORAN")
                .queryParam("nama", "foto.png")
                .body(isi)
                .post(BUKTI + "/keluaran")
                .then()
                .statusCode(201)
                .body("keluaran", is("laporan"));
        // The snapshot of May is no realisasi of another quarter or another kind of spending.
        for (String[] lain : new String[][] {{"TW1", "OPERASI"}, {"TW3", "OPERASI"}, {"TW2", "MODAL"}}) {
            kunci("operator.arjasa", tahun, lain[0])
                    .queryParam("kodeSubKegiatan", SUB_KEGIATAN)
                    .queryParam("jenisBelanja", lain[1])
                    .queryParam("nama", "sp2d")
                    .body(isi)
                    .post(BUKTI + "/anggaran")
                    .then()
                    .statusCode(404)
                    .body("kode", is("REALISASI_TIDAK_ADA"));
        }
        lihat("bappeda", "kodePd=35.09&tahun=" + tahun).body("data.ragam", contains("keluaran", "anggaran"));
        // What there is for a realisasi shows beside its value.
        for (String alamat : List.of(ANGGARAN, "/api/v1/realisasi/keluaran")) {
            sebagai("bappeda")
                    .get(alamat + "?kodePd=35.09&tahun=" + tahun)
                    .then()
                    .statusCode(200)
                    .body("data.banyakBukti", contains(1));
        }
        lihat("bappeda", "kodePd=35.09&tahun=" + tahun + "&ragam=anggaran").body("data", hasSize(1));
        lihat("bappeda", "kodePd=35.09&tahun=" + tahun + "&keluaran=Laporan").body("data.ragam", contains("keluaran"));
        lihat("bappeda", "kodePd=35.09&tahun=" + tahun + "&kodeSubKegiatan=" + SUB_KEGIATAN)
                .body("data", hasSize(2));
        lihat("bappeda", "kodePd=35.09&tahun=" + tahun + "&jenisBelanja=MODAL").body("data", hasSize(0));
        lihat("bappeda", "kodePd=35.09&tahun=" + tahun + "&kodeIndikator=S2.1").body("data", hasSize(0));
    }

    @Test
    void answersTheSameContentWithWhatIsThereAndWritesNothing() {
        int tahun = tahunBerisi();
        byte[] pdf = BerkasUji.pdf("sama " + tahun);
        String id = unggah("operator.arjasa", tahun, "a.pdf", pdf)
                .statusCode(201)
                .extract()
                .path("id");
        long sebelum = jejak(tahun);

        unggah("sipd", tahun, "b.pdf", pdf).statusCode(200).body("id", is(id)).body("nama", is("a.pdf"));

        assertThat(jejak(tahun)).isEqualTo(sebelum);
        // For another realisasi it is evidence of its own, with the content kept once.
        kirim(
                "operator.arjasa",
                INDIKATOR,
                daftar(indikator(tahun, "TW4", "S1.1", "\"pembilang\":14,\"penyebut\":14")));
        kunci("operator.arjasa", tahun, "TW4")
                .queryParam("kodeIndikator", "S1.1")
                .queryParam("nama", "a.pdf")
                .body(pdf)
                .post(BUKTI + "/indikator")
                .then()
                .statusCode(201);
        assertThat(Basisdata.hitung("select count(*) from bukti_isi where sidik = ?", sidik(pdf)))
                .isEqualTo(1);
    }

    @Test
    void storesOneOfManyUploadsOfTheSameContentAtOnce() throws InterruptedException, ExecutionException {
        int tahun = tahunBerisi();
        byte[] pdf = BerkasUji.pdf("serentak " + tahun);
        List<Callable<Integer>> kiriman = Stream.generate(() -> (Callable<Integer>) () ->
                        unggah("operator.arjasa", tahun, "a.pdf", pdf).extract().statusCode())
                .limit(6)
                .toList();

        try (var serentak = Executors.newFixedThreadPool(6)) {
            int baru = 0;
            for (Future<Integer> satu : serentak.invokeAll(kiriman)) {
                assertThat(satu.get()).isIn(200, 201);
                baru += satu.get() == 201 ? 1 : 0;
            }
            assertThat(baru).isEqualTo(1);
        }
        lihat("operator.arjasa", "kodePd=35.09.22&tahun=" + tahun).body("data", hasSize(1));
    }

    @Test
    void writesNothingIntoAClosedQuarter() {
        int tahun = tahunBerisi();
        String id = unggah("operator.arjasa", tahun, "a.pdf", BerkasUji.pdf("1 " + tahun))
                .statusCode(201)
                .extract()
                .path("id");
        PeriodeUji.kunciArjasa(tahun, "TW4");
        long sebelum = jejak(tahun);
        byte[] lain = BerkasUji.pdf("2 " + tahun);

        unggah("operator.arjasa", tahun, "b.pdf", lain).statusCode(409).body("kode", is("PERIODE_TERTUTUP"));
        unggah("admin", tahun, "b.pdf", lain).statusCode(409);
        tarik("operator.arjasa", id, "salah").statusCode(409).body("kode", is("PERIODE_TERTUTUP"));

        assertThat(jejak(tahun)).isEqualTo(sebelum);
        assertThat(letak(lain)).doesNotExist();
        polos("operator.arjasa").get(BUKTI + "/" + id + "/isi").then().statusCode(200);
        PeriodeUji.bukaArjasa(tahun, "TW4");
        unggah("operator.arjasa", tahun, "b.pdf", lain).statusCode(201);
    }

    @Test
    void withdrawsWithAReasonAndKeepsTheRecord() {
        int tahun = tahunBerisi();
        byte[] pdf = BerkasUji.pdf("tarik " + tahun);
        String id = unggah("operator.arjasa", tahun, "a.pdf", pdf)
                .statusCode(201)
                .extract()
                .path("id");

        banyak(tahun, 1);
        tarik("operator.arjasa", id, " ").statusCode(400).body("galat.medan", contains("alasan"));
        tarik("operator.arjasa", id, " Salah berkas ").statusCode(204);
        tarik("operator.arjasa", id, "lagi").statusCode(204);

        polos("operator.arjasa")
                .get(BUKTI + "/" + id + "/isi")
                .then()
                .statusCode(404)
                .body("kode", is("BUKTI_DITARIK"));
        polos("inspektorat")
                .get(BUKTI + "/" + id)
                .then()
                .statusCode(200)
                .body("penarikan.alasan", is("Salah berkas"))
                .body("penarikan.oleh", is("operator.arjasa"))
                .body("isi", nullValue());
        banyak(tahun, 0);
        lihat("inspektorat", "kodePd=35.09&tahun=" + tahun).body("data", hasSize(0));
        lihat("inspektorat", "kodePd=35.09&ditarik=true&tahun=" + tahun).body("data.id", contains(id));
        assertThat(audit("TARIK", id)).isEqualTo(1);
        // The same file may come again, as evidence of its own.
        unggah("operator.arjasa", tahun, "a.pdf", pdf).statusCode(201);
    }

    @Test
    void removesContentsThatNoEvidenceNamesAndNoOther() throws IOException {
        int tahun = tahunBerisi();
        byte[] berlaku = BerkasUji.pdf("berlaku " + tahun);
        byte[] ditarik = BerkasUji.pdf("ditarik " + tahun);
        byte[] yatim = BerkasUji.pdf("yatim " + tahun);
        unggah("operator.arjasa", tahun, "a.pdf", berlaku).statusCode(201);
        String id = unggah("operator.arjasa", tahun, "b.pdf", ditarik)
                .statusCode(201)
                .extract()
                .path("id");
        tarik("operator.arjasa", id, "salah").statusCode(204);
        // As a process leaves it that dies between the file and its row.
        Files.createDirectories(letak(yatim).getParent());
        Files.write(letak(yatim), yatim);
        Basisdata.ubah("insert into bukti_isi values (?, ?, 'PDF', now(), null)", sidik(yatim), (long) yatim.length);

        pembersih.bersihkan(Instant.now().plus(Duration.ofDays(6)));
        assertThat(List.of(letak(berlaku), letak(ditarik), letak(yatim))).allMatch(Files::exists);
        pembersih.bersihkan(Instant.now().plus(Duration.ofDays(8)));

        assertThat(letak(berlaku)).hasBinaryContent(berlaku);
        assertThat(letak(ditarik)).doesNotExist();
        assertThat(letak(yatim)).doesNotExist();
        assertThat(Basisdata.hitung(
                        "select count(*) from bukti_isi where sidik in (?, ?) and dihapus_pada is not null",
                        sidik(ditarik),
                        sidik(yatim)))
                .isEqualTo(2);
        assertThat(pembersih.bersihkan(Instant.now().plus(Duration.ofDays(8)))).isZero();
        // What was removed can come again.
        String lagi = unggah("operator.arjasa", tahun, "b.pdf", ditarik)
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(polos("operator.arjasa").get(BUKTI + "/" + lagi + "/isi").asByteArray())
                .isEqualTo(ditarik);
    }

    @Test
    void refusesWhatIsNotTakenWhateverItIsCalled() {
        int tahun = tahunBerisi();

        tolak(tahun, BerkasUji.bita("<html><script>alert(1)</script></html>"), 415, "BUKTI_JENIS_DITOLAK");
        tolak(tahun, BerkasUji.bita("<svg xmlns='http://www.w3.org/2000/svg'/>"), 415, "BUKTI_JENIS_DITOLAK");
        tolak(tahun, BerkasUji.zip(Map.of("a.exe", new byte[] {'M', 'Z'})), 415, "BUKTI_JENIS_DITOLAK");
        tolak(tahun, BerkasUji.office(BerkasUji.DOCM), 415, "BUKTI_BERMAKRO");
        byte[] utuh = BerkasUji.png();
        tolak(tahun, Arrays.copyOf(utuh, utuh.length / 2), 422, "BUKTI_TIDAK_UTUH");
        tolak(tahun, new byte[0], 400, "ISI_KOSONG");
        kunci("operator.arjasa", tahun, "TW4")
                .queryParam("kodeIndikator", "S2.1")
                .queryParam("nama", "a.pdf")
                .contentType("application/pdf")
                .body(BerkasUji.pdf("x"))
                .post(BUKTI + "/indikator")
                .then()
                .statusCode(415)
                .body("kode", is("TIPE_MEDIA_TIDAK_DIDUKUNG"));
        assertThat(Basisdata.hitung("select count(*) from bukti where tahun = ?", tahun))
                .isZero();
    }

    @Test
    void takesTheLargestFileAndRefusesOneByteMore() throws IOException {
        int tahun = tahunBerisi();
        byte[] terbesar = teks(TERBESAR);

        unggah("operator.arjasa", tahun, "a.csv", terbesar)
                .statusCode(201)
                .body("jenis", is("text/plain"))
                .body("nama", is("a.csv"))
                .body("ukuran", is(TERBESAR));
        unggah("operator.arjasa", tahun, "b.csv", teks(TERBESAR + 1))
                .statusCode(413)
                .body("kode", is("UNGGAHAN_TERLALU_BESAR"));
        // Without saying how long it is.
        assertThat(berpotong(tahun, teks(TERBESAR))).isEqualTo(200);
        assertThat(berpotong(tahun, teks(TERBESAR + 1))).isEqualTo(413);
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() throws IOException {
        int tahun = tahunBerisi();
        byte[] pdf = BerkasUji.pdf("putus " + tahun);
        long sebelum = jejak(tahun);
        Set<Path> tampungan = tampungan();

        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            // What comes is a whole PDF, yet not all that was announced.
            mulai(socket, tahun, pdf.length + 1);
            socket.getOutputStream().write(pdf);
            await().until(() -> !tampungan().equals(tampungan));
        }

        await().until(() -> tampungan().equals(tampungan));
        assertThat(jejak(tahun)).isEqualTo(sebelum);
        assertThat(letak(pdf)).doesNotExist();
    }

    @Test
    void refusesAnUploadDuringWhichTheQuarterWasClosed() throws IOException {
        int tahun = tahunBerisi();
        byte[] pdf = BerkasUji.pdf("terlambat " + tahun);
        Set<Path> tampungan = tampungan();

        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            mulai(socket, tahun, pdf.length);
            socket.getOutputStream().write(pdf, 0, 10);
            // From here on the first look at the quarter is over.
            await().until(() -> !tampungan().equals(tampungan));
            PeriodeUji.kunciArjasa(tahun, "TW4");
            socket.getOutputStream().write(pdf, 10, pdf.length - 10);

            String jawaban = new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine();
            assertThat(jawaban).startsWith("HTTP/1.1 409");
        }
        assertThat(Basisdata.hitung("select count(*) from bukti where tahun = ?", tahun))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/passwd, passwd.pdf",
        "C:\\x\\lap.pdf, lap.pdf",
        "lap\u202efdp.exe, lapfdp.exe.pdf",
        "'a\u0000b.pdf', ab.pdf"
    })
    void keepsACleanName(String mentah, String nama) {
        int tahun = tahunBerisi();

        unggah("operator.arjasa", tahun, mentah, BerkasUji.pdf("nama " + tahun))
                .statusCode(201)
                .body("nama", is(nama));
    }

    @Test
    void namesAllFaultsOfARequest() {
        int tahun = tahunBerisi();

        unggah("operator.arjasa", tahun, "///", BerkasUji.pdf("x"))
                .statusCode(400)
                .body("galat.kode", contains("FORMAT_SALAH"))
                .body("galat.medan", contains("nama"));
        polos("operator.arjasa")
                .contentType("application/octet-stream")
                .queryParam("kodePd", ARJASA)
                .queryParam("tahun", 1998)
                .body(BerkasUji.pdf("x"))
                .post(BUKTI + "/indikator")
                .then()
                .statusCode(400)
                .body("galat.medan", hasItem("tahun"))
                .body("galat.medan", hasItem("triwulan"))
                .body("galat.medan", hasItem("kodeIndikator"))
                .body("galat.medan", hasItem("nama"));
        polos("bappeda")
                .get(BUKTI + "?kodePd=35.09&kursor=x")
                .then()
                .statusCode(400)
                .body("kode", is("KURSOR_SALAH"));
        polos("bappeda").get(BUKTI + "?kodePd=35.09&ragam=x").then().statusCode(400);
        polos("bappeda").get(BUKTI + "/bukan-uuid/isi").then().statusCode(400);
    }

    @Test
    void showsNothingOfAnotherKecamatan() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":82.89")));
        String id = unggah("operator.arjasa", tahun, "a.pdf", BerkasUji.pdf("milik " + tahun))
                .statusCode(201)
                .extract()
                .path("id");

        for (String lain : List.of("operator.kaliwates", "bappeda.bondowoso")) {
            polos(lain).get(BUKTI + "/" + id).then().statusCode(404).body("kode", is("BUKTI_TIDAK_ADA"));
            polos(lain).get(BUKTI + "/" + id + "/isi").then().statusCode(404);
            polos(lain).get(BUKTI + "?kodePd=35.09.22").then().statusCode(403);
        }
        tarik("operator.kaliwates", id, "x").statusCode(404);
        unggah("operator.kaliwates", tahun, "a.pdf", BerkasUji.pdf("x"))
                .statusCode(403)
                .body("kode", is("DI_LUAR_WILAYAH"));
        // Who may read may not write.
        for (String pembaca : List.of("camat.arjasa", "bappeda", "inspektorat", "organisasi")) {
            unggah(pembaca, tahun, "a.pdf", BerkasUji.pdf("x")).statusCode(403);
            tarik(pembaca, id, "x").statusCode(403);
            polos(pembaca).get(BUKTI + "/" + id + "/isi").then().statusCode(200);
        }
        RestAssured.get(BUKTI + "/" + id + "/isi").then().statusCode(401);
        unggah("bappeda", tahun, "a.pdf", new byte[0]).statusCode(403);
    }

    @Test
    void refusesEvidenceForWhatIsNotRealised() {
        int tahun = RencanaUji.tahun(ARJASA);

        unggah("operator.arjasa", tahun, "a.pdf", BerkasUji.pdf("x"))
                .statusCode(404)
                .body("kode", is("REALISASI_TIDAK_ADA"))
                .body("detail", startsWith("Belum ada realisasi indikator S2.1 35.09.22 TW4 " + tahun));
        polos("admin")
                .contentType("application/octet-stream")
                .queryParams(Map.of(
                        "kodePd", "35.09", "tahun", tahun, "triwulan", "TW4", "kodeIndikator", "S2.1", "nama", "a"))
                .body(BerkasUji.pdf("x"))
                .post(BUKTI + "/indikator")
                .then()
                .statusCode(400)
                .body("galat.kode", contains("BUKAN_KECAMATAN"));
    }

    @Test
    void listsInPagesNewestFirst() {
        int tahun = tahunBerisi();
        List<String> id = Stream.of("1", "2", "3")
                .map(n -> unggah("operator.arjasa", tahun, n + ".pdf", BerkasUji.pdf(n + " " + tahun))
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();

        String kursor = lihat("operator.arjasa", "kodePd=35.09.22&batas=2&tahun=" + tahun)
                .body("data.id", contains(id.get(2), id.get(1)))
                .body("kursor", notNullValue())
                .extract()
                .path("kursor");
        lihat("operator.arjasa", "kodePd=35.09.22&batas=2&tahun=" + tahun + "&kursor=" + kursor)
                .body("data.id", contains(id.getFirst()))
                .body("kursor", nullValue())
                .body("data[0].isi", endsWith(id.getFirst() + "/isi"));
    }

    /** A year in which S2.1 of Arjasa has a value in the last quarter. */
    private static int tahunBerisi() {
        int tahun = RencanaUji.tahun(ARJASA);
        laporan(
                kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":82.89"))),
                1,
                0,
                0,
                0);
        return tahun;
    }

    private static RequestSpecification polos(String pengguna) {
        return RestAssured.given().auth().oauth2(Tokens.of(pengguna));
    }

    private static RequestSpecification kunci(String pengguna, int tahun, String triwulan) {
        return polos(pengguna)
                .contentType("application/octet-stream")
                .queryParam("kodePd", ARJASA)
                .queryParam("tahun", tahun)
                .queryParam("triwulan", triwulan);
    }

    private static ValidatableResponse unggah(String pengguna, int tahun, String nama, byte[] isi) {
        return kunci(pengguna, tahun, "TW4")
                .queryParam("kodeIndikator", "S2.1")
                .queryParam("nama", nama)
                .body(isi)
                .post(BUKTI + "/indikator")
                .then();
    }

    private static void tolak(int tahun, byte[] isi, int status, String kode) {
        unggah("operator.arjasa", tahun, "laporan.pdf", isi).statusCode(status).body("kode", is(kode));
    }

    private static ValidatableResponse tarik(String pengguna, String id, String alasan) {
        return polos(pengguna)
                .queryParam("alasan", alasan)
                .delete(BUKTI + "/" + id)
                .then();
    }

    /** Asserts how much evidence shows beside the only value of an indicator. */
    private static void banyak(int tahun, int bukti) {
        sebagai("inspektorat")
                .get(INDIKATOR + "?kodePd=35.09&tahun=" + tahun)
                .then()
                .statusCode(200)
                .body("data.banyakBukti", contains(bukti));
    }

    private static ValidatableResponse lihat(String pengguna, String saringan) {
        return sebagai(pengguna).get(BUKTI + "?" + saringan).then().statusCode(200);
    }

    /** Sends in chunks, without a Content-Length. */
    private static int berpotong(int tahun, byte[] isi) throws IOException {
        URI alamat = URI.create(
                "http://localhost:%d%s/indikator?kodePd=%s&tahun=%d&triwulan=TW4&kodeIndikator=S2.1&nama=c.csv"
                        .formatted(RestAssured.port, BUKTI, ARJASA, tahun));
        HttpURLConnection http = (HttpURLConnection) alamat.toURL().openConnection();
        http.setRequestMethod("POST");
        http.setDoOutput(true);
        http.setChunkedStreamingMode(8_192);
        http.setRequestProperty("Authorization", "Bearer " + Tokens.of("operator.arjasa"));
        http.setRequestProperty("Content-Type", "application/octet-stream");
        try (OutputStream keluar = http.getOutputStream()) {
            keluar.write(isi);
        }
        return http.getResponseCode();
    }

    /** Uploads that are being taken in. */
    private static Set<Path> tampungan() throws IOException {
        try (Stream<Path> semua = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return semua.filter(p -> p.getFileName().toString().startsWith("sakip-bukti-"))
                    .collect(Collectors.toSet());
        }
    }

    /** The head of an upload of so many bytes. */
    private static void mulai(Socket socket, int tahun, int panjang) throws IOException {
        String kepala = """
                POST %s/indikator?kodePd=%s&tahun=%d&triwulan=TW4&kodeIndikator=S2.1&nama=a.pdf HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Content-Type: application/octet-stream
                Content-Length: %d

                """.formatted(BUKTI, ARJASA, tahun, Tokens.of("operator.arjasa"), panjang);
        socket.getOutputStream().write(kepala.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] teks(int panjang) {
        return "a;b\n".repeat(panjang / 4 + 1).substring(0, panjang).getBytes(StandardCharsets.US_ASCII);
    }

    private Path letak(byte[] isi) {
        String sidik = sidik(isi);
        return folder.resolve(sidik.substring(0, 2))
                .resolve(sidik.substring(2, 4))
                .resolve(sidik);
    }

    /** Everything that a request about evidence may write. */
    private static long jejak(int tahun) {
        return Basisdata.hitung("select count(*) from bukti where tahun = ?", tahun)
                + Basisdata.hitung("select count(*) from bukti where ditarik_pada is not null and tahun = ?", tahun)
                + Basisdata.hitung("select count(*) from bukti_isi")
                + Basisdata.hitung(
                        "select coalesce(sum(extract(epoch from didaftar_pada) * 1000), 0)::bigint from bukti_isi")
                + Basisdata.hitung("select count(*) from audit where objek = 'BUKTI'")
                + Basisdata.hitung("select coalesce(sum(versi), 0) from unit_tahun where tahun = ?", tahun);
    }

    private static long audit(String aksi, String id) {
        return Basisdata.hitung(
                "select count(*) from audit where objek = 'BUKTI' and aksi = ? and kunci = ? and pelaku = 'operator.arjasa'",
                aksi,
                id);
    }

    private static String sidik(byte[] isi) {
        return Digest.sha256(isi);
    }
}
