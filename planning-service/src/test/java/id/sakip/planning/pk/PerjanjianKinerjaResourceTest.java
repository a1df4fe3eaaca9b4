package id.sakip.planning.pk;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PerjanjianKinerjaResourceTest {

    private static final String JALUR = "/perjanjian-kinerja";

    @Test
    void keepsADraftAsItWasEntered() {
        String unit = unit();
        Response draf = Api.buat(JALUR, isi(unit, 2023, "MURNI", "85"));

        draf.then().body("status", equalTo("DRAF")).body("versi", equalTo(1));
        sebagai("admin")
                .get(JALUR + "/" + draf.path("id"))
                .then()
                .statusCode(200)
                .body("jenis", equalTo("MURNI"))
                .body("pihakPertama.jabatan", equalTo("Camat"))
                .body("pihakKedua.nama", nullValue())
                .body("sasaran[0].indikator[0].target", equalTo("85"))
                .body("program[0].anggaran", equalTo(387600000))
                .body("jumlahAnggaran", equalTo(387600000));
    }

    @Test
    void saysAllThatIsWrongWithItsPlacesAtOnce() {
        String unit = unit();

        masalah(sebagai("admin").body("""
                                        {"kodePd":"%s","tahun":2023,"jenis":"MURNI","alasanPerubahan":"x","dasarPerubahan":"GANTI_PEJABAT",
                                         "pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                                         "sasaran":[{"kode":"S1","uraian":"a","indikator":[
                                            {"kodeIndikator":"S1.1","target":"banyak"},{"kodeIndikator":"S1.1","target":"B"},
                                            {"kodeIndikator":"S7.7","target":"85"}]},{"kode":"S1","uraian":"b"}],
                                         "program":[{"kode":"7.01.02.2.01","anggaran":-5},{"kode":"7.01.02","anggaran":1},
                                                    {"kode":"7.01.02","anggaran":1}]}""".formatted(unit)).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "ALASAN_HANYA_PERUBAHAN alasanPerubahan",
                                "DASAR_HANYA_PERUBAHAN dasarPerubahan",
                                "TARGET_TIDAK_TERURAI sasaran[0].indikator[0].target",
                                "KODE_GANDA sasaran[0].indikator[1].kodeIndikator",
                                "TARGET_TIDAK_SESUAI sasaran[0].indikator[1].target",
                                "INDIKATOR_TIDAK_DIKENAL sasaran[0].indikator[2].kodeIndikator",
                                "KODE_GANDA sasaran[1].kode",
                                "TINGKAT_KODE_SALAH program[0].kode",
                                "PAGU_NEGATIF program[0].anggaran",
                                "KODE_GANDA program[2].kode"));
    }

    @Test
    void doesNotTakeTheIndicatorOfAnotherUnit() {
        unit();
        String tanpaIndikator = Api.unitBaru();

        masalah(sebagai("admin").body(isi(tanpaIndikator, 2023, "MURNI", "85")).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", contains("INDIKATOR_TIDAK_DIKENAL"));
    }

    @Test
    void keepsOneOpenDraftOfEachKind() {
        String unit = unit();
        Api.buat(JALUR, isi(unit, 2023, "MURNI", "85"));
        Api.buat(JALUR, isi(unit, 2023, "PERUBAHAN", "86"));

        masalah(sebagai("admin").body(isi(unit, 2023, "MURNI", "85")).post(JALUR), 409, "SUDAH_ADA");
        masalah(sebagai("admin").body(isi(unit, 2023, "PERUBAHAN", "85")).post(JALUR), 409, "SUDAH_ADA");
    }

    @Test
    void replacesMurniByPerubahanAndNeverTheOtherWayRound() {
        String unit = unit();
        String murni = Api.tetapkan(JALUR, isi(unit, 2023, "MURNI", "85")).path("id");
        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("dokumen.jenis", contains("PK_MURNI"))
                .body("sasaran[0].indikator[0].target.teks", equalTo("85"));

        String perubahan =
                Api.tetapkan(JALUR, isi(unit, 2023, "PERUBAHAN", "86")).path("id");

        sebagai("admin").get(JALUR + "/" + murni).then().body("status", equalTo("DIGANTI"));
        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("versi", equalTo(2))
                .body("dokumen.id", contains(perubahan))
                .body("dokumen.jenis", contains("PK_PERUBAHAN"))
                .body("sasaran[0].indikator[0].target.teks", equalTo("86"));
        String terlambat = Api.buat(JALUR, isi(unit, 2023, "MURNI", "87")).path("id");
        masalah(sebagai("admin").post(JALUR + "/" + terlambat + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("PERUBAHAN_SUDAH_BERLAKU"));
        Api.tetapkan(JALUR, isi(unit, 2023, "PERUBAHAN", "88"));
        sebagai("admin").get(JALUR + "/" + perubahan).then().body("status", equalTo("DIGANTI"));
    }

    @Test
    void refusesPenetapanWithAllFindingsAtOnce() {
        String unit = unit();
        String id = Api.buat(JALUR, """
                        {"kodePd":"%s","tahun":2023,"jenis":"PERUBAHAN",
                         "pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                         "sasaran":[{"kode":"S1","uraian":"a","indikator":[{"kodeIndikator":"S1.1"}]},
                                    {"kode":"S2","uraian":"b"}]}""".formatted(unit)).path("id");

        masalah(sebagai("admin").post(JALUR + "/" + id + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "TANPA_ALASAN_PERUBAHAN alasanPerubahan",
                                "TANPA_TARGET sasaran[0].indikator[0].target",
                                "SASARAN_TANPA_INDIKATOR sasaran[1].indikator"));
        sebagai("admin")
                .get(JALUR + "/" + id)
                .then()
                .body("status", equalTo("DRAF"))
                .body("versi", equalTo(1));
    }

    @Test
    void editsADraftButNeverItsKind() {
        String unit = unit();
        String alamat =
                JALUR + "/" + Api.buat(JALUR, isi(unit, 2023, "MURNI", "85")).path("id");

        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(isi(unit, 2023, "MURNI", "≥ 80"))
                .put(alamat)
                .then()
                .statusCode(200)
                .body("sasaran[0].indikator[0].target", equalTo("≥ 80"));
        masalah(
                        sebagai("admin")
                                .header("If-Match", "\"2\"")
                                .body(isi(unit, 2023, "PERUBAHAN", "80"))
                                .put(alamat),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", hasItems("jenis"));
        masalah(
                sebagai("admin")
                        .header("If-Match", "\"1\"")
                        .body(isi(unit, 2023, "MURNI", "80"))
                        .put(alamat),
                412,
                "BENTROK_VERSI");
    }

    @Test
    void keepsPromisesOfTheLevelsBelowTheCamatSideBySide() {
        String unit = unit();
        Api.indikator(unit, "U1");
        String camat = Api.tetapkan(JALUR, isi(unit, 2023, "MURNI", "85")).path("id");
        String umum = Api.tetapkan(JALUR, bawahan(unit, "KASI", "Seksi Pelayanan Umum", "U1", "90"))
                .path("id");
        String trantib = Api.tetapkan(JALUR, bawahan(unit, "KASI", "Seksi Trantib", "U1", "91"))
                .path("id");
        Api.tetapkan(JALUR, bawahan(unit, "SEKRETARIS", "Sekretariat", "U1", "92"));
        // the same office writes its name with other capitals and spaces
        String umumBaru = Api.tetapkan(JALUR, bawahan(unit, "KASI", " SEKSI  Pelayanan Umum", "U1", "95"))
                .path("id");

        status(camat, "DITETAPKAN");
        status(trantib, "DITETAPKAN");
        status(umum, "DIGANTI");
        status(umumBaru, "DITETAPKAN");
        // the plan is the camat's, and no promise below changes it
        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("versi", equalTo(1))
                .body("dokumen.id", contains(camat))
                .body("sasaran.indikator.flatten().kode", contains("S1.1"));
        sebagai("admin")
                .get(JALUR + "?kodePd=" + unit + "&tingkat=KASI")
                .then()
                .statusCode(200)
                .body("data.tingkat.unique()", contains("KASI"))
                .body("data.bagian.sort()", contains("SEKSI Pelayanan Umum", "Seksi Pelayanan Umum", "Seksi Trantib"));
        sebagai("admin")
                .get(JALUR + "?kodePd=" + unit + "&tingkat=CAMAT&tahun=2023")
                .then()
                .body("data.id", contains(camat))
                .body("data.bagian", contains(nullValue()));
        sebagai("admin")
                .get(JALUR + "?kodePd=" + unit + "&tingkat=CAMAT&tahun=2024")
                .then()
                .body("data", empty());
        masalah(sebagai("admin").get(JALUR + "?tingkat=LURAH"), 400, "PARAMETER_SALAH");
    }

    @Test
    void keepsOneOpenDraftOfEachOffice() {
        String unit = unit();
        Api.buat(JALUR, isi(unit, 2023, "MURNI", "85"));
        Api.buat(JALUR, bawahan(unit, "KASI", "Seksi Trantib", "S1.1", "85"));
        Api.buat(JALUR, bawahan(unit, "KASUBBAG", "Seksi Trantib", "S1.1", "85"));
        Api.buat(JALUR, bawahan(unit, "KASI", "Seksi Pelayanan Umum", "S1.1", "85"));

        masalah(
                sebagai("admin")
                        .body(bawahan(unit, "KASI", "seksi trantib", "S1.1", "85"))
                        .post(JALUR),
                409,
                "SUDAH_ADA");
    }

    @Test
    void takesPerubahanOfOneOfficeWithoutTouchingTheOthers() {
        String unit = unit();
        String lain = Api.tetapkan(JALUR, bawahan(unit, "KASI", "Seksi Trantib", "S1.1", "85"))
                .path("id");
        String murni = Api.tetapkan(JALUR, bawahan(unit, "KASI", "Seksi Umum", "S1.1", "85"))
                .path("id");
        String perubahan = bawahan(unit, "KASI", "Seksi Umum", "S1.1", "90")
                .replace(
                        "\"MURNI\"",
                        "\"PERUBAHAN\",\"dasarPerubahan\":\"GANTI_PEJABAT\",\"alasanPerubahan\":\"Pejabat baru\"");
        Api.tetapkan(JALUR, perubahan).then().body("dasarPerubahan", equalTo("GANTI_PEJABAT"));

        status(murni, "DIGANTI");
        status(lain, "DITETAPKAN");
        Api.tetapkan(JALUR, isi(unit, 2023, "MURNI", "85"));
        String terlambat = Api.buat(JALUR, bawahan(unit, "KASI", "Seksi Umum", "S1.1", "91"))
                .path("id");
        masalah(sebagai("admin").post(JALUR + "/" + terlambat + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("PERUBAHAN_SUDAH_BERLAKU"));
    }

    @Test
    void asksForABagianBelowTheCamatAndForNoneOfTheCamat() {
        String unit = unit();
        masalah(
                        sebagai("admin")
                                .body(bawahan(unit, "KASUBBAG", " ", "S1.1", "85"))
                                .post(JALUR),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.collect { it.kode + ' ' + it.medan }", contains("TANPA_BAGIAN bagian"));
        masalah(
                        sebagai("admin")
                                .body(bawahan(unit, "CAMAT", "Seksi Umum", "S1.1", "85"))
                                .post(JALUR),
                        400,
                        "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "BAGIAN_HANYA_BAWAHAN bagian",
                                "TINGKAT_KODE_SALAH program[0].kode",
                                "TINGKAT_KODE_SALAH program[1].kode"));
        masalah(
                sebagai("admin")
                        .body(bawahan(unit, "LURAH", "Seksi Umum", "S1.1", "85"))
                        .post(JALUR),
                400,
                "DATA_TIDAK_SAH");
    }

    @Test
    void keepsTheCamatsDraftTheCamats() {
        String unit = unit();
        String alamat = JALUR + "/" + Api.buat(JALUR, """
                {"kodePd":"%s","tahun":2023,"jenis":"MURNI","pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":"85"}]}]}""".formatted(unit)).path("id");

        masalah(
                        sebagai("admin")
                                .header("If-Match", "\"1\"")
                                .body(bawahan(unit, "KASI", "Seksi Umum", "S1.1", "85"))
                                .put(alamat),
                        400,
                        "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains("KUNCI_TETAP tingkat", "KUNCI_TETAP bagian"));
    }

    @Test
    void keepsLevelAndPartOfADraft() {
        String unit = unit();
        String alamat = JALUR + "/"
                + Api.buat(JALUR, bawahan(unit, "KASI", "Seksi Umum", "S1.1", "85"))
                        .path("id");

        masalah(
                        sebagai("admin")
                                .header("If-Match", "\"1\"")
                                .body(bawahan(unit, "KASUBBAG", "Seksi Lain", "S1.1", "85"))
                                .put(alamat),
                        400,
                        "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains("KUNCI_TETAP tingkat", "KUNCI_TETAP bagian"));
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(bawahan(unit, "KASI", "Seksi Umum", "S1.1", "86"))
                .put(alamat)
                .then()
                .statusCode(200);
    }

    @Test
    void printsThePlanInTheWordsOfThePaper() {
        String unit = unit();
        String isi = isi(unit, 2023, "MURNI", "85")
                .replace("\"kodeIndikator\":\"S1.1\",", "\"kodeIndikator\":\"S1.1\",\"uraian\":\" Nilai  SKM \",")
                .replace("\"kode\":\"7.01.02\",", "\"kode\":\"7.01.02\",\"uraian\":\"Program Pelayanan\",");

        Api.tetapkan(JALUR, isi)
                .then()
                .body("sasaran[0].indikator[0].uraian", equalTo("Nilai SKM"))
                .body("program[0].uraian", equalTo("Program Pelayanan"));
        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("sasaran[0].indikator[0].uraian", equalTo("Nilai SKM"));
    }

    @Test
    void remindsOfWhatASignedPaperWouldSay() {
        String unit = unit();
        String kosong = """
                {"kodePd":"%s","tahun":2023,"jenis":"PERUBAHAN","alasanPerubahan":"Perubahan APBD",
                 "pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":"85"}]}]}""".formatted(unit);
        Api.tetapkan(JALUR, kosong)
                .then()
                .body(
                        "peringatan.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "TANPA_DASAR_PERUBAHAN dasarPerubahan",
                                "NASKAH_TANPA_NOMOR nomor",
                                "NASKAH_TANPA_TEMPAT tempat",
                                "NASKAH_TANPA_TANGGAL tanggal"));
        String lengkap = kosong.replace(
                "\"PERUBAHAN\",",
                "\"PERUBAHAN\",\"dasarPerubahan\":\"PERUBAHAN_STRATEGI\",\"nomor\":\"1\",\"tempat\":\"Jember\",\"tanggal\":\"@\",");
        peringatan(lengkap.replace("@", "2024-01-01")).body("peringatan.kode", contains("TANGGAL_DI_LUAR_TAHUN"));
        peringatan(lengkap.replace("@", "2022-12-31")).body("peringatan.kode", contains("TANGGAL_DI_LUAR_TAHUN"));
        peringatan(lengkap.replace("@", "2023-01-01")).body("peringatan", empty());
        peringatan(lengkap.replace("@", "2023-12-31")).body("peringatan", empty());
    }

    private static ValidatableResponse peringatan(String isi) {
        return Api.tetapkan(JALUR, isi).then();
    }

    private static void status(String id, String status) {
        sebagai("admin").get(JALUR + "/" + id).then().body("status", equalTo(status));
    }

    private static String bawahan(String unit, String tingkat, String bagian, String indikator, String target) {
        return """
                {"kodePd":"%s","tahun":2023,"jenis":"MURNI","tingkat":"%s","bagian":"%s","nomor":"1/PK","tanggal":"2023-01-10",
                 "tempat":"Jember","pihakPertama":{"jabatan":"Kepala"},"pihakKedua":{"jabatan":"Camat"},
                 "sasaran":[{"kode":"B1","uraian":"Sasaran","indikator":[{"kodeIndikator":"%s","target":"%s"}]}],
                 "program":[{"kode":"7.01.02.2.01.0002","anggaran":1000},{"kode":"L.01.02","anggaran":1},
                            {"kode":"7.01.03","anggaran":1}]}""".formatted(unit, tingkat, bagian, indikator, target);
    }

    private static String unit() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
        return unit;
    }

    private static String isi(String unit, int tahun, String jenis, String target) {
        String alasan = jenis.equals("PERUBAHAN") ? "\"alasanPerubahan\":\"Perubahan APBD\"," : "";
        return """
                {"kodePd":"%s","tahun":%d,"jenis":"%s",%s"nomor":"1/PK","tanggal":"2023-01-10","tempat":"Jember",
                 "pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":"%s"}]}],
                 "program":[{"kode":"7.01.02","anggaran":387600000,"sumberDana":"APBD"}]}""".formatted(unit, tahun, jenis, alasan, target);
    }

    @Test
    void leavesTheSumOutWhileNoProgramIsEntered() {
        String unit = unit();

        Api.buat(JALUR, isi(unit, 2023, "MURNI", "85").replaceFirst("(?s),\\s*\"program\".*", "}"))
                .then()
                .body("program.size()", equalTo(0))
                .body("jumlahAnggaran", nullValue());
    }
}
