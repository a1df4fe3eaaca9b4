package id.sakip.scoring.capaian;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.inject.Inject;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Topik;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.platform.token.CompletionToken;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.scoring.Contoh.ARJASA;
import static id.sakip.scoring.Contoh.realisasiArjasa2023;
import static id.sakip.scoring.Contoh.rencanaArjasa2023;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class CapaianResourceTest {

    @Inject
    Peristiwa peristiwa;

    @Test
    void showsTheCapaianOfArjasa2023() {
        arjasa2023();

        as("camat.arjasa")
                .get("/api/v1/capaian/35.09.22/2023")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("kodePd", equalTo("35.09.22"))
                .body("tahun", equalTo(2023))
                .body("sampai", equalTo("TW4"))
                .body("kerangka", equalTo("2022"))
                .body("versiRencana", equalTo(1))
                .body("versiRealisasi", equalTo(1))
                .body("rataRata", equalTo(99.38f))
                .body("predikat", equalTo("AA"))
                .body("tanpaData", equalTo(0))
                .body("sasaran.kode", contains("S1", "S2", "S3", "S4"))
                .body("sasaran[1].capaian", equalTo(97.52f))
                .body("sasaran[1].serapan", equalTo(99.79f))
                .body("sasaran[1].efisiensi", equalTo("TIDAK_EFISIEN"))
                .body("sasaran[1].indikator[0].target", equalTo(85))
                .body("sasaran[1].indikator[0].targetTeks", equalTo("85"))
                .body("sasaran[1].indikator[0].realisasi", equalTo(82.89f))
                .body("sasaran[1].indikator[0].realisasiTeks", equalTo("82,89"))
                .body("sasaran[1].indikator[0].capaianMentah", equalTo(97.5176f))
                .body("sasaran[1].indikator[0].capaianRenstra", equalTo(82.89f))
                .body("sasaran[1].indikator[0].status", equalTo("DIHITUNG"))
                .body("sasaran[1].indikator[0].alasan", nullValue())
                .body("sasaran[3].indikator[0].target", nullValue())
                .body("sasaran[3].indikator[0].targetTeks", equalTo("B"))
                .body("sasaran[3].indikator[0].realisasi", equalTo(67))
                .body("sasaran[3].indikator[0].realisasiTeks", equalTo("B (67)"));
    }

    @Test
    void saysWhatIsMissingBeforeTheQuarterThatWasDelivered() {
        arjasa2023();

        as("camat.arjasa")
                .get("/api/v1/capaian/35.09.22/2023?sampai=TW3")
                .then()
                .statusCode(200)
                .body("rataRata", nullValue())
                .body("predikat", nullValue())
                .body("tanpaData", equalTo(4))
                .body("sasaran.indikator.flatten().status", everyItem(equalTo("BELUM_ADA_DATA")))
                .body("sasaran.indikator.flatten().alasan", everyItem(equalTo("BELUM_DILAPORKAN")))
                .body("sasaran.indikator.flatten().realisasiTeks", everyItem(equalTo("-")));
    }

    @Test
    void showsTheEfficiencyOfArjasa2023() {
        arjasa2023();

        as("inspektorat")
                .get("/api/v1/efisiensi/35.09.22/2023")
                .then()
                .statusCode(200)
                .body("sasaran.serapan", contains(99.51f, 99.79f, 93.47f, 82.12f))
                .body("sasaran.efisiensi", contains("EFISIEN", "TIDAK_EFISIEN", "EFISIEN", "EFISIEN"))
                .body("sasaran[1].program", contains("7.01.02"))
                .body("sasaran[1].pagu", equalTo(387_600_000))
                .body("sasaran[1].belumDilaporkan", empty())
                .body(
                        "sasaran[1].teks",
                        equalTo(
                                "Serapan program 7.01.02: realisasi / pagu × 100 = 386.800.000 / 387.600.000 × 100 = 99,79."
                                        + " Capaian 97,52 lebih rendah daripada serapan: Tidak Efisien."))
                .body("anggaran.realisasi", equalTo(3_064_347_153L))
                .body("anggaran.persen", equalTo(85.47f))
                .body("diluarRencana", empty());
    }

    @Test
    void explainsAFigureSoThatItCanBeRecomputedByHand() {
        arjasa2023();

        as("operator.arjasa")
                .get("/api/v1/capaian/35.09.22/2023/penjelasan/S2.1")
                .then()
                .statusCode(200)
                .body("kodeSasaran", equalTo("S2"))
                .body("versiRencana", equalTo(1))
                .body("versiRealisasi", equalTo(1))
                .body("diperbarui", notNullValue())
                .body("kerangka.id", equalTo("2022"))
                .body("kerangka.versi", equalTo(1))
                .body("kerangka.batas.atas", equalTo(100))
                .body("agregasi", equalTo("TERAKHIR"))
                .body("masukan", hasSize(1))
                .body("masukan[0].triwulan", equalTo("TW4"))
                .body("masukan[0].sumber", equalTo("SUKMA-E"))
                .body("masukan[0].dipakai", equalTo(true))
                .body("capaian.angkaTarget", equalTo(85))
                .body("capaian.angkaRealisasi", equalTo(82.89f))
                .body("renstra.angkaTarget", equalTo(100))
                .body("langkah.tahap", contains("MASUKAN", "REALISASI", "CAPAIAN", "BATAS", "PREDIKAT", "RENSTRA"))
                .body("teks", containsString("82,89 / 85 × 100 = 97,5176"));
    }

    @Test
    void showsACorrectionAndStillTheFigureOfThePast() {
        var unit = new KodeWilayah("35.09.08");
        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        peristiwa.kirim(realisasiArjasa2023(unit, 1, "82.89"));
        peristiwa.tunggu(unit, 2023, 1, 1);
        String dulu = as("bappeda").get("/api/v1/capaian/35.09.08/2023").path("diperbarui");

        peristiwa.kirim(realisasiArjasa2023(unit, 2, "76.5"));
        peristiwa.tunggu(unit, 2023, 1, 2);

        as("bappeda")
                .get("/api/v1/capaian/35.09.08/2023")
                .then()
                .body("sasaran[1].capaian", equalTo(90))
                .body("sasaran[1].predikat", equalTo("A"))
                .body("rataRata", equalTo(97.5f));
        as("bappeda")
                .queryParam("pada", dulu)
                .get("/api/v1/capaian/35.09.08/2023")
                .then()
                .body("sasaran[1].capaian", equalTo(97.52f))
                .body("diperbarui", equalTo(dulu));
        as("bappeda")
                .queryParam("pada", dulu)
                .get("/api/v1/capaian/35.09.08/2023/penjelasan/S2.1")
                .then()
                .body("capaian.angkaRealisasi", equalTo(82.89f));
        as("bappeda")
                .queryParam("pada", OffsetDateTime.parse(dulu).minusDays(1).toString())
                .get("/api/v1/capaian/35.09.08/2023")
                .then()
                .statusCode(404)
                .body("kode", equalTo("SKOR_TIDAK_ADA"));
    }

    @ParameterizedTest
    @CsvSource({"/capaian/35.09.09/2023, 35.09.09", "/efisiensi/35.09.11/2023, 35.09.11"})
    void answersOnlyWithTheWriteThatTheTokenNames(String path, String kode) {
        var unit = new KodeWilayah(kode);
        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        peristiwa.kirim(realisasiArjasa2023(unit, 7, "85"));
        String masuk = new CompletionToken(List.of(
                        new CompletionToken.Part(Topik.RENCANA, unit + ":2023", 1),
                        new CompletionToken.Part(Topik.REALISASI, unit + ":2023", 7),
                        new CompletionToken.Part(Topik.SURVEI, unit + ":2023:TW4", 99)))
                .text();
        String belum =
                new CompletionToken(List.of(new CompletionToken.Part(Topik.REALISASI, unit + ":2023", 8))).text();

        // A slow machine may need more than one bounded wait; no answer in between may lack the write.
        Response jawaban =
                await().atMost(Duration.ofSeconds(30)).until(() -> get(path, masuk), r -> r.statusCode() != 409);

        jawaban.then().statusCode(200).body("sasaran[1].capaian", equalTo(100));
        get(path, belum)
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("kode", equalTo("BELUM_TERKINI"));
    }

    @Test
    void listsBudgetRealisasiThatThePlanDoesNotKnow() {
        var unit = new KodeWilayah("35.09.10");
        var rencana = rencanaArjasa2023(unit, 1);
        peristiwa.kirim(new RencanaBerlaku(
                unit,
                2023,
                1,
                rencana.waktu(),
                rencana.namaPd(),
                List.of(),
                2026,
                rencana.sasaran(),
                rencana.program().subList(0, 3)));
        peristiwa.kirim(realisasiArjasa2023(unit, 1, "82.89"));
        peristiwa.tunggu(unit, 2023, 1, 1);

        as("bappeda")
                .get("/api/v1/efisiensi/35.09.10/2023")
                .then()
                .body("diluarRencana.kodeSubKegiatan", contains("7.01.04.2.02.0001"))
                .body("diluarRencana.realisasi", contains(262_960_000))
                .body("sasaran[0].serapan", nullValue())
                .body("sasaran[0].efisiensi", nullValue())
                .body("anggaran.realisasi", equalTo(3_064_347_153L - 262_960_000));
    }

    @Test
    void answersNotModifiedWhenNothingChanged() {
        arjasa2023();
        String etag = as("inspektorat").get("/api/v1/capaian/35.09.22/2023").header("ETag");

        as("inspektorat")
                .header("If-None-Match", etag)
                .get("/api/v1/capaian/35.09.22/2023")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/capaian/35.09.22/2023", "/capaian/35.09.22/2023/penjelasan/S2.1", "/efisiensi/35.09.22/2023"})
    void letsEveryRoleReadItsOwnAreaAndNobodyElse(String path) {
        arjasa2023();
        for (String user :
                List.of("operator.arjasa", "camat.arjasa", "bappeda", "organisasi", "inspektorat", "sipd", "admin")) {
            as(user).get("/api/v1" + path).then().statusCode(200);
        }
        as("operator.kaliwates").get("/api/v1" + path).then().statusCode(403).body("kode", equalTo("DI_LUAR_WILAYAH"));
        given().get("/api/v1" + path).then().statusCode(401).body("kode", equalTo("BELUM_MASUK"));
    }

    @ParameterizedTest
    @CsvSource({
        "/capaian/35.09.22/2019, SKOR_TIDAK_ADA",
        "/capaian/35.09/2023, SKOR_TIDAK_ADA",
        "/efisiensi/35.09.22/2019, SKOR_TIDAK_ADA",
        "/capaian/35.09.22/2019/penjelasan/S2.1, SKOR_TIDAK_ADA",
        "/capaian/35.09.22/2023/penjelasan/S9.9, INDIKATOR_TIDAK_ADA",
        "/capaian/35.09.22/2023/penjelasan/%00, INDIKATOR_TIDAK_ADA",
    })
    void saysWhatThereIsNot(String path, String kode) {
        arjasa2023();
        as("inspektorat")
                .urlEncodingEnabled(false)
                .get("/api/v1" + path)
                .then()
                .statusCode(404)
                .body("kode", equalTo(kode));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/capaian/3509220/2023",
                "/capaian/35.09.22/abc",
                "/capaian/35.09.22/1998",
                "/capaian/35.09.22/2101",
                "/capaian/35.09.22/99999999999",
                "/capaian/35.09.22/2023?sampai=TW5",
                "/capaian/35.09.22/2023?sampai=tw4",
                "/capaian/35.09.22/2023?pada=kemarin",
                "/capaian/35.09.22/2023?pada=2024-01-01",
                "/capaian/35.09.22/2023?pada=2024-01-01T00:00:00",
                "/capaian/35.09.22/2023?pada=%2B999999999-01-01T00:00:00Z",
                "/capaian/35.09.22/2023?pada=-999999999-01-01T00:00:00Z",
                "/capaian/35.09.22/2023?pada=%00",
                "/efisiensi/35.09.22/2023?sampai=4",
                "/capaian/35.09.22/2023/penjelasan/S2.1?sampai=X",
            })
    void refusesAQuestionThatMakesNoSense(String path) {
        as("inspektorat")
                .urlEncodingEnabled(false)
                .get("/api/v1" + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void refusesATokenThatIsNone() {
        as("inspektorat")
                .header(CompletionToken.HEADER, "?")
                .get("/api/v1/capaian/35.09.22/2023")
                .then()
                .statusCode(400)
                .body("kode", equalTo("TOKEN_SALAH"));
    }

    @Test
    void speaksEnglishWhenAsked() {
        as("inspektorat")
                .header("Accept-Language", "en")
                .get("/api/v1/capaian/35.09.22/2019")
                .then()
                .body("detail", equalTo("There are no scores for 35.09.22 in 2019."));
        as("inspektorat")
                .get("/api/v1/capaian/35.09.22/2019")
                .then()
                .body("detail", equalTo("Tidak ada skor untuk 35.09.22 tahun 2019."));
    }

    @Test
    void countsEveryComputation() {
        arjasa2023();

        String metrics = given().get("/q/metrics").asString();

        assertThat(metrics).contains("sakip_skor_total{akibat=\"berubah\"}");
    }

    private void arjasa2023() {
        peristiwa.kirim(rencanaArjasa2023());
        peristiwa.kirim(realisasiArjasa2023());
        peristiwa.tunggu(ARJASA, 2023, 1, 1);
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }

    private static Response get(String path, String token) {
        return as("bappeda").header(CompletionToken.HEADER, token).get("/api/v1" + path);
    }
}
