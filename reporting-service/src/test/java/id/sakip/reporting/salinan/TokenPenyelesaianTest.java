package id.sakip.reporting.salinan;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.reporting.Contoh;
import id.sakip.reporting.Peristiwa;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Completion tokens: a read shows at least what a write before it has changed. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class TokenPenyelesaianTest {

    @Test
    void waitsForTheScoresOfARealisasiThatIsStillOnItsWay() {
        KodeWilayah unit = new KodeWilayah("35.09.03");
        Peristiwa.kirim(skor(unit, 1, 1, 1, "82.89"));
        CompletableFuture<Response> menunggu = CompletableFuture.supplyAsync(
                () -> baca(unit, 2023, Peristiwa.token(Topik.REALISASI, unit + ":2023", 2)));
        await().during(Duration.ofMillis(300)).until(() -> !menunggu.isDone());
        Peristiwa.kirim(skor(unit, 2, 1, 2, "84.5"));

        menunggu.join()
                .then()
                .statusCode(200)
                .body("versiRealisasi", equalTo(2))
                .body("tabel31[1].realisasi", equalTo("84,5"));
    }

    @Test
    void saysHowFarItIsWhenTheChangeDoesNotCome() {
        KodeWilayah unit = new KodeWilayah("35.09.04");
        Peristiwa.kirim(skor(unit, 1, 1, 1, "82.89"));

        baca(unit, 2023, Peristiwa.token(Topik.REALISASI, unit + ":2023", 7))
                .then()
                .statusCode(409)
                .contentType(equalTo("application/problem+json"))
                .header("Retry-After", equalTo("1"))
                .body("kode", equalTo("BELUM_TERKINI"))
                .body("detail", containsString(unit + ":2023: 1/7"));
    }

    @Test
    void countsAPlanOnlyOnceItsScoresAreHere() {
        KodeWilayah unit = new KodeWilayah("35.09.06");
        Peristiwa.kirim(Contoh.rencana(unit, 2023, 2, "Kecamatan Tanggul", null));
        Peristiwa.kirim(skor(unit, 1, 1, 1, "82.89"));
        CompletableFuture<Response> menunggu = CompletableFuture.supplyAsync(
                () -> baca(unit, 2023, Peristiwa.token(Topik.RENCANA, unit + ":2023", 2)));
        await().during(Duration.ofMillis(300)).until(() -> !menunggu.isDone());

        Peristiwa.kirim(skor(unit, 2, 2, 1, "82.89"));

        menunggu.join().then().statusCode(200).body("versiRencana", equalTo(2));
    }

    @Test
    void waitsForTheYearsBeforeThatTheReportShows() {
        KodeWilayah unit = new KodeWilayah("35.09.07");
        Peristiwa.kirim(skor(unit, 1, 1, 1, "82.89"));
        CompletableFuture<Response> menunggu =
                CompletableFuture.supplyAsync(() -> baca(unit, 2025, Peristiwa.token(Topik.SKOR, unit + ":2023", 2)));
        await().during(Duration.ofMillis(300)).until(() -> !menunggu.isDone());

        Peristiwa.kirim(skor(unit, 2, 1, 1, "82.89"));

        menunggu.join().then().statusCode(404).body("kode", equalTo("LKIP_BELUM_ADA"));
    }

    @Test
    void doesNotWaitForOtherUnitsYearsAndTopics() {
        KodeWilayah unit = new KodeWilayah("35.09.08");
        Peristiwa.kirim(skor(unit, 1, 1, 1, "82.89"));

        baca(unit, 2023, Peristiwa.token(Topik.REALISASI, "35.09.09:2023", 99))
                .then()
                .statusCode(200);
        baca(unit, 2023, Peristiwa.token(Topik.REALISASI, unit + ":2020", 99))
                .then()
                .statusCode(200);
        baca(unit, 2023, Peristiwa.token(Topik.REALISASI, unit + ":2024", 99))
                .then()
                .statusCode(200);
        baca(unit, 2023, Peristiwa.token(Topik.PERIODE, unit + ":2023", 99))
                .then()
                .statusCode(200);
    }

    private static SkorUnit skor(KodeWilayah unit, long versi, long rencana, long realisasi, String ikm) {
        return Contoh.denganDasar(Contoh.skorArjasa2023(unit, 2023, versi, ikm, "97.52"), versi, rencana, realisasi);
    }

    private static Response baca(KodeWilayah unit, int tahun, String token) {
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .queryParam("token", token)
                .get("/api/v1/lkip/" + unit + "/" + tahun);
    }
}
