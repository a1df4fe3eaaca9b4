package id.sakip.planning.wilayah;

import java.util.List;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** A second kabupaten is data: it is loaded, works by itself, and neither sees the other. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class KabupatenKeduaTest {

    private static final String JALUR = "/impor/wilayah";

    private static final String BONDOWOSO = """
            [{"kode":"35.11.02","nama":"Tamanan","jenis":"KECAMATAN","perangkatDaerah":{"nama":"Kecamatan Tamanan","alamat":null}},
             {"kode":"35.11.01.2001","nama":"Desa Satu","jenis":"DESA"},
             {"kode":"35.11.01","nama":"Maesan","jenis":"KECAMATAN","perangkatDaerah":{"nama":"Kecamatan Maesan","alamat":"Jl. Raya 1"}},
             {"kode":"35.11","nama":"Kabupaten Bondowoso","jenis":"KABUPATEN","perangkatDaerah":null}]""";

    @Test
    void worksBesideTheFirst() {
        sebagai("admin")
                .body(BONDOWOSO)
                .post(JALUR + "?dryRun=true")
                .then()
                .statusCode(200)
                .body("dibuat", equalTo(4));
        masalah(sebagai("admin").get("/wilayah/35.11"), 404, "WILAYAH_TIDAK_ADA");

        sebagai("admin")
                .body(BONDOWOSO)
                .post(JALUR + "?mode=atomik")
                .then()
                .statusCode(200)
                .body("diterima", equalTo(4))
                .body("dibuat", equalTo(4))
                .body("ditolak", equalTo(0))
                .body("galat", hasSize(0))
                .body("token", nullValue());
        sebagai("admin").body(BONDOWOSO).post(JALUR).then().statusCode(200).body("tetap", equalTo(4));

        String id = sebagai("operator.maesan")
                .body(rkt("35.11.01"))
                .post("/rkt")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        sebagai("bappeda.bondowoso").get("/rkt/" + id).then().statusCode(200).body("kodePd", equalTo("35.11.01"));
        sebagai("bappeda.bondowoso").get("/rkt").then().body("data.kodePd", everyItem(equalTo("35.11.01")));
        sebagai("bappeda.bondowoso")
                .get("/perangkat-daerah")
                .then()
                .body("data.nama", contains("Kecamatan Maesan", "Kecamatan Tamanan"))
                .body("data.alamat", contains("Jl. Raya 1", null));
        sebagai("operator.maesan")
                .get("/wilayah")
                .then()
                .body("data.kode", contains("35", "35.11", "35.11.01", "35.11.01.2001"));

        neitherSeesTheOther(id);
        changesAName();
    }

    private static void neitherSeesTheOther(String rktBondowoso) {
        String rktJember = Api.buat("/rkt", rkt("35.09.27")).path("id");

        masalah(sebagai("bappeda").get("/rkt/" + rktBondowoso), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("bappeda.bondowoso").get("/rkt/" + rktJember), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("operator.maesan").body(rkt("35.09.22")).post("/rkt"), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("operator.maesan").body(rkt("35.11.02")).post("/rkt"), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("bappeda").get("/rkt?kodePd=35.11"), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("bappeda.bondowoso").get("/perangkat-daerah/35.09.22"), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("bappeda").get("/wilayah/35.11"), 403, "DI_LUAR_WILAYAH");
        sebagai("bappeda").get("/rkt?batas=200").then().body("data.kodePd", everyItem(startsWith("35.09.")));
        sebagai("bappeda")
                .get("/perangkat-daerah?batas=200")
                .then()
                .body("data.kodePd", everyItem(startsWith("35.09.")));
        sebagai("bappeda").get("/wilayah?jenis=KABUPATEN").then().body("data.kode", contains("35.09"));
        sebagai("bappeda.bondowoso").get("/wilayah?induk=35.09.22").then().body("data", hasSize(0));
    }

    private static void changesAName() {
        sebagai("admin").body("""
                        [{"kode":"35.11.02","nama":"Tamanan","jenis":"KECAMATAN","perangkatDaerah":{"nama":"Kec. Tamanan"}},
                         {"kode":"35.11.01","nama":"Maesan","jenis":"KECAMATAN"}]""").post(JALUR).then().body("diubah", equalTo(1)).body("tetap", equalTo(1));
        sebagai("bappeda.bondowoso")
                .get("/perangkat-daerah")
                .then()
                .body("data.nama", contains("Kecamatan Maesan", "Kec. Tamanan"))
                .body("data.versi", contains(1, 2));
    }

    @Test
    void tellsOthersOfANewNameInPlansInForce() {
        String unit = Api.unitBaru();
        Api.tetapkan("/rkt", rkt(unit));

        sebagai("admin")
                .body(
                        "[{\"kode\":\"%s\",\"nama\":\"Uji\",\"jenis\":\"KECAMATAN\",\"perangkatDaerah\":{\"nama\":\"Lain\"}}]"
                                .formatted(unit))
                .post(JALUR)
                .then()
                .body("diubah", equalTo(1))
                .body("token", notNullValue());
        sebagai("admin").get("/rencana/" + unit + "/2023").then().body("namaPd", equalTo("Lain"));
    }

    @Test
    void reportsEveryBadRowAndKeepsTheGoodOnes() {
        String isi = """
                [{"kode":"93","nama":"Provinsi Uji","jenis":"PROVINSI"},
                 {"kode":"93.1","nama":"x","jenis":"KABUPATEN"},
                 {"kode":"93.02","nama":" ","jenis":"KABUPATEN","luas":1},
                 {"kode":"93.03.01","nama":"Tanpa induk","jenis":"KECAMATAN"},
                 {"kode":"93.04","nama":"Salah jenis","jenis":"DESA"},
                 "93.05"]""";
        Response jawaban = sebagai("admin").body(isi).post(JALUR);

        jawaban.then()
                .statusCode(200)
                .body("diterima", equalTo(6))
                .body("dibuat", equalTo(1))
                .body("ditolak", equalTo(5))
                .body(
                        "galat.collect { it.baris + ' ' + it.kode + ' ' + it.medan }",
                        containsInAnyOrder(
                                "1 FORMAT_SALAH kode",
                                "2 WAJIB_DIISI nama",
                                "2 MEDAN_TIDAK_DIKENAL luas",
                                "3 INDUK_WILAYAH_TIDAK_ADA kode",
                                "4 JENIS_TIDAK_SESUAI_KODE jenis",
                                "5 TIPE_SALAH "));
        sebagai("admin").get("/wilayah/93").then().statusCode(200);
    }

    @Test
    void writesNothingOfAnAtomicBatchWithABadRow() {
        String isi = """
                [{"kode":"94","nama":"Provinsi Uji","jenis":"PROVINSI"},{"kode":"94.01.01","nama":"x","jenis":"KECAMATAN"}]""";

        masalah(sebagai("admin").body(isi).post(JALUR + "?mode=atomik"), 422, "KIRIMAN_DITOLAK")
                .body("galat.baris", contains(1));
        masalah(sebagai("admin").get("/wilayah/94"), 404, "WILAYAH_TIDAK_ADA");
    }

    @Test
    void answersARepeatedRequestOnce() {
        String isi = "[{\"kode\":\"95\",\"nama\":\"Provinsi Uji\",\"jenis\":\"PROVINSI\"}]";

        for (int kali = 0; kali < 2; kali++) {
            sebagai("admin")
                    .header("Idempotency-Key", "wilayah-95")
                    .body(isi)
                    .post(JALUR)
                    .then()
                    .statusCode(200)
                    .body("dibuat", equalTo(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?mode=semua", "?mode=", "?dryRun=ya", "?dryRun="})
    void refusesAChoiceItDoesNotKnow(String tanya) {
        masalah(sebagai("admin").body("[]").post(JALUR + tanya), 400, "DATA_TIDAK_SAH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "1"})
    void refusesABodyThatIsNoList(String isi) {
        masalah(sebagai("admin").body(isi).post(JALUR), 400, "KIRIMAN_BUKAN_DAFTAR");
    }

    @Test
    void isForAdministratorsOnly() {
        for (String pengguna :
                List.of("bappeda", "organisasi", "inspektorat", "sipd", "camat.arjasa", "operator.arjasa")) {
            assertThat(sebagai(pengguna).body("[]").post(JALUR).statusCode()).isEqualTo(403);
        }
        sebagai("admin").body("[]").post(JALUR).then().statusCode(200).body("diterima", equalTo(0));
    }

    private static String rkt(String unit) {
        return """
                {"kodePd":"%s","tahun":2023,"sasaran":[{"kode":"S1","program":[{"kode":"7.01.02","uraian":"Program","kegiatan":[
                  {"kode":"7.01.02.2.01","uraian":"Kegiatan","subKegiatan":[{"kode":"7.01.02.2.01.0002","uraian":"Sub",
                   "keluaran":[{"indikator":"Dokumen","satuan":"Dokumen","target":"1"}],
                   "pagu":[{"jenisBelanja":"OPERASI","jumlah":1000}]}]}]}]}]}""".formatted(unit);
    }
}
