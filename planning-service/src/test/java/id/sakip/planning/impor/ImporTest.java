package id.sakip.planning.impor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.planning.Api;
import id.sakip.planning.impor.domain.PenulisBuku;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.PenghitungPernyataan.pernyataan;
import static id.sakip.planning.impor.PembacaXlsxTest.bagian;
import static id.sakip.planning.impor.PembacaXlsxTest.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ImporTest {

    private static final String IMPOR = "/impor/rencana";
    private static final String EKSPOR = "/ekspor/rencana?kodePd=";
    private static final String XLSX = BukuRencana.TIPE;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    DataSource dataSource;

    @Test
    void putsAWholePlanInForce() {
        String unit = Api.unitBaru();

        Response jawaban = impor(unit, "");
        jawaban.then()
                .statusCode(200)
                .body("dryRun", is(false))
                .body("dibuat", is(5))
                .body("ditolak", is(0))
                .body("entri.hasil", everyItem(equalTo("DIBUAT")))
                .body("entri.bagian", contains("indikator", "renstra", "rkt", "perjanjianKinerja", "rencanaAksi"))
                .body("entri[2].kunci", equalTo(unit + " 2023"))
                .body("entri[0].status", nullValue())
                .body("entri.id", everyItem(notNullValue()))
                .body("token", notNullValue());
        assertThat(jawaban.header("Sakip-Token")).isEqualTo(jawaban.path("token"));

        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .statusCode(200)
                .body("sasaran.indikator.flatten().kode", contains("S1.1"));
        sebagai("admin")
                .get("/renstra/" + jawaban.path("entri[1].id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("DITETAPKAN"));
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        String unit = Api.unitBaru();
        impor(unit, "").then().statusCode(200);
        Map<String, String> sebelum = IsiBasisdata.potret(dataSource);

        impor(unit, "")
                .then()
                .statusCode(200)
                .body("tetap", is(5))
                .body("dibuat", is(0))
                .body("diubah", is(0))
                .body("entri.hasil", everyItem(equalTo("TETAP")));

        assertThat(IsiBasisdata.potret(dataSource)).isEqualTo(sebelum);
    }

    @Test
    void leavesNoTraceInADryRunAndReportsWhatWouldHappen() {
        String unit = Api.unitBaru();
        Map<String, String> sebelum = IsiBasisdata.potret(dataSource);

        Response coba = impor(unit, "?dryRun=true");
        coba.then()
                .statusCode(200)
                .body("dryRun", is(true))
                .body("dibuat", is(5))
                .body("token", nullValue())
                .body("entri.id", everyItem(nullValue()));
        assertThat(IsiBasisdata.potret(dataSource)).isEqualTo(sebelum);

        Response sungguhan = impor(unit, "?dryRun=false");
        for (String medan : List.of("entri.hasil", "entri.kunci", "entri.peringatan", "dibuat", "tetap")) {
            assertThat(sungguhan.<Object>path(medan)).as(medan).isEqualTo(coba.path(medan));
        }
    }

    @Test
    void appliesNothingWhenTheLastEntryIsBad() {
        String unit = Api.unitBaru();
        Map<String, String> sebelum = IsiBasisdata.potret(dataSource);

        for (String dryRun : List.of("true", "false")) {
            sebagai("admin")
                    .body(bundel(unit).replace("\"TW1\":3", "\"TW9\":3"))
                    .post(IMPOR + "?dryRun=" + dryRun)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("kode", equalTo("IMPOR_DITOLAK"))
                    .body("laporan.dibuat", is(4))
                    .body("laporan.ditolak", is(1))
                    .body("laporan.entri[4].hasil", equalTo("DITOLAK"))
                    .body("laporan.entri[4].galat.medan", contains("rencanaAksi[0].baris[0].target.TW9"));
        }

        assertThat(IsiBasisdata.potret(dataSource)).isEqualTo(sebelum);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        String unit = Api.unitBaru();
        String rusak = bundel(unit)
                .replace("\"target\":{\"2023\":\"85\"}", "\"target\":{\"2023\":\"banyak\"}")
                .replace("\"target\":\"12 Dok\"", "\"target\":\"\"")
                .replace("\"jabatan\":\"Camat\"", "\"pangkat\":\"Camat\"");

        sebagai("admin")
                .body(rusak)
                .post(IMPOR)
                .then()
                .statusCode(422)
                .body(
                        "laporan.entri.galat.flatten().collect { it.medan + ' ' + it.kode }",
                        org.hamcrest.Matchers.hasItems(
                                "renstra[0].tujuan[0].sasaran[0].indikator[0].target.2023 TARGET_TIDAK_TERURAI",
                                "perjanjianKinerja[0].pihakPertama.pangkat MEDAN_TIDAK_DIKENAL",
                                "perjanjianKinerja[0].pihakPertama.jabatan WAJIB_DIISI"))
                .body(
                        "laporan.entri[2].galat.medan",
                        contains("rkt[0].sasaran[0].program[0].kegiatan[0].subKegiatan[0].keluaran[0].target"))
                .body("laporan.entri.galat.flatten().pesan", everyItem(notNullValue()));
    }

    @Test
    void editsTheOpenDraftAndPutsItInForceOnDemand() {
        String unit = Api.unitBaru();
        String draf = bundel(unit).replace("DITETAPKAN", "DRAF");
        String id = sebagai("admin")
                .body(draf)
                .post(IMPOR)
                .then()
                .statusCode(200)
                .extract()
                .path("entri[2].id");

        sebagai("admin")
                .body(draf.replace("Program A", "Program B"))
                .post(IMPOR)
                .then()
                .statusCode(200)
                .body("entri.hasil", contains("TETAP", "TETAP", "DIUBAH", "TETAP", "TETAP"))
                .body("entri[2].id", equalTo(id));
        sebagai("admin")
                .get("/rkt/" + id)
                .then()
                .body("sasaran[0].program[0].uraian", equalTo("Program B"))
                .body("versi", is(2));

        sebagai("admin")
                .body(draf.replace("Program A", "Program B").replace("DRAF", "DITETAPKAN"))
                .post(IMPOR)
                .then()
                .statusCode(200)
                .body("entri.hasil", contains("TETAP", "DIUBAH", "DIUBAH", "DIUBAH", "DIUBAH"))
                .body("entri[2].id", equalTo(id));
        sebagai("admin").get("/rkt/" + id).then().body("status", equalTo("DITETAPKAN"));
    }

    @Test
    void startsANewVersionOfWhatIsInForce() {
        String unit = Api.unitBaru();
        String lama = impor(unit, "").path("entri[2].id");

        String baru = sebagai("admin")
                .body(bundel(unit).replace("Program A", "Program B"))
                .post(IMPOR)
                .then()
                .statusCode(200)
                .body("entri.hasil", contains("TETAP", "TETAP", "DIBUAT", "TETAP", "TETAP"))
                .extract()
                .path("entri[2].id");

        assertThat(baru).isNotEqualTo(lama);
        sebagai("admin").get("/rkt/" + lama).then().body("status", equalTo("DIGANTI"));
        impor(unit, "").then().statusCode(200).body("tetap", is(5));
    }

    @Test
    void leavesADraftThatWasHandedInAlone() {
        String unit = Api.unitBaru();
        String draf = bundel(unit).replace("DITETAPKAN", "DRAF");
        String id = sebagai("admin")
                .body(draf)
                .post(IMPOR)
                .then()
                .statusCode(200)
                .extract()
                .path("entri[2].id");
        sebagai("admin").post("/rkt/" + id + "/pengajuan").then().statusCode(200);

        sebagai("admin").body(draf).post(IMPOR).then().statusCode(200).body("tetap", is(5));
        sebagai("admin")
                .body(draf.replace("Program A", "Program B"))
                .post(IMPOR)
                .then()
                .statusCode(422)
                .body("laporan.entri[2].galat.kode", contains("SEDANG_DIAJUKAN"));
    }

    @Test
    void writesOverNoDraftOfAnotherVersion() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S1.1");
        String perubahan = Api.buat("/rkt", """
                {"kodePd":"%s","tahun":2023,"jenis":"PERUBAHAN","sasaran":[{"kode":"S1","program":[{"kode":"7.01.03","uraian":"Draf saya"}]}]}""".formatted(unit)).path("id");

        sebagai("admin")
                .body("""
                        {"format":"sakip-rencana/1","rkt":[{"kodePd":"%s","tahun":2023,"jenis":"MURNI","status":"DRAF",
                         "sasaran":[{"kode":"S1","program":[{"kode":"7.01.02","uraian":"Program"}]}]}]}""".formatted(unit))
                .post(IMPOR)
                .then()
                .statusCode(422)
                .body("laporan.entri[0].galat.kode", contains("DRAF_LAIN_TERBUKA"));
        sebagai("admin")
                .get("/rkt/" + perubahan)
                .then()
                .body("versi", is(1), "sasaran[0].program[0].uraian", equalTo("Draf saya"));
    }

    @Test
    void saysOfWhatWasReplacedThatItDoesNotCountAnyMore() {
        String unit = Api.unitBaru();
        impor(unit, "").then().statusCode(200);
        sebagai("admin")
                .body(bundel(unit).replace("Program A", "Program B"))
                .post(IMPOR)
                .then()
                .statusCode(200);

        impor(unit, "")
                .then()
                .statusCode(200)
                .body("entri[2].hasil", equalTo("TETAP"), "entri[2].peringatan.kode", hasItem("SUDAH_DIGANTI"))
                .body("entri[3].peringatan.kode", not(hasItem("SUDAH_DIGANTI")));
    }

    @Test
    void answersARepeatedRequestWithoutDoingItTwice() {
        String unit = Api.unitBaru();
        String kunci = UUID.randomUUID().toString();

        for (int ke = 0; ke < 2; ke++) {
            sebagai("admin")
                    .header("Idempotency-Key", kunci)
                    .body(bundel(unit))
                    .post(IMPOR)
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", ke == 0 ? nullValue() : equalTo("true"))
                    .header("Sakip-Token", notNullValue())
                    .body("dibuat", is(5));
        }
        sebagai("admin")
                .header("Idempotency-Key", kunci)
                .body(bundel(unit).replace("Program A", "Program B"))
                .post(IMPOR)
                .then()
                .statusCode(422)
                .body("kode", equalTo("IDEMPOTENSI_BERBEDA"));
    }

    @Test
    void letsOnlyThoseWriteWhoMay() {
        String bundel = bundel("35.09.22")
                .replace("2023", "2033")
                .replace("2021", "2031")
                .replace("2026", "2036");
        Map<String, String> sebelum = IsiBasisdata.potret(dataSource);

        for (String pengguna : List.of("inspektorat", "organisasi", "sipd")) {
            sebagai(pengguna).body(bundel).post(IMPOR).then().statusCode(403);
        }
        Api.tanpaToken().body(bundel).post(IMPOR).then().statusCode(401);
        sebagai("camat.kaliwates")
                .body(bundel)
                .post(IMPOR)
                .then()
                .statusCode(422)
                .body("laporan.entri.galat.flatten().kode.unique()", contains("DI_LUAR_WILAYAH"));
        sebagai("operator.arjasa")
                .body(bundel)
                .post(IMPOR)
                .then()
                .statusCode(422)
                .body("laporan.entri[0].galat", empty())
                .body("laporan.entri[1].galat.kode", contains("PERAN_TIDAK_CUKUP"));
        sebagai("operator.arjasa")
                .body("""
                        {"format":"sakip-rencana/1","rpjmd":[{"kodeKab":"35.09","tahunAwal":2031,"tahunAkhir":2036,
                         "misi":[{"kode":"M1","uraian":"Misi"}]}]}""")
                .post(IMPOR)
                .then()
                .statusCode(422)
                .body("laporan.entri[0].galat.kode", containsInAnyOrder("PERAN_TIDAK_CUKUP", "DI_LUAR_WILAYAH"));

        assertThat(IsiBasisdata.potret(dataSource)).isEqualTo(sebelum);
        sebagai("operator.arjasa")
                .body(bundel.replace("DITETAPKAN", "DRAF"))
                .post(IMPOR + "?dryRun=true")
                .then()
                .statusCode(200);
        sebagai("camat.arjasa").body(bundel).post(IMPOR + "?dryRun=true").then().statusCode(200);
    }

    @Test
    void refusesAUnitThatDoesNotExist() {
        impor("35.97.01", "")
                .then()
                .statusCode(422)
                .body("laporan.entri.galat.flatten().kode", org.hamcrest.Matchers.hasItem("UNIT_TIDAK_DIKENAL"));
    }

    @Test
    void refusesWhatIsNoBundle() {
        tolak("[]", 422, "TIPE_SALAH");
        tolak("{}", 422, "FORMAT_BUNDEL_SALAH");
        tolak("{\"format\":\"sakip-rencana/2\"}", 422, "FORMAT_BUNDEL_SALAH");
        tolak("{\"format\":\"sakip-rencana/1\",\"iku\":[]}", 422, "MEDAN_TIDAK_DIKENAL");
        tolak("{\"format\":\"sakip-rencana/1\",\"rkt\":{}}", 422, "TIPE_SALAH");
        tolak("{\"format\":\"sakip-rencana/1\",\"rkt\":[null,7]}", 422, null);
        tolak("{\"format\":\"sakip-rencana/1\",\"rkt\":[{\"status\":\"DIGANTI\"}]}", 422, null);
        tolak(
                "{\"format\":\"sakip-rencana/1\",\"rkt\":["
                        + IntStream.rangeClosed(0, Bundel.ENTRI_TERBANYAK)
                                .mapToObj(i -> "{}")
                                .collect(Collectors.joining(","))
                        + "]}",
                422,
                "BUNDEL_TERLALU_BESAR");
        sebagai("admin").body("{\"format\":").post(IMPOR).then().statusCode(400);
        sebagai("admin")
                .body("{}")
                .post(IMPOR + "?dryRun=ya")
                .then()
                .statusCode(400)
                .body("galat[0].medan", equalTo("dryRun"));
        sebagai("admin")
                .body("{\"format\":\"sakip-rencana/1\"}")
                .post(IMPOR)
                .then()
                .statusCode(200)
                .body("entri", empty());
    }

    @Test
    void appliesSeveralEntriesOfOneDocumentInTheirOrder() throws Exception {
        String unit = Api.unitBaru();
        ObjectNode bundel = (ObjectNode) JSON.readTree(bundel(unit).replace("DITETAPKAN", "DRAF"));
        for (String bagian : List.of("indikator", "renstra", "rkt", "perjanjianKinerja", "rencanaAksi")) {
            ArrayNode daftar = (ArrayNode) bundel.get(bagian);
            daftar.add(JSON.readTree(daftar.get(0)
                    .toString()
                    .replace("\"S1.1\",\"uraian\":\"Indikator\"", "\"S1.1\",\"uraian\":\"Lain\"")
                    .replace("Sasaran\"", "Sasaran lain\"")
                    .replace("Program A", "Program B")
                    .replace("\"TW4\":9", "\"TW4\":8")));
        }

        sebagai("admin")
                .body(bundel.toString())
                .post(IMPOR)
                .then()
                .statusCode(200)
                .body("dibuat", is(5))
                .body("diubah", is(5))
                .body("entri.findAll { it.indeks == 1 }.hasil", everyItem(equalTo("DIUBAH")));
        sebagai("admin")
                .get(EKSPOR + unit)
                .then()
                .body("indikator.uraian", contains("Lain"))
                .body("rkt.sasaran.flatten().program.flatten().uraian", contains("Program B"))
                .body("rencanaAksi[0].baris[0].target.TW4", is(8));
    }

    @Test
    void answersBrokenEntriesWithTheirFaults() {
        List<String> rusak = List.of(
                "{}",
                "\"teks\"",
                "[]",
                "{\"kodePd\":{\"a\":[]},\"status\":7}",
                "{\"kodePd\":\"35.09.22\\u0000\"}",
                "{\"kodePd\":\"35.09.22\",\"tahun\":1e400}",
                "{\"kodePd\":\"35.09.22\",\"tahun\":\"2023\",\"status\":\"draf\"}",
                "{\"sasaran\":[null],\"tujuan\":[null],\"misi\":[null],\"baris\":[null]}",
                "{\"kodePd\":\"35\",\"kodeKab\":\"35\",\"tahun\":2023,\"sasaran\":{}}");
        for (String bagian : Bundel.BAGIAN) {
            for (String satu : rusak) {
                Response jawaban = sebagai("admin")
                        .body("{\"format\":\"sakip-rencana/1\",\"" + bagian + "\":[" + satu + "]}")
                        .post(IMPOR);
                assertThat(jawaban.statusCode()).as("%s %s", bagian, satu).isEqualTo(422);
                assertThat(jawaban.<List<?>>path("laporan.entri[0].galat"))
                        .as("%s %s", bagian, satu)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void takesAWorkbook() throws Exception {
        String unit = Api.unitBaru();

        kirim("admin", buku(bundel(unit)), "?dryRun=true")
                .then()
                .statusCode(200)
                .body("dibuat", is(5))
                .body("entri.lembar", contains("Indikator", "Renstra", "RKT", "PK", "RencanaAksi"))
                .body("entri.barisAwal", everyItem(is(2)));
        kirim("admin", buku(bundel(unit)), "").then().statusCode(200).body("dibuat", is(5));
        impor(unit, "").then().statusCode(200).body("tetap", is(5));
    }

    @Test
    void namesSheetRowAndColumnOfEveryFault() throws Exception {
        String unit = Api.unitBaru();
        String rusak = bundel(unit)
                .replace("\"target\":{\"2023\":\"85\"}", "\"target\":{\"2023\":\"banyak\"}")
                .replace("\"agregasi\":\"JUMLAH\",\"target\"", "\"agregasi\":\"TAMBAH\",\"target\"");

        kirim("admin", buku(rusak), "")
                .then()
                .statusCode(422)
                .body("laporan.entri[1].galat.lembar", contains("Renstra"))
                .body("laporan.entri[1].galat.baris", contains(2))
                .body("laporan.entri[1].galat.kolom", contains("Target 2023"))
                .body("laporan.entri[4].galat.kolom", contains("Agregasi"))
                .body("laporan.entri[4].galat.kode", contains("FORMAT_SALAH"));
    }

    @Test
    void refusesHostileWorkbooks() {
        kirim("admin", "bukan buku".getBytes(java.nio.charset.StandardCharsets.UTF_8), "")
                .then()
                .statusCode(400)
                .body("kode", equalTo("XLSX_RUSAK"));
        kirim("admin", new byte[0], "").then().statusCode(400);
        kirim("admin", zip(bagian("<row r='1'><c r='ZZZ1'><v>1</v></c></row>")), "")
                .then()
                .statusCode(413)
                .body("kode", equalTo("XLSX_TERLALU_BESAR"));
        kirim("admin", new byte[11 << 20], "").then().statusCode(413).body("kode", equalTo("ISI_TERLALU_BESAR"));
        kirim(
                        "admin",
                        zip(bagian("<row r='1'><c r='A1' t='inlineStr'><is><t>Warna</t></is></c>"
                                + "<c r='B1' t='inlineStr'><is><t>Kode PD</t></is></c></row>"
                                + "<row r='2'><c r='B2'><f>A9</f></c></row>")),
                        "")
                .then()
                .statusCode(422)
                .body("laporan.galat.kode", contains("KOLOM_TIDAK_DIKENAL", "SEL_RUMUS_TANPA_NILAI"))
                .body("laporan.galat.lembar", everyItem(equalTo("PK")))
                .body("laporan.galat.baris", contains(1, 2))
                .body("laporan.galat.pesan", everyItem(notNullValue()));
        sebagai("admin").contentType("text/csv").body("a,b").post(IMPOR).then().statusCode(415);
    }

    @Test
    void exportsWhatAnImportLeavesUnchanged() throws Exception {
        String unit = Api.unitBaru();
        impor(unit, "").then().statusCode(200);
        // A text that a spreadsheet would take for a formula, in an open draft beside what is in force.
        sebagai("admin")
                .body(bundel(unit).replace("DITETAPKAN", "DRAF").replace("Program A", "=HYPERLINK(\\\"x\\\") _x0041_"))
                .post(IMPOR)
                .then()
                .statusCode(200);
        Map<String, String> sebelum = IsiBasisdata.potret(dataSource);

        Response json = sebagai("admin").get(EKSPOR + unit);
        json.then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Content-Disposition", containsString("rencana-" + unit + ".json"))
                .body("rkt.status", contains("DITETAPKAN", "DRAF"))
                .body("rkt[1].sasaran[0].program[0].uraian", equalTo("=HYPERLINK(\"x\") _x0041_"));
        sebagai("admin")
                .header("If-None-Match", json.header("ETag"))
                .get(EKSPOR + unit)
                .then()
                .statusCode(304);
        sebagai("admin")
                .body(json.asByteArray())
                .post(IMPOR)
                .then()
                .statusCode(200)
                .body("dibuat", is(0))
                .body("diubah", is(0))
                .body("tetap", greaterThan(5));

        Response xlsx = sebagai("admin").accept(XLSX).get(EKSPOR + unit);
        xlsx.then()
                .statusCode(200)
                .contentType(XLSX)
                .header("Content-Disposition", containsString("rencana-" + unit + ".xlsx"));
        sebagai("admin")
                .accept(XLSX)
                .header("If-None-Match", xlsx.header("ETag"))
                .get(EKSPOR + unit)
                .then()
                .statusCode(304);
        kirim("admin", xlsx.asByteArray(), "")
                .then()
                .statusCode(200)
                .body("dibuat", is(0))
                .body("diubah", is(0))
                .body("tetap", greaterThan(5));

        assertThat(IsiBasisdata.potret(dataSource)).isEqualTo(sebelum);
        sebagai("admin")
                .get(EKSPOR + unit + "&tahun=2030")
                .then()
                .statusCode(200)
                .body("rkt", empty());
    }

    @Test
    void takesRealReportsInAndGivesThemBackUnchanged() throws Exception {
        String kabupaten = "35.96";
        kabupaten(kabupaten, "35.96.01", "35.96.02", "35.96.03");
        sebagai("admin")
                .body(Api.berkas("jember/rpjmd.json").replace("35.09", kabupaten))
                .post(IMPOR)
                .then()
                .statusCode(200);
        Map<String, String> laporan = Map.of(
                "arjasa-2023", "35.96.01",
                "kaliwates-2020", "35.96.02",
                "umbulsari-2021", "35.96.03");
        for (Map.Entry<String, String> satu : laporan.entrySet()) {
            JsonNode bundel = JSON.readTree(Api.berkas(satu.getKey() + "/rencana.json"));
            String unit = satu.getValue();
            String isi =
                    bundel.toString().replace(bundel.at("/indikator/0/kodePd").asText(), unit);
            Response coba = kirim("admin", buku(isi), "?dryRun=true");
            coba.then().statusCode(200).body("tetap", is(0));

            sebagai("admin")
                    .body(isi)
                    .post(IMPOR)
                    .then()
                    .statusCode(200)
                    .body("entri.hasil", equalTo(coba.path("entri.hasil")))
                    .body("entri.kunci", equalTo(coba.path("entri.kunci")));
            Map<String, String> sebelum = IsiBasisdata.potret(dataSource);
            kirim("admin", buku(isi), "")
                    .then()
                    .statusCode(200)
                    .body("dibuat", is(0))
                    .body("diubah", is(0));
            byte[] ekspor = sebagai("admin").accept(XLSX).get(EKSPOR + unit).asByteArray();
            kirim("admin", ekspor, "")
                    .then()
                    .statusCode(200)
                    .body("dibuat", is(0))
                    .body("diubah", is(0));
            assertThat(IsiBasisdata.potret(dataSource)).as(satu.getKey()).isEqualTo(sebelum);
        }
    }

    @Test
    void keepsEveryAmountExact() throws Exception {
        String unit = Api.unitBaru();
        for (String jumlah : List.of("123456789012345.67", "999999999999999.99", "0.1", "0", "1000000000")) {
            String bundel = bundel(unit).replace("\"jumlah\":7", "\"jumlah\":" + jumlah);
            sebagai("admin").body(bundel).post(IMPOR).then().statusCode(200);

            Response ekspor = sebagai("admin").get(EKSPOR + unit);
            assertThat(ekspor.asString()).contains("\"jumlah\":" + jumlah + "}");
            byte[] xlsx = sebagai("admin").accept(XLSX).get(EKSPOR + unit).asByteArray();
            kirim("admin", xlsx, "")
                    .then()
                    .statusCode(200)
                    .body("dibuat", is(0))
                    .body("diubah", is(0));
        }
    }

    private void kabupaten(String kode, String... unit) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into wilayah values ('" + kode + "', 'Kabupaten Laporan', 'KABUPATEN', '35')");
            for (String satu : unit) {
                statement.execute("insert into wilayah values ('" + satu + "', 'Laporan', 'KECAMATAN', '" + kode + "');"
                        + "insert into perangkat_daerah (kode_pd, nama, jenis) values ('" + satu
                        + "', 'Kecamatan Laporan', 'KECAMATAN')");
            }
        }
    }

    @Test
    void exportsOnlyWhatTheCallerMayRead() {
        sebagai("camat.kaliwates").get(EKSPOR + "35.09.22").then().statusCode(403);
        sebagai("admin").get(EKSPOR + "35.97.09").then().statusCode(404);
        sebagai("admin").get("/ekspor/rencana").then().statusCode(400);
        sebagai("inspektorat").get(EKSPOR + "35.09.22").then().statusCode(200);
    }

    @Test
    void givesAnEmptyTemplateAndAFilledExample() {
        byte[] kosong = sebagai("operator.arjasa")
                .accept(XLSX)
                .get(IMPOR + "/templat")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
        kirim("admin", kosong, "?dryRun=true").then().statusCode(200).body("entri", empty());

        byte[] contoh = sebagai("operator.arjasa")
                .accept(XLSX)
                .get(IMPOR + "/templat?contoh=arjasa-2023")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(PembacaXlsx.baca(contoh).getFirst().nama()).isEqualTo("RPJMD");
        sebagai("admin").accept(XLSX).get(IMPOR + "/templat?contoh=../x").then().statusCode(404);
    }

    @Test
    void takesAsManyStatementsForALargeDocumentAsForASmallOne() {
        String kecil = Api.unitBaru();
        String besar = Api.unitBaru();
        impor(kecil, "").then().statusCode(200);
        sebagai("admin").body(bundel(besar, 40)).post(IMPOR).then().statusCode(200);

        assertThat(pernyataan(() -> sebagai("admin").body(bundel(besar, 40)).post(IMPOR)))
                .isEqualTo(pernyataan(() -> impor(kecil, "")));
        assertThat(pernyataan(() -> sebagai("admin").get(EKSPOR + besar)))
                .isEqualTo(pernyataan(() -> sebagai("admin").get(EKSPOR + kecil)));
    }

    private static void tolak(String bundel, int status, String kode) {
        Response jawaban = sebagai("admin").body(bundel).post(IMPOR);
        jawaban.then().statusCode(status).contentType("application/problem+json");
        if (kode != null) {
            jawaban.then().body("laporan.galat.kode", org.hamcrest.Matchers.hasItem(kode));
        }
    }

    private static Response impor(String unit, String parameter) {
        return sebagai("admin").body(bundel(unit)).post(IMPOR + parameter);
    }

    private static Response kirim(String pengguna, byte[] berkas, String parameter) {
        RequestSpecification permintaan = sebagai(pengguna).contentType(XLSX).body(berkas);
        return permintaan.post(IMPOR + parameter);
    }

    private static byte[] buku(String bundel) throws Exception {
        JsonNode json = JSON.readTree(bundel);
        Map<String, Object> pohon = new java.util.LinkedHashMap<>();
        json.properties().forEach(e -> pohon.put(e.getKey(), PohonJson.dari(e.getValue())));
        return PenulisXlsx.tulis(PenulisBuku.tulis(pohon, List.of()));
    }

    private static String bundel(String unit) {
        return bundel(unit, 1);
    }

    /** A whole plan, with everything ditetapkan. */
    static String bundel(String unit, int kegiatan) {
        String pohon = IntStream.rangeClosed(1, kegiatan)
                .mapToObj(i -> """
                        {"kode":"7.01.02.2.%1$02d","uraian":"Kegiatan","subKegiatan":[{"kode":"7.01.02.2.%1$02d.0001","uraian":"Sub",
                         "keluaran":[{"indikator":"Dokumen","satuan":"Dok","target":"12 Dok"}],
                         "pagu":[{"jenisBelanja":"OPERASI","jumlah":1000.5},{"jenisBelanja":"MODAL","jumlah":7}]}]}""".formatted(i))
                .collect(Collectors.joining(","));
        return """
                {"format":"sakip-rencana/1",
                 "indikator":[{"kodePd":"%1$s","kode":"S1.1","uraian":"Indikator","satuan":"nilai","polaritas":"POSITIF",
                   "agregasi":"TERAKHIR","jenisNilai":"ANGKA","penanggungJawab":["Seksi A","Seksi B"]}],
                 "renstra":[{"kodePd":"%1$s","tahunAwal":2021,"tahunAkhir":2026,"status":"DITETAPKAN","tujuan":[{"kode":"T1",
                   "uraian":"Tujuan","sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1",
                   "target":{"2023":"85"},"targetAkhir":"100"}]}]}]}],
                 "rkt":[{"kodePd":"%1$s","tahun":2023,"tanggal":"2023-01-05","status":"DITETAPKAN","sasaran":[{"kode":"S1",
                   "program":[{"kode":"7.01.02","uraian":"Program A","kegiatan":[%2$s]}]}]}],
                 "perjanjianKinerja":[{"kodePd":"%1$s","tahun":2023,"jenis":"MURNI","status":"DITETAPKAN",
                   "pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},"sasaran":[{"kode":"S1",
                   "uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":"85"}]}],
                   "program":[{"kode":"7.01.02","anggaran":1007.5,"sumberDana":"APBD"}]}],
                 "rencanaAksi":[{"kodePd":"%1$s","tahun":2023,"status":"DITETAPKAN","baris":[
                   {"kodeSubKegiatan":"7.01.02.2.01.0001","indikator":"Dokumen","satuan":"Dok","agregasi":"JUMLAH","target":{"TW1":3,"TW2":0,
                    "TW4":9}}]}]}""".formatted(unit, pohon);
    }
}
