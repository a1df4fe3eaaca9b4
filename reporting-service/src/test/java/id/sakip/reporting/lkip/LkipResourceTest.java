package id.sakip.reporting.lkip;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.skor.SkorUnit;
import id.sakip.platform.json.SakipJson;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class LkipResourceTest {

    private static final String ARJASA_2023 = "/api/v1/lkip/35.09.22/2023";

    @Test
    void showsTheReportOfArjasa2023FromItsEvents() {
        kirimArjasa();

        operator()
                .header("Sakip-Token", Peristiwa.token(Contoh.skorArjasa2023(), Contoh.skorArjasa2022()))
                .queryParam("token", Peristiwa.token(Contoh.skorArjasa2021()))
                .get(ARJASA_2023)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("kodePd", equalTo("35.09.22"))
                .body("nama", equalTo("Kecamatan Arjasa"))
                .body("tahun", equalTo(2023))
                .body("sampai", equalTo("TW4"))
                .body("status", equalTo("DRAF"))
                .body("versi", equalTo(17))
                .body("versiRencana", equalTo(5))
                .body("versiRealisasi", equalTo(9))
                .body("diperbarui", equalTo("2024-01-10T03:15:00Z"))
                .body("tabel31.target", contains("100%", "85", "100%", "B"))
                .body("tabel31.realisasi", contains("100%", "82,89", "100%", "B"))
                .body("tabel31[1].capaian", equalTo(97.52f))
                .body("tabel31[1].status", equalTo("DIHITUNG"))
                .body("rataRata", equalTo(99.38f))
                .body("predikat", equalTo("AA"))
                .body("tanpaData", equalTo(0))
                .body("tabel32[1].perTahun.tahun", contains(2021, 2022, 2023))
                .body("tabel32[1].perTahun.target", contains("75", "76", "85"))
                .body("tabel32[1].perTahun.realisasi", contains("80,37", "83,24", "82,89"))
                .body("tabel33[1].targetAkhir", equalTo("100"))
                .body("tabel33[1].tahunAkhir", equalTo(2026))
                .body("tabel33[1].capaian", equalTo(82.89f))
                .body("tabel37.efisiensi", contains("Efisien", "Tidak Efisien", "Efisien", "Efisien"))
                .body("tabel38.pagu", equalTo(3_585_414_963L))
                .body("tabel38.realisasi", equalTo(3_064_347_153L))
                .body("tabel38.persen", equalTo(85.47f))
                .body("tabel38.baris[0].kode", equalTo("7.01.01"))
                .body("tabel38.baris[0].tingkat", equalTo("PROGRAM"));
    }

    @Test
    void showsAQuarterWithoutDataAsNullWithItsReason() {
        kirimArjasa();

        operator()
                .get(ARJASA_2023 + "?sampai=TW1")
                .then()
                .statusCode(200)
                .body("sampai", equalTo("TW1"))
                .body("rataRata", nullValue())
                .body("tanpaData", equalTo(4))
                .body("tabel31[1].realisasi", nullValue())
                .body("tabel31[1].keterangan", equalTo("belum ada data: realisasi belum dilaporkan"))
                .body("tabel38.realisasi", nullValue())
                .body("tabel38.keterangan", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?sampai=", "?sampai=TW4"})
    void showsTheWholeYearUnlessAskedOtherwise(String sampai) {
        kirimArjasa();

        operator()
                .get(ARJASA_2023 + sampai)
                .then()
                .statusCode(200)
                .body("sampai", equalTo("TW4"))
                .body("rataRata", equalTo(99.38f));
    }

    @Test
    void showsACorrectionWithoutFurtherAdo() {
        KodeWilayah unit = new KodeWilayah("35.09.01");
        SkorUnit semula = Contoh.skorArjasa2023(unit, 2023, 1, "82.89", "97.52");
        SkorUnit koreksi = Contoh.skorArjasa2023(unit, 2023, 2, "84.5", "99.41");
        Peristiwa.kirim(semula);
        String etag = ambil(unit)
                .body("tabel31[1].realisasi", equalTo("82,89"))
                .extract()
                .header("ETag");

        Peristiwa.kirim(koreksi);

        ambil(unit)
                .body("versi", equalTo(2))
                .body("tabel31[1].realisasi", equalTo("84,5"))
                .body("tabel31[1].capaian", equalTo(99.41f));
        as("admin")
                .header("If-None-Match", etag)
                .get("/api/v1/lkip/" + unit + "/2023")
                .then()
                .statusCode(200);
    }

    @Test
    void answersAnUnchangedReportWith304() {
        kirimArjasa();
        String etag = operator().get(ARJASA_2023).header("ETag");

        operator().header("If-None-Match", etag).get(ARJASA_2023).then().statusCode(304);
    }

    @Test
    void showsAPlanThatHasNoScoresYet() {
        KodeWilayah unit = new KodeWilayah("35.09.02");
        Peristiwa.kirim(Contoh.rencana(
                unit, 2023, 1, "Kecamatan Kencong", null, Contoh.sasaran("S1", "Sasaran", Contoh.angka("85"), null)));

        as("admin")
                .get("/api/v1/lkip/" + unit + "/2023")
                .then()
                .statusCode(200)
                .body("nama", equalTo("Kecamatan Kencong"))
                .body("versi", equalTo(0))
                .body("tabel31[0].target", equalTo("85"))
                .body("tabel31[0].status", equalTo("BELUM_DIHITUNG"))
                .body("tabel38.baris", empty())
                .body("tabel38.pagu", nullValue());
    }

    @Test
    void takesTheNameOfTheAreaUntilThePlanHasCome() {
        KodeWilayah unit = new KodeWilayah("35.09.13");
        Peristiwa.kirim(Contoh.skorArjasa2023(unit, 2023, 1, "82.89", "97.52"));

        as("admin")
                .get("/api/v1/lkip/" + unit + "/2023")
                .then()
                .statusCode(200)
                .body("nama", equalTo("Kecamatan Rambipuji"));
    }

    @Test
    void saysThatThereIsNoPlan() {
        problem(operator().get("/api/v1/lkip/35.09.22/2010").then(), 404, "LKIP_BELUM_ADA")
                .body("detail", equalTo("Belum ada rencana 35.09.22 tahun 2010, sehingga belum ada LKIP."));
        problem(
                        operator()
                                .header("Accept-Language", "en")
                                .get("/api/v1/lkip/35.09.22/2010")
                                .then(),
                        404,
                        "LKIP_BELUM_ADA")
                .body("detail", equalTo("There is no plan of 35.09.22 for 2010, so there is no LKIP yet."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator.arjasa", "camat.arjasa", "bappeda", "organisasi", "inspektorat", "sipd", "admin"})
    void letsEveryRoleReadItsOwnArea(String user) {
        as(user).get("/api/v1/lkip/35.09.22/2010").then().statusCode(404);
    }

    @Test
    void refusesAnotherKecamatanAndAnotherKabupaten() {
        problem(as("operator.kaliwates").get(ARJASA_2023).then(), 403, "DI_LUAR_WILAYAH");
        problem(as("bappeda").get("/api/v1/lkip/35.10.01/2023").then(), 403, "DI_LUAR_WILAYAH");
    }

    @Test
    void asksForAToken() {
        problem(given().get(ARJASA_2023).then(), 401, "BELUM_MASUK");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/lkip/Arjasa/2023, DATA_TIDAK_SAH",
        "/api/v1/lkip/35.09/2023, DATA_TIDAK_SAH",
        "/api/v1/lkip/35.09.22.2001/2023, DATA_TIDAK_SAH",
        "/api/v1/lkip/35.09.22/dua, PARAMETER_SALAH",
        "/api/v1/lkip/35.09.22/99999999999, PARAMETER_SALAH",
        "/api/v1/lkip/35.09.22/1998, DATA_TIDAK_SAH",
        "/api/v1/lkip/35.09.22/2101, DATA_TIDAK_SAH",
        "/api/v1/lkip/35.09.22/2023?sampai=TW5, PARAMETER_SALAH",
        "/api/v1/lkip/35.09.2%00/2023, DATA_TIDAK_SAH",
        "/api/v1/lkip/35.09.22/2023?token=bukan-token, TOKEN_SALAH"
    })
    void refusesAddressesThatMakeNoSense(String alamat, String kode) {
        problem(as("admin").get(alamat).then(), 400, kode);
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2100})
    void acceptsTheFirstAndTheLastYear(int tahun) {
        problem(operator().get("/api/v1/lkip/35.09.22/" + tahun).then(), 404, "LKIP_BELUM_ADA");
    }

    @Test
    void answersOtherMethodsAndFormsWithAProblem() {
        problem(operator().delete(ARJASA_2023).then(), 405, "METODE_TIDAK_DIDUKUNG");
        problem(operator().contentType("text/csv").body("a,b").post(ARJASA_2023).then(), 405, "METODE_TIDAK_DIDUKUNG");
        problem(operator().accept("application/pdf").get(ARJASA_2023).then(), 406, "TIPE_JAWABAN_TIDAK_TERSEDIA");
        problem(operator().get("/api/v1/lkip/35.09.22").then(), 404, "TIDAK_DITEMUKAN");
    }

    @Test
    void describesTheFieldsThatItReallyAnswersWith() throws JsonProcessingException {
        kirimArjasa();
        String jawaban = operator().get(ARJASA_2023).asString();

        assertThat(medan(ContohLkip.ARJASA_2023)).isEqualTo(medan(jawaban));
    }

    /** Places of all fields, the elements of a list taken together. */
    private static Set<String> medan(String json) throws JsonProcessingException {
        Set<String> medan = new TreeSet<>();
        kumpulkan(SakipJson.mapper().readTree(json), "", medan);
        return medan;
    }

    private static void kumpulkan(JsonNode node, String tempat, Set<String> medan) {
        if (node.isArray()) {
            node.forEach(isi -> kumpulkan(isi, tempat + "[]", medan));
        }
        node.properties().forEach(p -> {
            medan.add(tempat + "." + p.getKey());
            kumpulkan(p.getValue(), tempat + "." + p.getKey(), medan);
        });
    }

    private static void kirimArjasa() {
        Peristiwa.kirim(Contoh.rencanaArjasa2023());
        List.of(Contoh.skorArjasa2021(), Contoh.skorArjasa2022(), Contoh.skorArjasa2023())
                .forEach(Peristiwa::kirim);
    }

    private static ValidatableResponse ambil(KodeWilayah unit) {
        return as("admin").get("/api/v1/lkip/" + unit + "/2023").then().statusCode(200);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String kode) {
        return response.statusCode(status)
                .contentType(equalTo("application/problem+json"))
                .body("status", equalTo(status))
                .body("kode", equalTo(kode))
                .body("type", containsString("/masalah/"))
                .body("detail", notNullValue())
                .body("korelasi", notNullValue());
    }

    private static RequestSpecification operator() {
        return as("operator.arjasa");
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}
