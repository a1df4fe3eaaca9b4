package id.sakip.planning.renstra;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RenstraResourceTest {

    private static final String JALUR = "/renstra";

    @Test
    void keepsADraftAsItWasEntered() {
        String unit = unit();
        Response draf = Api.buat(JALUR, isi(unit, 2021, 2026));

        draf.then().header("ETag", equalTo("\"1\"")).body("status", equalTo("DRAF"));
        sebagai("admin")
                .get(JALUR + "/" + draf.path("id"))
                .then()
                .statusCode(200)
                .body("tahunAwal", equalTo(2021))
                .body("tujuan[0].indikator[0].targetAkhir", equalTo("4 Dok"))
                .body("tujuan[0].sasaran[0].indikator[0].kodeIndikator", equalTo("S1.1"))
                .body("tujuan[0].sasaran[0].indikator[0].target.2022", equalTo("80 %"))
                .body("tujuan[0].sasaran[0].indikator[0].target.2023", equalTo("≥ 81,5"))
                .body("tujuan[0].sasaran[0].indikator[0].targetAkhir", equalTo("90"));
    }

    @Test
    void saysAllThatIsWrongWithItsPlacesAtOnce() {
        String unit = unit();

        masalah(sebagai("admin").body("""
                                        {"kodePd":"%s","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[
                                          {"kode":"T1","uraian":"a","indikator":[{"uraian":"b","targetAkhir":"banyak"}],"sasaran":[
                                            {"kode":"S1","uraian":"c","indikator":[
                                              {"kodeIndikator":"S9.9","target":{"2020":"80","2023":"B"}},
                                              {"kodeIndikator":"S1.1","target":{"2023":"B","2024":"50 org x bln"},"targetAkhir":"7.01.02"}]},
                                            {"kode":"S1","uraian":"d","indikator":[{"kodeIndikator":"S1.1"}]}]},
                                          {"kode":"T1","uraian":"e"}]}""".formatted(unit)).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        hasItems(
                                "TARGET_TIDAK_TERURAI tujuan[0].indikator[0].targetAkhir",
                                "INDIKATOR_TIDAK_DIKENAL tujuan[0].sasaran[0].indikator[0].kodeIndikator",
                                "TAHUN_DI_LUAR_PERIODE tujuan[0].sasaran[0].indikator[0].target.2020",
                                "TARGET_TIDAK_SESUAI tujuan[0].sasaran[0].indikator[1].target.2023",
                                "TARGET_TIDAK_TERURAI tujuan[0].sasaran[0].indikator[1].target.2024",
                                "TARGET_TIDAK_TERURAI tujuan[0].sasaran[0].indikator[1].targetAkhir",
                                "KODE_GANDA tujuan[0].sasaran[1].kode",
                                "KODE_GANDA tujuan[0].sasaran[1].indikator[0].kodeIndikator",
                                "KODE_GANDA tujuan[1].kode"))
                .body("galat", hasSize(9));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStartsOrTakesTooLong() {
        String unit = unit();

        for (int akhir : new int[] {2020, 2031}) {
            masalah(sebagai("admin").body(kosong(unit, 2021, akhir)).post(JALUR), 400, "DATA_TIDAK_SAH")
                    .body("galat.kode", contains("PERIODE_SALAH"));
        }
        Api.buat(JALUR, kosong(unit, 2021, 2030));
        Api.buat(JALUR, kosong(unit, 2050, 2050));
    }

    @Test
    void refusesASecondOpenDraftOfThePeriod() {
        String unit = unit();
        Api.buat(JALUR, isi(unit, 2021, 2026));

        masalah(sebagai("admin").body(isi(unit, 2021, 2026)).post(JALUR), 409, "SUDAH_ADA");
        Api.buat(JALUR, isi(unit, 2027, 2031));
    }

    @Test
    void refusesPenetapanWithAllFindingsAtOnce() {
        String unit = unit();
        String kosong = Api.buat(JALUR, kosong(unit, 2041, 2045)).path("id");
        String tanpaTarget = Api.buat(JALUR, """
                        {"kodePd":"%s","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"a","sasaran":[
                          {"kode":"S1","uraian":"b","indikator":[{"kodeIndikator":"S1.1","target":{"2023":"-"}}]},
                          {"kode":"S2","uraian":"c"}]}]}""".formatted(unit)).path("id");

        masalah(sebagai("admin").post(JALUR + "/" + kosong + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("DOKUMEN_KOSONG"));
        masalah(sebagai("admin").post(JALUR + "/" + tanpaTarget + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "TANPA_TARGET tujuan[0].sasaran[0].indikator[0].target",
                                "SASARAN_TANPA_INDIKATOR tujuan[0].sasaran[1].indikator"));
    }

    @Test
    void replacesTheRenstraBeforeIncludingYearsThatAreNoLongerCovered() {
        String unit = unit();
        String lama = Api.tetapkan(JALUR, isi(unit, 2021, 2026)).path("id");
        Api.tetapkan(JALUR, isi(unit, 2021, 2025));

        sebagai("admin").get(JALUR + "/" + lama).then().body("status", equalTo("DIGANTI"));
        sebagai("admin").get("/rencana/" + unit + "/2025").then().body("sasaran", hasSize(1));
        sebagai("admin")
                .get("/rencana/" + unit + "/2026")
                .then()
                .statusCode(200)
                .body("versi", equalTo(2))
                .body("dokumen", hasSize(0))
                .body("sasaran", hasSize(0));
    }

    @Test
    void takesTheRenstraThatStartedLastWherePeriodsOverlap() {
        String unit = unit();
        Api.tetapkan(JALUR, isi(unit, 2021, 2026));
        Api.tetapkan(JALUR, isi(unit, 2025, 2029));

        sebagai("admin").get("/rencana/" + unit + "/2024").then().body("tahunAkhirRenstra", equalTo(2026));
        sebagai("admin").get("/rencana/" + unit + "/2026").then().body("tahunAkhirRenstra", equalTo(2029));
    }

    @Test
    void listsTheDocumentsWhosePeriodHoldsTheYear() {
        String unit = unit();
        Api.buat(JALUR, isi(unit, 2021, 2026));

        for (int tahun : new int[] {2021, 2026}) {
            sebagai("admin")
                    .queryParam("kodePd", unit)
                    .queryParam("tahun", tahun)
                    .get(JALUR)
                    .then()
                    .statusCode(200)
                    .body("data.tahunAkhir", contains(2026));
        }
        for (int tahun : new int[] {2020, 2027}) {
            sebagai("admin")
                    .queryParam("kodePd", unit)
                    .queryParam("tahun", tahun)
                    .get(JALUR)
                    .then()
                    .body("data", hasSize(0));
        }
    }

    private static String unit() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
        return unit;
    }

    private static String isi(String unit, int awal, int akhir) {
        return """
                {"kodePd":"%s","tahunAwal":%d,"tahunAkhir":%d,"nomor":"1/2021","tujuan":[{"kode":"T1","uraian":"Tujuan",
                 "indikator":[{"uraian":"Dokumen","targetAkhir":"4 Dok"}],"sasaran":[{"kode":"S1","uraian":"Sasaran",
                 "indikator":[{"kodeIndikator":"S1.1","target":{"%d":"80 %%","%d":"≥ 81,5"},"targetAkhir":"90"}]}]}]}""".formatted(unit, awal, akhir, awal + 1, awal + 2);
    }

    private static String kosong(String unit, int awal, int akhir) {
        return "{\"kodePd\":\"%s\",\"tahunAwal\":%d,\"tahunAkhir\":%d,\"tujuan\":[{\"kode\":\"T1\",\"uraian\":\"a\"}]}"
                .formatted(unit, awal, akhir);
    }
}
