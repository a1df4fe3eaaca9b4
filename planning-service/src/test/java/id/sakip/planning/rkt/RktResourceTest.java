package id.sakip.planning.rkt;

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
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RktResourceTest {

    private static final String JALUR = "/rkt";

    @Test
    void keepsTheTreeAsItWasEnteredAndAddsThePaguUp() {
        String unit = Api.unitBaru();
        String id = Api.buat(JALUR, isi(unit, 2023)).path("id");

        sebagai("admin")
                .get(JALUR + "/" + id)
                .then()
                .statusCode(200)
                .body("jenis", equalTo("MURNI"))
                .body("jumlahPagu", nullValue())
                .body("ringkasanPagu.kode", contains(null, "7.01.01", "7.01.01.2.06"))
                .body("ringkasanPagu.jumlah", everyItem(equalTo(152_262_700.5f)))
                .body("ringkasanPagu[0].jenisBelanja.OPERASI", equalTo(3_834_000.5f))
                .body("sasaran.kode", contains("S4", "S1"))
                .body("sasaran[0].program[0].kegiatan[0].indikator.target", contains("100"))
                .body(
                        "sasaran[0].program[0].kegiatan[0].subKegiatan[0].keluaran.target",
                        contains("1 paket", "1.000 Dok"))
                .body(
                        "sasaran[0].program[0].kegiatan[0].subKegiatan[0].pagu.jenisBelanja",
                        contains("OPERASI", "MODAL"))
                .body("sasaran[1].program.kode", contains("7.01.01"))
                .body("sasaran[1].program[0].kegiatan", hasSize(0));
    }

    @Test
    void namesTheRightParentOfACodeUnderTheWrongOne() {
        String unit = Api.unitBaru();

        masalah(
                        sebagai("admin")
                                .body(isi(unit, 2023).replace("\"7.01.01.2.06\"", "\"7.01.01.2.07\""))
                                .post(JALUR),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", contains("sasaran[0].program[0].kegiatan[0].subKegiatan[0].kode"))
                .body("galat.kode", contains("INDUK_SALAH"))
                .body(
                        "galat[0].pesan",
                        equalTo("Kode 7.01.01.2.06.0002 milik 7.01.01.2.06 Administrasi Umum Perangkat Daerah, bukan"
                                + " 7.01.01.2.07 Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah."));
    }

    @Test
    void saysAllThatIsWrongWithItsPlacesAtOnce() {
        masalah(sebagai("admin").header("Accept-Language", "en").body("""
                                        {"kodePd":"35.09.19","tahun":2023,"sasaran":[
                                          {"kode":"S1","program":[
                                            {"kode":"7.01.01.2.06","uraian":"a"},
                                            {"kode":"7.01.02","uraian":"b","kegiatan":[
                                              {"kode":"7.01.03.2.01","uraian":"c","indikator":[{"indikator":"i","target":"xx yy 5"}],"subKegiatan":[
                                                {"kode":"7.01.03.2.01.01","uraian":"d",
                                                 "keluaran":[{"indikator":"k","target":"?"},{"indikator":"K ","target":"1"}],
                                                 "pagu":[{"jenisBelanja":"MODAL","jumlah":-1},{"jenisBelanja":"MODAL","jumlah":1}]},
                                                {"kode":"7.01.03.2.01.0001","uraian":"e"}]}]}]},
                                          {"kode":"S1","program":[{"kode":"7.01.02","uraian":"b","kegiatan":[
                                              {"kode":"7.01.02.2.01","uraian":"f"}]}]}]}""").post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "TINGKAT_KODE_SALAH sasaran[0].program[0].kode",
                                "INDUK_SALAH sasaran[0].program[1].kegiatan[0].kode",
                                "TARGET_TIDAK_TERURAI sasaran[0].program[1].kegiatan[0].indikator[0].target",
                                "TARGET_TIDAK_TERURAI sasaran[0].program[1].kegiatan[0].subKegiatan[0].keluaran[0].target",
                                "KODE_GANDA sasaran[0].program[1].kegiatan[0].subKegiatan[0].keluaran[1].indikator",
                                "PAGU_NEGATIF sasaran[0].program[1].kegiatan[0].subKegiatan[0].pagu[0].jumlah",
                                "KODE_GANDA sasaran[0].program[1].kegiatan[0].subKegiatan[0].pagu[1].jenisBelanja",
                                "KODE_GANDA sasaran[0].program[1].kegiatan[0].subKegiatan[1].kode",
                                "KODE_GANDA sasaran[1].kode",
                                "POHON_GANDA sasaran[1].program[0].kegiatan"))
                .body("galat[0].pesan", equalTo("The code 7.01.01.2.06 is not of the level PROGRAM."));
    }

    @Test
    void replacesTheWholeContentOfADraftUnderIfMatch() {
        String unit = Api.unitBaru();
        String alamat = JALUR + "/" + Api.buat(JALUR, isi(unit, 2023)).path("id");
        String baru = isi(unit, 2023).replace("148428700", "0").replace("1 paket", "2 paket");

        masalah(sebagai("admin").body(baru).put(alamat), 428, "IF_MATCH_WAJIB");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(baru)
                .put(alamat)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("ringkasanPagu[0].jumlah", equalTo(3_834_000.5f))
                .body(
                        "sasaran[0].program[0].kegiatan[0].subKegiatan[0].keluaran.target",
                        contains("2 paket", "1.000 Dok"));
        masalah(sebagai("admin").header("If-Match", "\"1\"").body(baru).put(alamat), 412, "BENTROK_VERSI");
        masalah(
                        sebagai("admin")
                                .header("If-Match", "\"2\"")
                                .body(isi("35.09.19", 2024))
                                .put(alamat),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", contains("kodePd", "tahun"))
                .body("galat.kode", contains("KUNCI_TETAP", "KUNCI_TETAP"));
    }

    @Test
    void refusesPenetapanOfAnEmptyTreeAndOfOutputsWithoutTarget() {
        String unit = Api.unitBaru();
        String kosong = Api.buat(
                        JALUR, "{\"kodePd\":\"%s\",\"tahun\":2023,\"sasaran\":[{\"kode\":\"S1\"}]}".formatted(unit))
                .path("id");
        String tanpaTarget = Api.buat(JALUR, isi(unit, 2024).replace("\"1.000 Dok\"", "\"-\""))
                .path("id");

        masalah(sebagai("admin").post(JALUR + "/" + kosong + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("DOKUMEN_KOSONG"));
        masalah(sebagai("admin").post(JALUR + "/" + tanpaTarget + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.medan", contains("sasaran[0].program[0].kegiatan[0].subKegiatan[0].keluaran[1].target"));
    }

    @Test
    void keepsUnitsAndRolesApart() {
        String isi = isi("35.09.19", 2060);

        masalah(sebagai("operator.arjasa").body(isi).post(JALUR), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("organisasi").body(isi).post(JALUR), 403, "TIDAK_BERWENANG");
        masalah(Api.tanpaToken().body(isi).post(JALUR), 401, "BELUM_MASUK");
        Response draf = sebagai("operator.kaliwates").body(isi).post(JALUR);
        draf.then().statusCode(201);
        String alamat = JALUR + "/" + draf.path("id");
        try {
            sebagai("operator.kaliwates")
                    .get(JALUR)
                    .then()
                    .body("data.id", hasItem(draf.<String>path("id")))
                    .body("data.kodePd", everyItem(equalTo("35.09.19")));
            masalah(sebagai("camat.arjasa").get(alamat), 403, "DI_LUAR_WILAYAH");
            masalah(sebagai("camat.arjasa").header("If-Match", "*").body(isi).put(alamat), 403, "DI_LUAR_WILAYAH");
            masalah(sebagai("camat.arjasa").post(alamat + "/penetapan"), 403, "DI_LUAR_WILAYAH");
            masalah(sebagai("operator.kaliwates").post(alamat + "/penetapan"), 403, "TIDAK_BERWENANG");
            sebagai("bappeda")
                    .header("If-Match", "\"1\"")
                    .body("{\"kodePd\":\"35.09.19\",\"tahun\":2060,\"sasaran\":[{\"kode\":\"S1\"}]}")
                    .put(alamat)
                    .then()
                    .statusCode(200);
            // the camat may sign, but this draft is not worth it
            masalah(sebagai("camat.kaliwates").post(alamat + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                    .body("galat.kode", contains("DOKUMEN_KOSONG"));
        } finally {
            Api.hapus(alamat);
        }
    }

    @Test
    void putsADraftInForceOnceAlsoWhenTheRequestIsRepeated() {
        String unit = Api.unitBaru();
        String alamat = JALUR + "/" + Api.buat(JALUR, isi(unit, 2023)).path("id");

        Response pertama =
                sebagai("admin").header("Idempotency-Key", "tetap-" + unit).post(alamat + "/penetapan");
        Response kedua =
                sebagai("admin").header("Idempotency-Key", "tetap-" + unit).post(alamat + "/penetapan");

        pertama.then().statusCode(200).body("status", equalTo("DITETAPKAN"));
        kedua.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        assertThat(kedua.header("Sakip-Token")).isNotBlank().isEqualTo(pertama.header("Sakip-Token"));
        masalah(sebagai("admin").post(alamat + "/penetapan"), 409, "BUKAN_DRAF");
        masalah(
                sebagai("admin")
                        .header("If-Match", "\"2\"")
                        .body(isi(unit, 2023))
                        .put(alamat),
                409,
                "BUKAN_DRAF");
        sebagai("admin").get("/rencana/" + unit + "/2023").then().body("versi", equalTo(1));
    }

    @Test
    void refusesPenetapanOfAVersionThatTheSignerHasNotSeen() {
        String alamat = JALUR + "/" + Api.buat(JALUR, isi(Api.unitBaru(), 2023)).path("id");

        masalah(sebagai("admin").header("If-Match", "\"9\"").post(alamat + "/penetapan"), 412, "BENTROK_VERSI");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .post(alamat + "/penetapan")
                .then()
                .statusCode(200);
    }

    @Test
    void pagesThroughTheDocumentsOfAUnit() {
        String unit = Api.unitBaru();
        for (int tahun = 2021; tahun <= 2023; tahun++) {
            Api.buat(JALUR, isi(unit, tahun));
        }

        Response pertama = sebagai("admin")
                .queryParam("kodePd", unit)
                .queryParam("batas", 2)
                .get(JALUR);
        pertama.then().statusCode(200).body("data.tahun", contains(2021, 2022));
        sebagai("admin")
                .queryParam("kodePd", unit)
                .queryParam("batas", 2)
                .queryParam("kursor", pertama.<String>path("kursor"))
                .get(JALUR)
                .then()
                .body("data.tahun", contains(2023))
                .body("kursor", nullValue());
        sebagai("admin")
                .queryParam("kodePd", unit)
                .queryParam("tahun", 2022)
                .get(JALUR)
                .then()
                .body("data.tahun", contains(2022));
        masalah(sebagai("admin").queryParam("kursor", "YQ").get(JALUR), 400, "KURSOR_SALAH");
    }

    private static String isi(String unit, int tahun) {
        return """
                {"kodePd":"%s","tahun":%d,"tanggal":"2023-11-27","sasaran":[
                  {"kode":"S4","program":[{"kode":"7.01.01","uraian":"Program Penunjang","kegiatan":[
                    {"kode":"7.01.01.2.06","uraian":"Administrasi Umum",
                     "indikator":[{"indikator":"Persentase","satuan":"%%","target":"100"}],"subKegiatan":[
                      {"kode":"7.01.01.2.06.0002","uraian":"Penyediaan Peralatan",
                       "keluaran":[{"indikator":"Paket peralatan","satuan":"paket","target":"1 paket"},
                                   {"indikator":"Dokumen","satuan":"Dok","target":"1.000 Dok"}],
                       "pagu":[{"jenisBelanja":"OPERASI","jumlah":3834000.5},{"jenisBelanja":"MODAL","jumlah":148428700}]}]}]}]},
                  {"kode":"S1","program":[{"kode":"7.01.01","uraian":"Program Penunjang"}]}]}""".formatted(unit, tahun);
    }

    @Test
    void leavesTheSumOutWhileNoPaguIsEntered() {
        Api.buat(JALUR, "{\"kodePd\":\"%s\",\"tahun\":2023,\"sasaran\":[{\"kode\":\"S1\"}]}".formatted(Api.unitBaru()))
                .then()
                .body("ringkasanPagu", hasSize(0));
        Api.buat(JALUR, isi(Api.unitBaru(), 2023).replace("3834000.5", "0").replace("148428700", "0"))
                .then()
                .body("ringkasanPagu[0].jumlah", equalTo(0));
    }

    @Test
    void listsAllUnitsInsideAnAreaForThoseWhoReachIt() {
        String unit = Api.unitBaru();
        String lain = Api.unitBaru();
        Api.buat(JALUR, isi(unit, 2088));
        Api.buat(JALUR, isi(lain, 2088));

        sebagai("admin")
                .queryParam("kodePd", "35")
                .queryParam("tahun", 2088)
                .get(JALUR)
                .then()
                .statusCode(200)
                .body("data.kodePd", containsInAnyOrder(unit, lain));
        sebagai("admin")
                .queryParam("kodePd", "35.97")
                .get(JALUR)
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
        sebagai("bappeda").queryParam("kodePd", "35.09").get(JALUR).then().statusCode(200);
        masalah(sebagai("camat.arjasa").queryParam("kodePd", "35.09").get(JALUR), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("bappeda").queryParam("kodePd", "35.98").get(JALUR), 403, "DI_LUAR_WILAYAH");
    }
}
