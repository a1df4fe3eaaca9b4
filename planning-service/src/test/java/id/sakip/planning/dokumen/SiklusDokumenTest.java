package id.sakip.planning.dokumen;

import java.time.Instant;
import java.util.List;

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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The way of a document from draft to replaced, tried on the PK; it is the same for all kinds. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SiklusDokumenTest {

    private static final String PK = "/perjanjian-kinerja";

    @Test
    void goesFromDraftOverHandedInToForce() {
        String unit = unit();
        String id = Api.buat(PK, pk(unit, "85")).path("id");

        sebagai("admin")
                .post(PK + "/" + id + "/pengajuan")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("DIAJUKAN"), "diajukan", notNullValue(), "ditetapkan", nullValue());
        Api.tetapkanDraf(PK, id).then().body("status", equalTo("DITETAPKAN"), "versi", equalTo(3));
    }

    @Test
    void isNotEditedOrDroppedWhileHandedIn() {
        String unit = unit();
        String id = Api.buat(PK, pk(unit, "85")).path("id");
        sebagai("admin").post(PK + "/" + id + "/pengajuan").then().statusCode(200);

        masalah(
                sebagai("admin")
                        .header("If-Match", "\"2\"")
                        .body(pk(unit, "86"))
                        .put(PK + "/" + id),
                409,
                "BUKAN_DRAF");
        masalah(sebagai("admin").header("If-Match", "\"2\"").delete(PK + "/" + id), 409, "BUKAN_DRAF");
        masalah(sebagai("admin").post(PK + "/" + id + "/pengajuan"), 409, "BUKAN_DRAF");
        // it is still the one open draft of the year
        masalah(sebagai("admin").body(pk(unit, "86")).post(PK), 409, "SUDAH_ADA");
    }

    @Test
    void goesBackToItsAuthorWithAReasonUntilHandedInAgain() {
        String unit = unit();
        String id = Api.buat(PK, pk(unit, "85")).path("id");
        String pengembalian = PK + "/" + id + "/pengembalian";
        masalah(sebagai("admin").body("{\"alasan\":\"x\"}").post(pengembalian), 409, "BELUM_DIAJUKAN");
        sebagai("admin").post(PK + "/" + id + "/pengajuan").then().statusCode(200);

        masalah(sebagai("admin").body("{\"alasan\":\" \"}").post(pengembalian), 400, "DATA_TIDAK_SAH");
        sebagai("admin")
                .body("{\"alasan\":\"Target belum sesuai Renstra\"}")
                .post(pengembalian)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"), "alasanPengembalian", equalTo("Target belum sesuai Renstra"));
        sebagai("admin")
                .header("If-Match", "\"3\"")
                .body(pk(unit, "90"))
                .put(PK + "/" + id)
                .then()
                .statusCode(200)
                .body("alasanPengembalian", equalTo("Target belum sesuai Renstra"));
        sebagai("admin")
                .post(PK + "/" + id + "/pengajuan")
                .then()
                .statusCode(200)
                .body("alasanPengembalian", nullValue());
    }

    @Test
    void letsTheOperatorHandInAndNobodyBelowTheCamatSign() {
        String isi = """
                {"kodePd":"35.09.22","tahun":2031,"jenis":"MURNI","pihakPertama":{"jabatan":"Camat"},
                 "pihakKedua":{"jabatan":"Bupati"},"sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[]}]}""";
        String id = sebagai("operator.arjasa")
                .body(isi)
                .post(PK)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        try {
            masalah(sebagai("operator.arjasa").post(PK + "/" + id + "/penetapan"), 403, "TIDAK_BERWENANG");
            masalah(
                    sebagai("operator.arjasa").body("{\"alasan\":\"x\"}").post(PK + "/" + id + "/pengembalian"),
                    403,
                    "TIDAK_BERWENANG");
            masalah(sebagai("inspektorat").post(PK + "/" + id + "/pengajuan"), 403, "TIDAK_BERWENANG");
            // a sasaran without an indicator is found at handing in already
            masalah(sebagai("operator.arjasa").post(PK + "/" + id + "/pengajuan"), 422, "PENETAPAN_DITOLAK");
            masalah(sebagai("operator.arjasa").delete(PK + "/" + id), 428, "IF_MATCH_WAJIB");
            sebagai("operator.arjasa")
                    .header("If-Match", "\"1\"")
                    .delete(PK + "/" + id)
                    .then()
                    .statusCode(204);
            masalah(sebagai("operator.arjasa").get(PK + "/" + id), 404, "DOKUMEN_TIDAK_ADA");
        } finally {
            Api.hapus(PK + "/" + id);
        }
    }

    @Test
    void keepsItsWarningsOnRecordInTheLanguageOfTheReader() {
        String unit = unit();
        Api.tetapkan("/renstra", """
                {"kodePd":"%s","tahunAwal":2022,"tahunAkhir":2024,"tujuan":[{"kode":"T1","uraian":"Tujuan","sasaran":[
                 {"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":{"2023":"80"}}]}]}]}""".formatted(unit));
        String id = Api.buat(PK, pk(unit, "85")).path("id");
        sebagai("admin")
                .get(PK + "/" + id + "/pemeriksaan")
                .then()
                .statusCode(200)
                .body("layak", equalTo(true), "galat", empty())
                .body("peringatan.kode", contains("TARGET_BEDA_DARI_RENSTRA"));

        Api.tetapkanDraf(PK, id)
                .then()
                .body("peringatan.medan", contains("sasaran[S1].indikator[S1.1].target"))
                .body("peringatan.pesan", contains("Target S1.1 di PK \u201c85\u201d, di Renstra \u201c80\u201d."));
        sebagai("admin")
                .header("Accept-Language", "en")
                .get(PK + "/" + id)
                .then()
                .body("peringatan[0].pesan", containsString("in the Renstra"));
        sebagai("admin")
                .get(PK + "/" + id + "/pemeriksaan")
                .then()
                .body("layak", equalTo(true), "peringatan", hasSize(1));
    }

    @Test
    void saysAllThatKeepsADraftFromForceWithoutTryingIt() {
        String unit = unit();
        String id = Api.buat(PK, pk(unit, "-")).path("id");

        sebagai("admin")
                .get(PK + "/" + id + "/pemeriksaan")
                .then()
                .body("layak", equalTo(false), "galat.kode", contains("TANPA_TARGET"));
        sebagai("admin").get(PK + "/" + id).then().body("versi", equalTo(1), "status", equalTo("DRAF"));
    }

    @Test
    void canBeReadAsItWasAtAnyTime() {
        String unit = unit();
        String murni = Api.buat(PK, pk(unit, "85")).path("id");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(pk(unit, "90"))
                .put(PK + "/" + murni)
                .then()
                .statusCode(200);
        Api.tetapkanDraf(PK, murni);
        List<String> waktu = sebagai("admin")
                .get(PK + "/" + murni + "/versi")
                .then()
                .body("status", contains("DRAF", "DRAF", "DITETAPKAN"), "pelaku", contains("admin", "admin", "admin"))
                .extract()
                .path("waktu");

        target(murni, "?kapan=" + waktu.get(0), "85", "DRAF");
        target(murni, "?kapan=" + waktu.get(1), "90", "DRAF");
        target(murni, "?kapan=" + Instant.parse(waktu.get(2)).minusNanos(1000), "90", "DRAF");
        target(murni, "?kapan=" + waktu.get(2), "90", "DITETAPKAN");
        target(murni, "/versi/1", "85", "DRAF");
        masalah(
                sebagai("admin")
                        .get(PK + "/" + murni + "?kapan="
                                + Instant.parse(waktu.get(0)).minusNanos(1000)),
                404,
                "DOKUMEN_TIDAK_ADA");
        masalah(sebagai("admin").get(PK + "/" + murni + "?kapan=kemarin"), 400, "WAKTU_SALAH");
        masalah(waktu(murni, "+10000-01-01T00:00:00Z"), 400, "WAKTU_SALAH");
        masalah(waktu(murni, "-0001-12-31T23:59:59Z"), 400, "WAKTU_SALAH");
        masalah(waktu(murni, "0001-01-01T00:00:00Z"), 404, "DOKUMEN_TIDAK_ADA");
        waktu(murni, "9999-12-31T23:59:59Z").then().statusCode(200);
        masalah(sebagai("admin").get(PK + "/" + murni + "/versi/9"), 404, "DOKUMEN_TIDAK_ADA");
        masalah(sebagai("camat.arjasa").get(PK + "/" + murni + "/versi/1"), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("camat.arjasa").get(PK + "/" + murni + "?kapan=" + waktu.get(0)), 403, "DI_LUAR_WILAYAH");
    }

    @Test
    void namesNothingToWaitForWhenNoPlanHasChanged() {
        String unit = Api.unitBaru();
        String id = Api.buat("/profil", "{\"kodePd\":\"%s\",\"tahun\":2023,\"tugas\":[\"Pelayanan\"]}".formatted(unit))
                .path("id");

        Api.tetapkanDraf("/profil", id).then().header("Sakip-Token", nullValue());
    }

    @Test
    void leavesThePlanInForceReadableAsOfAnInstant() {
        String unit = unit();
        Api.tetapkan(PK, pk(unit, "85"));
        String pertama = sebagai("admin").get("/rencana/" + unit + "/2023").path("waktu");
        Api.tetapkan(PK, pk(unit, "90"));

        sebagai("admin")
                .get("/rencana/" + unit + "/2023?kapan=" + pertama)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("sasaran[0].indikator[0].target.teks", equalTo("85"));
        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("sasaran[0].indikator[0].target.teks", equalTo("90"));
        masalah(
                sebagai("admin")
                        .get("/rencana/" + unit + "/2023?kapan="
                                + Instant.parse(pertama).minusNanos(1000)),
                404,
                "RENCANA_TIDAK_ADA");
        masalah(sebagai("admin").get("/rencana/" + unit + "/2023?kapan=2023"), 400, "WAKTU_SALAH");
    }

    @Test
    void listsWhatDiffersBetweenVersionsAndBetweenDocuments() {
        String unit = unit();
        String murni = Api.tetapkan(PK, pk(unit, "85")).path("id");
        String perubahan =
                Api.buat(PK, pk(unit, "85").replace("MURNI", "PERUBAHAN")).path("id");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(pk(unit, "90").replace("MURNI", "PERUBAHAN"))
                .put(PK + "/" + perubahan)
                .then()
                .statusCode(200);

        sebagai("admin")
                .get(PK + "/" + perubahan + "/perbedaan")
                .then()
                .statusCode(200)
                .body("teks", contains("sasaran S1 › indikator S1.1 › target: “85” menjadi “90”"));
        sebagai("admin")
                .get(PK + "/" + perubahan + "/perbedaan?terhadap=" + murni)
                .then()
                .body("medan", contains("jenis", "sasaran[S1].indikator[S1.1].target"));
        sebagai("admin")
                .get(PK + "/" + perubahan + "/perbedaan?dari=2&ke=2")
                .then()
                .body("$", empty());
        masalah(sebagai("admin").get(PK + "/" + perubahan + "/perbedaan?dari=7"), 404, "DOKUMEN_TIDAK_ADA");
        masalah(sebagai("camat.arjasa").get(PK + "/" + perubahan + "/perbedaan"), 403, "DI_LUAR_WILAYAH");
    }

    @Test
    void letsADroppedDraftBeReadAsItWas() {
        String unit = unit();
        String id = Api.buat(PK, pk(unit, "85")).path("id");
        String waktu = sebagai("admin").get(PK + "/" + id).path("diubah");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .delete(PK + "/" + id)
                .then()
                .statusCode(204);

        target(id, "?kapan=" + waktu, "85", "DRAF");
        masalah(sebagai("admin").get(PK + "/" + id + "/versi/2"), 404, "DOKUMEN_TIDAK_ADA");
        assertThat(sebagai("admin").get(PK + "/" + id + "/versi").<List<String>>path("status"))
                .containsExactly("DRAF", null);
        // and the way is free for a new one
        Api.buat(PK, pk(unit, "86"));
    }

    private static Response waktu(String id, String kapan) {
        return sebagai("admin").queryParam("kapan", kapan).get(PK + "/" + id);
    }

    private static void target(String id, String bagaimana, String target, String status) {
        sebagai("admin")
                .get(PK + "/" + id + bagaimana)
                .then()
                .statusCode(200)
                .body("sasaran[0].indikator[0].target", equalTo(target), "status", equalTo(status));
    }

    private static String unit() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
        return unit;
    }

    private static String pk(String unit, String target) {
        return """
                {"kodePd":"%s","tahun":2023,"jenis":"MURNI","nomor":"1/PK","tanggal":"2023-01-10","tempat":"Jember",
                 "pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":"%s"}]}]}""".formatted(unit, target);
    }
}
