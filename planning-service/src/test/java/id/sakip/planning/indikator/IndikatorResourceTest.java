package id.sakip.planning.indikator;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class IndikatorResourceTest {

    private static final String JALUR = "/iku";

    @Test
    void keepsADefinitionAsItWasEntered() {
        Response baru = sebagai("operator.kaliwates").body("""
                        {"kodePd":"35.09.19","kode":"K1.1","uraian":"Persentase laporan selesai","satuan":"%",
                         "polaritas":"POSITIF","agregasi":"TERAKHIR","jenisNilai":"RASIO","formulasi":"a / b x 100 %",
                         "pembilang":"laporan selesai","penyebut":"laporan masuk","penanggungJawab":["Seksi B","Seksi A"],
                         "sumberData":"Dokumen laporan","alasan":"Mandat"}""").post(JALUR);

        baru.then().statusCode(201).header("ETag", equalTo("\"1\""));
        String alamat = JALUR + "/" + baru.path("id");
        try {
            assertThat(baru.header("Location")).endsWith("/api/v1" + alamat);
            sebagai("operator.kaliwates")
                    .get(alamat)
                    .then()
                    .statusCode(200)
                    .body("kode", equalTo("K1.1"))
                    .body("pembilang", equalTo("laporan selesai"))
                    .body("penanggungJawab", contains("Seksi B", "Seksi A"))
                    .body("alasan", equalTo("Mandat"));
            sebagai("operator.kaliwates")
                    .get(JALUR)
                    .then()
                    .statusCode(200)
                    .body("data.kode", hasItem("K1.1"))
                    .body("data.kodePd", everyItem(equalTo("35.09.19")));
        } finally {
            Api.hapus(alamat);
        }
    }

    @Test
    void refusesASecondDefinitionOfTheSameCode() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");

        masalah(sebagai("admin").body(Api.isiIndikator(unit, "S1.1")).post(JALUR), 409, "INDIKATOR_SUDAH_ADA");
        sebagai("admin").queryParam("kodePd", unit).get(JALUR).then().body("data", hasSize(1));
    }

    @Test
    void givesTheSameAnswerToARepeatedRequest() {
        String unit = Api.unitBaru();
        String isi = Api.isiIndikator(unit, "S1.1");
        Response pertama = sebagai("admin")
                .header("Idempotency-Key", "iku-" + unit)
                .body(isi)
                .post(JALUR);
        Response kedua = sebagai("admin")
                .header("Idempotency-Key", "iku-" + unit)
                .body(isi)
                .post(JALUR);

        pertama.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        kedua.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(kedua.<String>path("id")).isEqualTo(pertama.path("id"));
        masalah(
                sebagai("admin")
                        .header("Idempotency-Key", "iku-" + unit)
                        .body(Api.isiIndikator(unit, "S1.2"))
                        .post(JALUR),
                422,
                "IDEMPOTENSI_BERBEDA");
    }

    @Test
    void saysAllThatIsMalformedAtOnce() {
        masalah(sebagai("admin").body("""
                                        {"kodePd":"3509022","kode":"S 1","uraian":"","polaritas":"NETRAL","agregasi":"JUMLAH",
                                         "penanggungJawab":[""],"rumus":"x"}""").post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.medan",
                        hasItems("kodePd", "kode", "uraian", "polaritas", "jenisNilai", "rumus", "penanggungJawab[0]"))
                .body("galat.pesan", everyItem(notNullValue()));
    }

    @Test
    void refusesARatioWithoutPartsAndASumOfGrades() {
        String isi = Api.isiIndikator("35.09.19", "X");

        masalah(sebagai("admin").body(isi.replace("ANGKA", "RASIO")).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body("galat.medan", contains("pembilang", "penyebut"))
                .body("galat.kode", contains("RASIO_TANPA_BAGIAN", "RASIO_TANPA_BAGIAN"));
        masalah(
                        sebagai("admin")
                                .body(isi.replace("ANGKA", "PREDIKAT").replace("TERAKHIR", "JUMLAH"))
                                .post(JALUR),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.kode", contains("AGREGASI_TIDAK_SESUAI"));
    }

    @Test
    void refusesAUnitThatDoesNotExist() {
        masalah(sebagai("admin").body(Api.isiIndikator("35.09.32", "X")).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", contains("UNIT_TIDAK_DIKENAL"));
    }

    @Test
    void changesADefinitionOfTheSeenVersionOnlyAndNeverItsKeys() {
        String unit = Api.unitBaru();
        String isi = Api.isiIndikator(unit, "S1.1");
        String alamat = JALUR + "/" + Api.buat(JALUR, isi).path("id");

        masalah(sebagai("admin").body(isi).put(alamat), 428, "IF_MATCH_WAJIB");
        masalah(
                        sebagai("admin")
                                .header("If-Match", "\"1\"")
                                .body(Api.isiIndikator("35.09.19", "S9.9"))
                                .put(alamat),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.kode", contains("KUNCI_TETAP", "KUNCI_TETAP"));
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(isi.replace("Indikator S1.1", "Wording of the new decree")
                        .replace("[\"Seksi A\",\"Seksi B\"]", "[\"Seksi C\"]"))
                .put(alamat)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("uraian", equalTo("Wording of the new decree"))
                .body("penanggungJawab", contains("Seksi C"));
        masalah(sebagai("admin").header("If-Match", "\"1\"").body(isi).put(alamat), 412, "BENTROK_VERSI");
    }

    @Test
    void keepsUnitsAndRolesApart() {
        String lain = Api.isiIndikator("35.09.19", "X");

        masalah(sebagai("operator.arjasa").body(lain).post(JALUR), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("inspektorat").body(lain).post(JALUR), 403, "TIDAK_BERWENANG");
        masalah(Api.tanpaToken().body(lain).post(JALUR), 401, "BELUM_MASUK");
        masalah(sebagai("operator.arjasa").queryParam("kodePd", "35.09.19").get(JALUR), 403, "DI_LUAR_WILAYAH");
    }

    @Test
    void doesNotKnowOtherDefinitions() {
        masalah(sebagai("admin").get(JALUR + "/00000000-0000-0000-0000-000000000000"), 404, "INDIKATOR_TIDAK_ADA");
        sebagai("admin").get(JALUR + "/bukan-id").then().statusCode(400);
    }

    @Test
    void listsTheDefinitionsOfAllUnitsInsideAnArea() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");

        sebagai("admin")
                .queryParam("kodePd", Api.kabupaten(unit))
                .queryParam("batas", 200)
                .get(JALUR)
                .then()
                .statusCode(200)
                .body("data.kodePd", hasItems(unit));
        masalah(sebagai("operator.arjasa").queryParam("kodePd", "35.09").get(JALUR), 403, "DI_LUAR_WILAYAH");
    }
}
