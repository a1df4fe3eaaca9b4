package id.sakip.reporting.kabupaten;

import java.util.List;

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
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class LkipKabupatenResourceTest {

    private static final KodeWilayah KALIWATES = new KodeWilayah("35.09.19");

    @Test
    void showsTheKecamatanWithScoresOutOf31() {
        int tahun = 2031;
        List<SkorUnit> skor = List.of(
                Contoh.skorArjasa2023(Contoh.ARJASA, tahun, 17, "82.89", "97.52"),
                Contoh.skorArjasa2023(KALIWATES, tahun, 2, "82.89", "97.52"),
                tanpaRealisasi(tahun),
                // Outside of the kabupaten, and in another year.
                Contoh.skorArjasa2023(new KodeWilayah("35.10.01"), tahun, 1, "82.89", "97.52"),
                Contoh.skorArjasa2023(new KodeWilayah("35.09.31"), tahun + 1, 1, "82.89", "97.52"));
        skor.forEach(Peristiwa::kirim);

        as("bappeda")
                .header("Sakip-Token", Peristiwa.token(skor.toArray(SkorUnit[]::new)))
                .get("/api/v1/lkip/kabupaten/35.09/" + tahun)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("kodeKab", equalTo("35.09"))
                .body("nama", equalTo("Kabupaten Jember"))
                .body("tahun", equalTo(tahun))
                .body("sampai", equalTo("TW4"))
                .body("ringkasan.jumlahKecamatan", equalTo(31))
                .body("ringkasan.denganData", equalTo(2))
                .body("ringkasan.tanpaData", equalTo(29))
                .body("ringkasan.rataRata", equalTo(99.38f))
                .body("kecamatan.kodePd", contains("35.09.05", "35.09.19", "35.09.22"))
                .body("kecamatan.nama", contains("Kecamatan Umbulsari", "Kecamatan Kaliwates", "Kecamatan Arjasa"))
                .body("kecamatan[0].rataRata", nullValue())
                .body("kecamatan[0].keterangan", containsString("3 dari 3 indikator"))
                .body("kecamatan[2].predikat", equalTo("AA"))
                .body("kecamatan[2].serapan", equalTo(85.47f))
                .body("kecamatan[2].pagu", equalTo(3_585_414_963L))
                .body("kecamatan[2].realisasi", equalTo(3_064_347_153L))
                .body("kecamatan[2].efisiensi.efisien", equalTo(3))
                .body("kecamatan[2].efisiensi.tidakEfisien", equalTo(1))
                .body("kecamatan[2].diperbarui", equalTo("2024-01-10T03:15:00Z"));
    }

    @Test
    void countsAll31InAYearWithoutAnyScore() {
        as("inspektorat")
                .get("/api/v1/lkip/kabupaten/35.09/2040?sampai=TW2")
                .then()
                .statusCode(200)
                .body("sampai", equalTo("TW2"))
                .body("ringkasan.jumlahKecamatan", equalTo(31))
                .body("ringkasan.denganData", equalTo(0))
                .body("ringkasan.tanpaData", equalTo(31))
                .body("ringkasan.rataRata", nullValue())
                .body("diperbarui", nullValue())
                .body("kecamatan", empty());
    }

    @Test
    void waitsForTheChangesOfItsKecamatanOnly() {
        problem(
                        as("bappeda")
                                .header("Sakip-Token", Peristiwa.token(Topik.REALISASI, "35.09.30:2041", 1))
                                .get("/api/v1/lkip/kabupaten/35.09/2041")
                                .then(),
                        409,
                        "BELUM_TERKINI")
                .header("Retry-After", equalTo("1"));
        as("bappeda")
                .header("Sakip-Token", Peristiwa.token(Topik.REALISASI, "35.10.01:2041", 1))
                .get("/api/v1/lkip/kabupaten/35.09/2041")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bappeda", "organisasi", "inspektorat", "sipd", "admin"})
    void letsEveryRoleOfTheKabupatenRead(String user) {
        as(user).get("/api/v1/lkip/kabupaten/35.09/2042").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator.arjasa", "camat.kaliwates"})
    void keepsTheWholeKabupatenFromAKecamatan(String user) {
        problem(as(user).get("/api/v1/lkip/kabupaten/35.09/2023").then(), 403, "DI_LUAR_WILAYAH");
    }

    @Test
    void asksForAToken() {
        problem(given().get("/api/v1/lkip/kabupaten/35.09/2023").then(), 401, "BELUM_MASUK");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/lkip/kabupaten/Jember/2023, 400, DATA_TIDAK_SAH",
        "/api/v1/lkip/kabupaten/35/2023, 400, DATA_TIDAK_SAH",
        "/api/v1/lkip/kabupaten/35.09.22/2023, 400, DATA_TIDAK_SAH",
        "/api/v1/lkip/kabupaten/35.09/1998, 400, DATA_TIDAK_SAH",
        "/api/v1/lkip/kabupaten/35.09/2023?sampai=tw4, 400, PARAMETER_SALAH",
        "/api/v1/lkip/kabupaten/35.10/2023, 404, KABUPATEN_TIDAK_DIKENAL"
    })
    void refusesWhatIsNoKnownKabupatenOrNoYear(String alamat, int status, String kode) {
        problem(as("admin").get(alamat).then(), status, kode);
    }

    @Test
    void answersOtherMethodsAndFormsWithAProblem() {
        problem(as("bappeda").put("/api/v1/lkip/kabupaten/35.09/2023").then(), 405, "METODE_TIDAK_DIDUKUNG");
        problem(
                as("bappeda")
                        .accept("text/html")
                        .get("/api/v1/lkip/kabupaten/35.09/2023")
                        .then(),
                406,
                "TIPE_JAWABAN_TIDAK_TERSEDIA");
    }

    private static SkorUnit tanpaRealisasi(int tahun) {
        return Contoh.skor(
                Contoh.UMBULSARI, tahun, 1, Contoh.skorUmbulsari2021().hasil());
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String kode) {
        return response.statusCode(status)
                .contentType(equalTo("application/problem+json"))
                .body("kode", equalTo(kode));
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}
