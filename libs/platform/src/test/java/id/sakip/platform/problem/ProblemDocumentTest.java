package id.sakip.platform.problem;

import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ProblemDocumentTest {

    private static final String VALID = "{\"kodePd\":\"35.09.22\",\"teks\":\"a\",\"tahun\":2023}";

    @Test
    void namesEveryFaultOfABody() {
        problem(
                        operator()
                                .body("{\"kodePd\":\"x\",\"teks\":\"\",\"tahun\":1,\"z\":0}")
                                .post("/api/v1/catatan")
                                .then(),
                        400)
                .body("kode", equalTo("DATA_TIDAK_SAH"))
                .body("galat.medan", hasItems("kodePd", "teks", "tahun", "z"))
                .body("galat[0].pesan", notNullValue());
    }

    @Test
    void tellsTheLineOfMalformedJson() {
        problem(operator().body("{\n\"kodePd\": }").post("/api/v1/catatan").then(), 400)
                .body("kode", equalTo("JSON_RUSAK"))
                .body("detail", containsString("baris 2"));
    }

    @Test
    void speaksEnglishWhenAsked() {
        problem(
                        operator()
                                .header("Accept-Language", "en-GB,en;q=0.9")
                                .body("{")
                                .post("/api/v1/catatan")
                                .then(),
                        400)
                .body("detail", containsString("Unreadable JSON"));
    }

    @Test
    void asksForATokenAndNamesTheScheme() {
        problem(
                        given().contentType("application/json")
                                .body(VALID)
                                .post("/api/v1/catatan")
                                .then(),
                        401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .body("kode", equalTo("BELUM_MASUK"));
        problem(
                given().auth()
                        .oauth2("no.token.atall")
                        .get("/api/v1/catatan/jumlah")
                        .then(),
                401);
    }

    @Test
    void refusesAnotherRoleAndAnotherArea() {
        problem(as("bappeda").body(VALID).post("/api/v1/catatan").then(), 403).body("kode", equalTo("TIDAK_BERWENANG"));
        problem(as("operator.kaliwates").body(VALID).post("/api/v1/catatan").then(), 403)
                .body("kode", equalTo("DI_LUAR_WILAYAH"));
    }

    @Test
    void coversTheWholeKabupatenWithItsCode() {
        as("bappeda").get("/api/v1/catatan/wilayah/35.09.22").then().statusCode(200);
        as("admin").get("/api/v1/catatan/wilayah/35.10.01").then().statusCode(200);
        problem(as("bappeda").get("/api/v1/catatan/wilayah/35.10.01").then(), 403);
    }

    @Test
    void deniesWhatNoAnnotationAllows() {
        problem(as("admin").get("/api/v1/catatan/tanpa-peran").then(), 403);
    }

    @Test
    void answersUnknownRoutesMethodsAndMediaTypes() {
        problem(operator().get("/api/v1/tidak-ada").then(), 404).body("kode", equalTo("TIDAK_DITEMUKAN"));
        problem(operator().get("/tidak-ada").then(), 404);
        problem(operator().delete("/api/v1/catatan/jumlah").then(), 405).body("kode", equalTo("METODE_TIDAK_DIDUKUNG"));
        problem(
                operator()
                        .contentType("text/csv")
                        .body("a,b")
                        .post("/api/v1/catatan")
                        .then(),
                415);
        problem(operator().accept("image/png").get("/api/v1/catatan/jumlah").then(), 406);
    }

    /** Generated clients do so where success has no content. */
    @Test
    void doesNotRefuseWhoAcceptsProblemDocumentsOnly() {
        operator()
                .accept("application/problem+json")
                .get("/api/v1/catatan/jumlah")
                .then()
                .statusCode(200);
        problem(
                as("bappeda")
                        .accept("application/problem+json")
                        .get("/api/v1/catatan/wilayah/35.10.01")
                        .then(),
                403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/catatan/wilayah/Arjasa",
                "/api/v1/catatan/wilayah/35.09.22?tahun=abc",
                "/api/v1/catatan/wilayah/35.09.22?tahun=2101",
                "/api/v1/catatan/wilayah/35.09.22?batas=0"
            })
    void refusesParametersThatMakeNoSense(String path) {
        problem(operator().get(path).then(), 400);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        problem(
                operator()
                        .body("{\"teks\":\"" + "x".repeat(70_000) + "\"}")
                        .post("/api/v1/catatan")
                        .then(),
                413);
    }

    @Test
    void keepsTheInsideOfOurOwnFaultsToItself() {
        problem(
                        operator()
                                .body(VALID.replace("\"a\"", "\"rusak\""))
                                .post("/api/v1/catatan")
                                .then(),
                        500)
                .body("kode", equalTo("KESALAHAN_SERVER"))
                .body("detail", not(containsString("ours")));
    }

    @Test
    void givesBackTheCorrelationIdOfTheClient() {
        operator()
                .header("X-Correlation-Id", "sipd-42")
                .body("{")
                .post("/api/v1/catatan")
                .then()
                .header("X-Correlation-Id", equalTo("sipd-42"))
                .body("korelasi", equalTo("sipd-42"));
        operator()
                .header("X-Correlation-Id", "not usable because of blanks")
                .get("/api/v1/catatan/jumlah")
                .then()
                .header("X-Correlation-Id", not(containsString(" ")));
    }

    @Test
    void asksForTheVersionOfAnEdit() {
        problem(operator().body("{}").put("/api/v1/catatan/1").then(), 428);
        problem(
                        operator()
                                .header("If-Match", "\"6\"")
                                .body("{}")
                                .put("/api/v1/catatan/1")
                                .then(),
                        412)
                .body("detail", containsString("7"));
        problem(
                operator()
                        .header("If-Match", "7")
                        .body("{}")
                        .put("/api/v1/catatan/1")
                        .then(),
                400);
        operator()
                .header("If-Match", "\"7\"")
                .body("{}")
                .put("/api/v1/catatan/1")
                .then()
                .statusCode(200);
    }

    @Test
    void answersAnUnchangedReadWith304() {
        String etag = operator()
                .get("/api/v1/catatan/wilayah/35.09.22")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        operator()
                .header("If-None-Match", etag)
                .get("/api/v1/catatan/wilayah/35.09.22")
                .then()
                .statusCode(304)
                .body(equalTo(""));
        operator()
                .header("If-None-Match", "\"other\"")
                .get("/api/v1/catatan/wilayah/35.09.22")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType(equalTo("application/problem+json"))
                .body("status", equalTo(status))
                .body("type", containsString("/masalah/"))
                .body("title", notNullValue())
                .body("korelasi", notNullValue());
    }

    private static RequestSpecification operator() {
        return as("operator.arjasa");
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }
}
