package id.sakip.realization.survei;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import id.sakip.realization.Basisdata;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.survei.SurveiUji.ATURAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AturanResourceTest {

    private static final Path KALIWATES =
            Path.of("..", "deploy", "demo-data", "kaliwates-2020", "aturan-survei-2020.json");

    @ParameterizedTest
    @ValueSource(strings = {"operator.arjasa", "camat.arjasa", "bappeda", "organisasi", "inspektorat", "sipd", "admin"})
    void showsTheRulesOfTheRegulationsToEveryRole(String pengguna) {
        sebagai(pengguna)
                .get(ATURAN + "/PERMENPANRB-14-2017")
                .then()
                .statusCode(200)
                .body("unsur", hasSize(9))
                .body("pengali", is(25))
                .body("mutu.huruf", equalTo(List.of("A", "B", "C", "D")))
                .body("tahunMulai", is(2017));
        sebagai(pengguna)
                .get(ATURAN + "/KEP-25-MPAN-2-2004")
                .then()
                .statusCode(200)
                .body("unsur", hasSize(14));
        sebagai(pengguna)
                .get(ATURAN)
                .then()
                .statusCode(200)
                .body("data.id", hasItems("KEP-25-MPAN-2-2004", "PERMENPANRB-14-2017"));
    }

    @Test
    void pagesThroughTheRules() {
        String kursor = sebagai("organisasi")
                .queryParam("batas", 1)
                .get(ATURAN)
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .extract()
                .path("kursor");

        sebagai("organisasi")
                .queryParams("batas", 200, "kursor", kursor)
                .get(ATURAN)
                .then()
                .body("data.id", not(hasItems("KEP-25-MPAN-2-2004")))
                .body("data.id", hasItems("PERMENPANRB-14-2017"))
                .body("kursor", nullValue());
    }

    @Test
    void takesTheQuestionnaireOfKaliwatesThatFitsNoRegulation() throws IOException {
        String isi = Files.readString(KALIWATES);

        tetapkan("organisasi", "UJI-KALIWATES", isi)
                .statusCode(201)
                .body("versi", is(1))
                .body("unsur", hasSize(14));
        tetapkan("organisasi", "UJI-KALIWATES", isi).statusCode(200).body("versi", is(1));
    }

    @Test
    void keepsOldVersionsOfAnAmendedRule() {
        tetapkan("organisasi", "UJI-VERSI", aturan("", "64.99", "65")).statusCode(201);
        long jejak =
                Basisdata.hitung("select count(*) from audit where objek = 'ATURAN_SURVEI' and kunci = 'UJI-VERSI'");

        tetapkan("organisasi", "UJI-VERSI", aturan("", "70", "70.01"))
                .statusCode(201)
                .body("versi", is(2));

        baca("UJI-VERSI?versi=1").body("mutu[1].atas", equalTo(new BigDecimal("64.99")));
        baca("UJI-VERSI?versi=2").body("mutu[1].atas", is(70));
        baca("UJI-VERSI").body("versi", is(2));
        assertThat(jejak).isEqualTo(1);
        assertThat(Basisdata.hitung("""
                        select count(*) from audit where objek = 'ATURAN_SURVEI' and kunci = 'UJI-VERSI' and pelaku = 'organisasi'
                          and sebelum ->> 'versi' = '1' and sesudah ->> 'versi' = '2'""")).isEqualTo(1);
    }

    @Test
    void refusesANextVersionThatAsksSomethingElse() {
        tetapkan("organisasi", "UJI-TETAP", aturan("", "64.99", "65")).statusCode(201);

        tetapkan("organisasi", "UJI-TETAP", aturan("", "64.99", "65").replace("\"kode\":\"b\"", "\"kode\":\"c\""))
                .statusCode(409)
                .body("kode", is("ATURAN_UNSUR_TETAP"));
        tetapkan(
                        "organisasi",
                        "UJI-TETAP",
                        aturan(",\"skala\":{\"terendah\":2,\"tertinggi\":4}", "74.99", "75")
                                .replace("\"bawah\":25", "\"bawah\":50"))
                .statusCode(409);
        baca("UJI-TETAP").body("versi", is(1));
    }

    @Test
    void namesEveryHoleAndOverlap() {
        tetapkan("organisasi", "UJI-CACAT", aturan("", "64", "65").replace("\"kode\":\"b\"", "\"kode\":\"a\""))
                .statusCode(400)
                .body("kode", is("DATA_TIDAK_SAH"))
                .body("galat.kode", equalTo(List.of("UNSUR_GANDA", "MUTU_BERLUBANG")))
                .body("galat.medan", equalTo(List.of("unsur[1].kode", "mutu[0].bawah")));
        sebagai("organisasi").get(ATURAN + "/UJI-CACAT").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "operator.arjasa, 403, TIDAK_BERWENANG",
        "camat.arjasa, 403, TIDAK_BERWENANG",
        "bappeda, 403, TIDAK_BERWENANG",
        "inspektorat, 403, TIDAK_BERWENANG",
        "sipd, 403, TIDAK_BERWENANG"
    })
    void letsOthersReadButNotDefine(String pengguna, int status, String kode) {
        tetapkan(pengguna, "UJI-PERAN", aturan("", "64.99", "65"))
                .statusCode(status)
                .body("kode", is(kode));
    }

    @Test
    void leavesRulesForAllToAdminAndThoseOfAKabupatenToIt() {
        String untukSemua = aturan("", "64.99", "65").replace("\"kodeKab\":\"35.09\",", "");

        tetapkan("organisasi", "UJI-SEMUA", untukSemua).statusCode(403).body("kode", is("ATURAN_HANYA_ADMIN"));
        tetapkan("organisasi", "PERMENPANRB-14-2017", aturan("", "64.99", "65")).statusCode(403);
        tetapkan("organisasi", "UJI-LAIN", aturan("", "64.99", "65").replace("35.09", "35.11"))
                .statusCode(403)
                .body("kode", is("DI_LUAR_WILAYAH"));
        tetapkan("organisasi", "UJI-LAIN", aturan("", "64.99", "65").replace("35.09", "35.09.22"))
                .statusCode(400)
                .body("galat[0].kode", is("BUKAN_KABUPATEN"));
        tetapkan("admin", "UJI-SEMUA", untukSemua).statusCode(201);
    }

    @Test
    void hidesTheRuleOfAnotherKabupaten() {
        tetapkan("admin", "UJI-BONDOWOSO", aturan("", "64.99", "65").replace("35.09", "35.11"))
                .statusCode(201);

        sebagai("operator.arjasa").get(ATURAN + "/UJI-BONDOWOSO").then().statusCode(404);
        sebagai("operator.maesan").get(ATURAN + "/UJI-BONDOWOSO").then().statusCode(200);
        sebagai("bappeda").queryParam("batas", 200).get(ATURAN).then().body("data.id", not(hasItems("UJI-BONDOWOSO")));
    }

    @Test
    void letsOnlyOneGeneralRuleBeginInAYear() {
        tetapkan(
                        "organisasi",
                        "UJI-UMUM-1",
                        aturan(",\"umum\":true", "64.99", "65").replace("2000", "2099"))
                .statusCode(201);

        tetapkan(
                        "organisasi",
                        "UJI-UMUM-2",
                        aturan(",\"umum\":true", "64.99", "65").replace("2000", "2099"))
                .statusCode(409)
                .body("kode", is("ATURAN_UMUM_GANDA"));
        tetapkan(
                        "organisasi",
                        "UJI-UMUM-2",
                        aturan(",\"umum\":true", "64.99", "65").replace("2000", "2100"))
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "nama":"Uji"        | "nama":" "             | nama          | WAJIB_DIISI
            "tahunMulai":2000   | "tahunMulai":1998      | tahunMulai    | DI_LUAR_RENTANG
            "kode":"a"          | "kode":"U 1"            | unsur[0].kode | FORMAT_SALAH
            "kodeKab":"35.09"   | "kabupaten":"35.09"    | kabupaten     | MEDAN_TIDAK_DIKENAL
            "huruf":"A"         | "huruf":"A","x":1      | mutu[0].x     | MEDAN_TIDAK_DIKENAL
            "nama":"A"          | "nama":"a\\u0000b"     | unsur[0].nama | KARAKTER_TERLARANG
            """)
    void refusesAMalformedRule(String lama, String baru, String medan, String kode) {
        tetapkan("organisasi", "UJI-BENTUK", aturan("", "64.99", "65").replace(lama, baru))
                .statusCode(400)
                .body("galat.medan", hasItems(medan))
                .body("galat.kode", hasItems(kode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kecil", "A", "%00AB", "A B", "PERMENPANRB_14"})
    void refusesAnIdThatIsNone(String id) {
        sebagai("admin")
                .urlEncodingEnabled(false)
                .body(aturan("", "64.99", "65"))
                .put(ATURAN + "/" + id.replace(" ", "%20"))
                .then()
                .statusCode(400);
        sebagai("admin")
                .urlEncodingEnabled(false)
                .get(ATURAN + "/" + id.replace(" ", "%20"))
                .then()
                .statusCode(400);
    }

    @Test
    void saysWhichRuleOrVersionIsNotThere() {
        sebagai("admin").get(ATURAN + "/TIDAK-ADA").then().statusCode(404).body("kode", is("ATURAN_TIDAK_DIKENAL"));
        sebagai("admin").get(ATURAN + "/PERMENPANRB-14-2017?versi=99").then().statusCode(404);
        sebagai("admin").get(ATURAN + "/PERMENPANRB-14-2017?versi=x").then().statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse tetapkan(String pengguna, String id, String isi) {
        return sebagai(pengguna).body(isi).put(ATURAN + "/" + id).then();
    }

    private static io.restassured.response.ValidatableResponse baca(String id) {
        return sebagai("organisasi").get(ATURAN + "/" + id).then().statusCode(200);
    }

    private static String aturan(String lain, String atasBawah, String bawahAtas) {
        return """
                {"nama":"Uji","kodeKab":"35.09","tahunMulai":2000%s,
                 "unsur":[{"kode":"a","nama":"A"},{"kode":"b","nama":"B"}],
                 "mutu":[{"huruf":"A","nilaiPersepsi":2,"kinerja":"Baik","bawah":%s,"atas":100},
                         {"huruf":"B","nilaiPersepsi":1,"kinerja":"Kurang","bawah":25,"atas":%s}]}""".formatted(lain, bawahAtas, atasBawah);
    }
}
