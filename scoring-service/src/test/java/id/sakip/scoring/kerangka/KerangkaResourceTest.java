package id.sakip.scoring.kerangka;

import java.util.List;

import jakarta.inject.Inject;

import id.sakip.scoring.Contoh;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class KerangkaResourceTest {

    @Inject
    KerangkaRepository kerangka;

    @Test
    void holdsTheTwoFrameworksInUse() {
        assertThat(kerangka.terbaru()).isEqualTo(List.of(Contoh.KERANGKA_2016, Contoh.KERANGKA_2022));
    }

    @ParameterizedTest
    @CsvSource({"1999, 2016", "2021, 2016", "2022, 2022", "2100, 2022"})
    void measuresAYearByTheFrameworkInForce(int tahun, String id) {
        assertThat(kerangka.untuk(tahun).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator.arjasa", "camat.arjasa", "bappeda", "organisasi", "inspektorat", "sipd", "admin"})
    void showsTheFrameworksToEveryRole(String user) {
        get("", user)
                .statusCode(200)
                .body("data.id", contains("2016", "2022"))
                .body("data.tahunAkhir", contains(2021, null))
                .body("data[0].batas", nullValue());
    }

    @Test
    void showsOneFrameworkWithItsScale() {
        get("/2022", "inspektorat")
                .statusCode(200)
                .body("versi", equalTo(1))
                .body("batas.atas", equalTo(100))
                .body("kelas", hasSize(7))
                .body("kelas[6].predikat", equalTo("AA"))
                .body("kelas[6].label", equalTo("Sangat Memuaskan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2017", "/2022?versi=2", "/%00", "/%F0%9F%98%80"})
    void knowsNoOtherFramework(String path) {
        get(path, "inspektorat").statusCode(404).body("kode", equalTo("KERANGKA_TIDAK_ADA"));
    }

    @Test
    void asksForAToken() {
        given().get("/api/v1/kerangka-pengukuran").then().statusCode(401).body("kode", equalTo("BELUM_MASUK"));
    }

    private static ValidatableResponse get(String path, String user) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .urlEncodingEnabled(false)
                .get("/api/v1/kerangka-pengukuran" + path)
                .then();
    }
}
