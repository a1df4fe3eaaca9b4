package id.sakip.realization.kunciapi;

import java.time.LocalDate;

import id.sakip.realization.Basisdata;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class KunciApiResourceTest {

    static final String KUNCI = "/api/v1/kunci-api";

    @Test
    void showsTheSecretOnceAndKeepsOnlyItsDigest() {
        JsonPath kunci = kirim("bappeda", KUNCI, isi("rahasia-sekali", "35.09.22"))
                .statusCode(201)
                .extract()
                .jsonPath();
        String rahasia = kunci.getString("rahasia");

        assertThat(rahasia).startsWith("sakip_").hasSizeGreaterThan(40).startsWith(kunci.getString("awalan"));
        assertThat(Basisdata.hitung("select count(*) from kunci_api where sidik = ?", rahasia))
                .isZero();
        assertThat(Basisdata.hitung(
                        "select count(*) from audit where objek = 'KUNCI_API' and sesudah::text like ?",
                        "%" + rahasia + "%"))
                .isZero();
        assertThat(Basisdata.hitung(
                        "select count(*) from audit where objek = 'KUNCI_API' and aksi = 'BUAT' and kunci = ?",
                        kunci.getString("id")))
                .isEqualTo(1);
        sebagai("bappeda")
                .get(KUNCI)
                .then()
                .statusCode(200)
                .body("data.nama", hasItem("rahasia-sekali"))
                .body("data.rahasia", not(hasItem(rahasia)));
    }

    @Test
    void opensTheServiceUntilItIsRevoked() {
        JsonPath kunci = kirim("bappeda", KUNCI, isi("dicabut", "35.09.22"))
                .statusCode(201)
                .extract()
                .jsonPath();
        String rahasia = kunci.getString("rahasia");
        masuk(rahasia).statusCode(200).body("status", is("success"));
        sebagai("bappeda")
                .get(KUNCI)
                .then()
                .body("data.find { it.nama == 'dicabut' }.terakhirDipakai", not(nullValue()));

        sebagai("bappeda").delete(KUNCI + "/" + kunci.getString("id")).then().statusCode(204);
        sebagai("bappeda").delete(KUNCI + "/" + kunci.getString("id")).then().statusCode(204);

        masuk(rahasia).statusCode(401).body("kode", is("BELUM_MASUK"));
        masuk("sakip_salah").statusCode(401);
        kirim("bappeda", KUNCI, isi("dicabut", "35.09.22")).statusCode(201);
        kirim("bappeda", KUNCI, isi("dicabut", "35.09.22")).statusCode(409).body("kode", is("NAMA_KUNCI_DIPAKAI"));
    }

    @Test
    void expiresAtTheEndOfItsLastDay() {
        JsonPath kunci = kirim(
                        "bappeda",
                        KUNCI,
                        "{\"nama\":\"hari ini\",\"wilayah\":[\"35.09.22\"],\"berlakuSampai\":\"%s\"}"
                                .formatted(LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"))))
                .statusCode(201)
                .extract()
                .jsonPath();
        masuk(kunci.getString("rahasia")).statusCode(200);

        Basisdata.ubah("update kunci_api set kedaluwarsa = now() where id = ?::uuid", kunci.getString("id"));

        masuk(kunci.getString("rahasia")).statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "operator.arjasa,35.09.22,TIDAK_BERWENANG",
        "bappeda,35.10,DI_LUAR_WILAYAH",
        "bappeda,35,DI_LUAR_WILAYAH"
    })
    void isMadeOnlyByThoseWhoAnswerForItsArea(String pengguna, String wilayah, String kode) {
        kirim(pengguna, KUNCI, isi("tidak jadi", wilayah)).statusCode(403).body("kode", is(kode));
    }

    @Test
    void staysUntoldOutsideTheCallersArea() {
        String id = kirim("admin", KUNCI, isi("semua jatim", "35"))
                .statusCode(201)
                .extract()
                .path("id");

        sebagai("bappeda").get(KUNCI).then().body("data.nama", not(hasItem("semua jatim")));
        sebagai("bappeda").delete(KUNCI + "/" + id).then().statusCode(404).body("kode", is("KUNCI_TIDAK_ADA"));
        sebagai("admin").delete(KUNCI + "/bukan-uuid").then().statusCode(400);
        sebagai("admin").delete(KUNCI + "/" + id).then().statusCode(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"nama":"x","wilayah":["35.09.22"]}                                    | nama          | FORMAT_SALAH
            {"nama":"cukup","wilayah":[]}                                          | wilayah       | UKURAN_SALAH
            {"nama":"cukup","wilayah":["35.09.22"],"berlakuSampai":"2001-01-01"}   | berlakuSampai | DI_LUAR_RENTANG
            {"nama":"cukup","wilayah":["35.09.22"],"berlakuSampai":"2101-01-01"}   | berlakuSampai | DI_LUAR_RENTANG
            {"wilayah":["35.09.22"]}                                               | nama          | WAJIB_DIISI
            """)
    void refusesAMalformedKey(String isi, String medan, String kode) {
        kirim("admin", KUNCI, isi)
                .statusCode(400)
                .body("galat[0].medan", is(medan))
                .body("galat[0].kode", is(kode));
    }

    private static ValidatableResponse masuk(String rahasia) {
        return RestAssured.given()
                .contentType("application/json")
                .header("X-Api-Key", rahasia)
                .body("{\"action\":\"update_bl_realisasi_nonactive\"}")
                .post("/api/v1/sipd")
                .then();
    }

    private static String isi(String nama, String wilayah) {
        return "{\"nama\":\"%s\",\"wilayah\":[\"%s\"]}".formatted(nama, wilayah);
    }
}
