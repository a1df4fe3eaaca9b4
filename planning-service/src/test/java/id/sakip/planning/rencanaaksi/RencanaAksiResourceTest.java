package id.sakip.planning.rencanaaksi;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RencanaAksiResourceTest {

    private static final String JALUR = "/rencana-aksi";
    private static final String SUB = "7.01.02.2.01.0002";

    @Test
    void keepsBlankQuartersApartFromZero() {
        String id = Api.buat(JALUR, isi(Api.unitBaru(), SUB, "{\"TW1\":0,\"TW3\":2.5}"))
                .path("id");

        sebagai("admin")
                .get(JALUR + "/" + id)
                .then()
                .statusCode(200)
                .body("baris[0].target.keySet()", contains("TW1", "TW3"))
                .body("baris[0].target.TW1", equalTo(0))
                .body("baris[0].target.TW3", equalTo(2.5f));
    }

    @Test
    void saysAllThatIsWrongWithItsPlacesAtOnce() {
        masalah(
                        sebagai("admin")
                                .body(isi("35.09.19", SUB, "{\"TW1\":-1,\"TW2\":1e25,\"TW3\":0.00001}"))
                                .post(JALUR),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", hasItems("baris[0].target.TW1", "baris[0].target.TW2", "baris[0].target.TW3"));
        masalah(
                        sebagai("admin")
                                .body(isi("35.09.19", SUB, "{\"TW5\":1,\"TW1\":-1}"))
                                .post(JALUR),
                        400,
                        "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains("FORMAT_SALAH baris[0].target.TW5", "DI_LUAR_RENTANG baris[0].target.TW1"));
        masalah(sebagai("admin").body("""
                                        {"kodePd":"35.09.19","tahun":2023,"baris":[
                                          {"kodeSubKegiatan":"7.01.02","indikator":"a","agregasi":"JUMLAH"},
                                          {"kodeSubKegiatan":"7.01.02.2.01.02","indikator":"b","agregasi":"JUMLAH"},
                                          {"kodeSubKegiatan":"7.01.02.2.01.0002","indikator":" B","agregasi":"JUMLAH"}]}""").post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains("TINGKAT_KODE_SALAH baris[0].kodeSubKegiatan", "KODE_GANDA baris[2].indikator"));
    }

    @Test
    void refusesPenetapanOutsideTheRktInForce() {
        String unit = Api.unitBaru();
        String id = Api.buat(JALUR, isi(unit, "7.01.02.2.01.0001", "{}")).path("id");

        masalah(sebagai("admin").post(JALUR + "/" + id + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("RKT_BELUM_DITETAPKAN", "TANPA_TARGET"));
        rkt(unit);
        masalah(sebagai("admin").post(JALUR + "/" + id + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("TIDAK_ADA_DI_RKT", "TANPA_TARGET"));
    }

    @Test
    void editsADraftAndBringsItsQuartersIntoThePlan() {
        String unit = Api.unitBaru();
        rkt(unit);
        String alamat =
                JALUR + "/" + Api.buat(JALUR, isi(unit, SUB, "{\"TW1\":1}")).path("id");

        masalah(sebagai("admin").body(isi(unit, SUB, "{}")).put(alamat), 428, "IF_MATCH_WAJIB");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(isi(unit, SUB, "{\"TW1\":2,\"TW2\":3}"))
                .put(alamat)
                .then()
                .statusCode(200);
        sebagai("admin").post(alamat + "/penetapan").then().statusCode(200);

        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("versi", equalTo(2))
                .body("dokumen.jenis", contains("RKT", "RENCANA_AKSI"))
                .body("program[0].kegiatan[0].subKegiatan[0].keluaran[0].targetTriwulan.TW1", equalTo(2))
                .body("program[0].kegiatan[0].subKegiatan[0].keluaran[0].targetTriwulan.TW2", equalTo(3));
        masalah(sebagai("admin").post(alamat + "/penetapan"), 409, "BUKAN_DRAF");
    }

    @Test
    void keepsTheRemarkOfALine() {
        String isi = isi(Api.unitBaru(), SUB, "{\"TW1\":1},\"keterangan\":\" dua kali setahun \"");

        String alamat = JALUR + "/" + Api.buat(JALUR, isi).path("id");
        sebagai("admin").get(alamat).then().body("baris[0].keterangan", equalTo("dua kali setahun"));
        sebagai("admin")
                .header("If-Match", "*")
                .body(isi.replace(" dua kali setahun ", " "))
                .put(alamat)
                .then()
                .body("baris[0].keterangan", nullValue());
        masalah(sebagai("admin").body(isi.replace("dua", "a".repeat(500))).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body("galat.medan", contains("baris[0].keterangan"));
    }

    @Test
    void putsQuartersThatDoNotMakeTheYearOnRecord() {
        String unit = Api.unitBaru();
        rkt(unit);

        Api.tetapkan(
                        JALUR,
                        isi(unit, SUB, "{\"TW1\":3,\"TW2\":3,\"TW3\":3,\"TW4\":4}")
                                .replace("\"tahun\"", "\"tanggal\":\"2022-12-30\",\"tahun\""))
                .then()
                .body("peringatan.kode", contains("TANGGAL_DI_LUAR_TAHUN", "TRIWULAN_BEDA_DARI_RKT"))
                .body(
                        "peringatan[1].pesan",
                        equalTo(
                                "Triwulan \u201cJumlah  Bulan\u201d menghasilkan 13 setahun (JUMLAH), sedangkan target di"
                                        + " RKT \u201c12 Bulan\u201d."));
        Api.tetapkan(JALUR, isi(unit, SUB, "{\"TW1\":3,\"TW2\":3,\"TW3\":3,\"TW4\":3}"))
                .then()
                .body("peringatan", hasSize(0));
    }

    @Test
    void keepsUnitsAndRolesApart() {
        String isi = isi("35.09.19", SUB, "{\"TW1\":1}");

        masalah(sebagai("operator.arjasa").body(isi).post(JALUR), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("sipd").body(isi).post(JALUR), 403, "TIDAK_BERWENANG");
        masalah(Api.tanpaToken().body(isi).post(JALUR), 401, "BELUM_MASUK");
    }

    private static void rkt(String unit) {
        Api.tetapkan("/rkt", """
                {"kodePd":"%s","tahun":2023,"sasaran":[{"kode":"S2","program":[{"kode":"7.01.02","uraian":"Program","kegiatan":[
                  {"kode":"7.01.02.2.01","uraian":"Kegiatan","subKegiatan":[{"kode":"7.01.02.2.01.0002","uraian":"Sub",
                   "keluaran":[{"indikator":"Jumlah bulan","satuan":"Bulan","target":"12 Bulan"}],
                   "pagu":[{"jenisBelanja":"OPERASI","jumlah":387600000}]}]}]}]}]}""".formatted(unit));
    }

    private static String isi(String unit, String sub, String target) {
        return """
                {"kodePd":"%s","tahun":2023,"baris":[{"kodeSubKegiatan":"%s","indikator":"Jumlah  Bulan","satuan":"Bulan",
                 "agregasi":"JUMLAH","target":%s}]}""".formatted(unit, sub, target);
    }
}
