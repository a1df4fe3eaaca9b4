package id.sakip.planning.dokumen;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import id.sakip.contracts.Topik;
import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;

/** Several people at the same document or plan at once. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class BersamaanTest {

    @Inject
    DataSource dataSource;

    private static final int BANYAK = 6;

    @Test
    void letsOneOfManyOpenTheDraftAndTellsTheOthersThatItIsThere() {
        String unit = unit();

        List<Integer> status = serentak(
                BANYAK, i -> sebagai("admin").body(pk(unit, 2023, "85")).post("/perjanjian-kinerja"));

        assertThat(status).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void putsADraftInForceOnce() {
        String unit = unit();
        String id = Api.buat("/perjanjian-kinerja", pk(unit, 2023, "85")).path("id");

        List<Integer> status = serentak(BANYAK, i -> sebagai("admin").post("/perjanjian-kinerja/" + id + "/penetapan"));

        assertThat(status).containsOnly(200, 409).containsOnlyOnce(200);
        sebagai("admin").get("/rencana/" + unit + "/2023").then().body("versi", equalTo(1));
    }

    @Test
    void losesNoEditOfADraft() {
        String unit = unit();
        String id = Api.buat("/perjanjian-kinerja", pk(unit, 2023, "85")).path("id");

        List<Integer> status = serentak(
                BANYAK,
                i -> sebagai("admin")
                        .header("If-Match", "\"1\"")
                        .body(pk(unit, 2023, "9" + i))
                        .put("/perjanjian-kinerja/" + id));

        assertThat(status).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void ordersTheVersionsOfAPlanThatSeveralDocumentsTouchAtOnce() {
        String unit = unit();
        List<String> jalur = List.of(
                "/perjanjian-kinerja/"
                        + Api.buat("/perjanjian-kinerja", pk(unit, 2023, "85")).path("id"),
                "/rkt/" + Api.buat("/rkt", rkt(unit)).path("id"),
                "/renstra/" + Api.buat("/renstra", renstra(unit)).path("id"));

        List<Integer> status = serentak(jalur.size(), i -> sebagai("admin").post(jalur.get(i) + "/penetapan"));

        assertThat(status).containsOnly(200);
        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("versi", equalTo(3))
                .body("dokumen.size()", equalTo(3));
        List<Long> versi =
                Topics.readUntil(Topik.RENCANA, m -> m.key().equals(unit + ":2023") && versi(m.value()) == 3).stream()
                        .filter(m -> m.key().equals(unit + ":2023"))
                        .map(m -> versi(m.value()))
                        .toList();
        assertThat(versi).containsExactly(1L, 2L, 3L);
    }

    @Test
    void holdsNoDocumentWhileItWaitsForThePlansOfTheUnit() throws Exception {
        String unit = unit();
        UUID pk = UUID.fromString(
                Api.buat("/perjanjian-kinerja", pk(unit, 2023, "85")).path("id"));
        UUID indikator =
                UUID.fromString(sebagai("admin").get("/iku?kodePd=" + unit).path("data[0].id"));
        try (Connection lain = dataSource.getConnection();
                Statement sql = lain.createStatement();
                ExecutorService pekerja = Executors.newFixedThreadPool(2)) {
            lain.setAutoCommit(false);
            sql.execute("select 1 from wilayah where kode = '" + unit + "' for no key update");
            Future<Integer> penetapan = pekerja.submit(() -> sebagai("admin")
                    .post("/perjanjian-kinerja/" + pk + "/penetapan")
                    .statusCode());
            Future<Integer> definisi = pekerja.submit(() -> sebagai("admin")
                    .header("If-Match", "\"1\"")
                    .body(Api.isiIndikator(unit, "S1.1"))
                    .put("/iku/" + indikator)
                    .statusCode());
            tungguSampai(() -> menunggu() == 2);

            // An import has reserved the unit by now and goes on to the rows; were they taken, both would wait for
            // ever.
            assertThatCode(() -> {
                        sql.execute(
                                "select 1 from perjanjian_kinerja where id = '" + pk + "' for no key update nowait");
                        sql.execute("select 1 from indikator where id = '" + indikator + "' for no key update nowait");
                    })
                    .doesNotThrowAnyException();
            lain.rollback();
            assertThat(penetapan.get()).isEqualTo(200);
            assertThat(definisi.get()).isEqualTo(200);
        }
    }

    /** Sessions that wait for a lock. */
    private int menunggu() {
        try (Connection connection = dataSource.getConnection();
                Statement sql = connection.createStatement();
                ResultSet hasil = sql.executeQuery("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")) {
            hasil.next();
            return hasil.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void tungguSampai(BooleanSupplier terjadi) {
        long batas = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!terjadi.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(batas);
            Thread.onSpinWait();
        }
    }

    private interface Permintaan {
        Response kirim(int ke);
    }

    /** Sends all requests at the same moment and returns their status codes. */
    private static List<Integer> serentak(int banyak, Permintaan permintaan) {
        CountDownLatch mulai = new CountDownLatch(1);
        try (ExecutorService pekerja = Executors.newFixedThreadPool(banyak)) {
            List<Future<Integer>> hasil = IntStream.range(0, banyak)
                    .mapToObj(i -> pekerja.submit(() -> {
                        mulai.await();
                        return permintaan.kirim(i).statusCode();
                    }))
                    .toList();
            mulai.countDown();
            return hasil.stream().map(f -> tunggu(f::get)).toList();
        }
    }

    private interface Hasil<T> {
        T ambil() throws InterruptedException, ExecutionException;
    }

    private static <T> T tunggu(Hasil<T> hasil) {
        try {
            return hasil.ambil();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static long versi(String json) {
        return JsonPath.from(json).getLong("versi");
    }

    private static String unit() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
        return unit;
    }

    private static String pk(String unit, int tahun, String target) {
        return """
                {"kodePd":"%s","tahun":%d,"jenis":"MURNI","pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":"%s"}]}]}""".formatted(unit, tahun, target);
    }

    private static String rkt(String unit) {
        return """
                {"kodePd":"%s","tahun":2023,"sasaran":[{"kode":"S1","program":[{"kode":"7.01.02","uraian":"Program","kegiatan":[
                  {"kode":"7.01.02.2.01","uraian":"Kegiatan","subKegiatan":[{"kode":"7.01.02.2.01.0002","uraian":"Sub"}]}]}]}]}""".formatted(unit);
    }

    private static String renstra(String unit) {
        return """
                {"kodePd":"%s","tahunAwal":2022,"tahunAkhir":2024,"tujuan":[{"kode":"T1","uraian":"Tujuan","sasaran":[
                 {"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","targetAkhir":"90"}]}]}]}""".formatted(unit);
    }
}
