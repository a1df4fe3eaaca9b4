package id.sakip.planning.indikator;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** One code for good, and a meaning that has its years. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RevisiIndikatorTest {

    private static final String JALUR = "/iku";

    @Inject
    KatalogIndikator katalog;

    @Inject
    EntityManager em;

    @Test
    void keepsDecreeKindAndScaleOfADefinition() {
        String unit = Api.unitBaru();
        String id = Api.buat(JALUR, isi(unit, "S4.1", """
                        "jenis":"IKK","kinerjaUtama":"Sasaran tercetak","jenisNilai":"PREDIKAT",
                        "sk":{"nomor":"065/2A/35.09.22/2023","tanggal":"2023-04-03"}""")).path("id");

        sebagai("admin")
                .get(JALUR + "/" + id)
                .then()
                .statusCode(200)
                .body("jenis", equalTo("IKK"))
                .body("kinerjaUtama", equalTo("Sasaran tercetak"))
                .body("sk.nomor", equalTo("065/2A/35.09.22/2023"))
                .body("sk.tanggal", equalTo("2023-04-03"))
                .body("skala", equalTo("AKIP"))
                .body("berlakuMulai", nullValue());
        Api.buat(JALUR, Api.isiIndikator(unit, "S1.1"))
                .then()
                .body("jenis", equalTo("IKU"))
                .body("skala", nullValue());
    }

    @Test
    void saysAllThatIsWrongWithDecreeAndScaleAtOnce() {
        String unit = Api.unitBaru();

        masalah(kirim(isi(unit, "X", """
                        "skala":"AKIP","jenisNilai":"ANGKA","berlakuMulai":1998,"sk":{"nomor":" ","tanggal":"1998-12-31"}""")), 400, "DATA_TIDAK_SAH")
                .body("galat.medan", hasItems("berlakuMulai", "sk.nomor"));
        masalah(kirim(isi(unit, "X", """
                        "skala":"AKIP","jenisNilai":"ANGKA","sk":{"nomor":"1","tanggal":"1998-12-31"}""")), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains("SKALA_HANYA_PREDIKAT skala", "DI_LUAR_RENTANG sk.tanggal"));
        masalah(kirim(isi(unit, "X", """
                        "skala":"TIDAK_ADA","jenisNilai":"PREDIKAT\"""")), 400, "DATA_TIDAK_SAH").body("galat.kode", contains("SKALA_TIDAK_DIKENAL"));
        masalah(kirim(isi("35", "X", "\"jenisNilai\":\"ANGKA\"")), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", contains("UNIT_TIDAK_DIKENAL"));
    }

    @Test
    void addsARevisionFromItsYearAndCorrectsTheOneOfTheSameYear() {
        String unit = Api.unitBaru();
        String alamat =
                JALUR + "/" + Api.buat(JALUR, Api.isiIndikator(unit, "S1.1")).path("id");

        ubah(alamat, 1, berlaku(unit, "Kata 2023", 2023)).then().statusCode(200).body("berlakuMulai", equalTo(2023));
        ubah(alamat, 2, berlaku(unit, "Kata 2021", 2021)).then().statusCode(200).body("berlakuSampai", equalTo(2022));
        ubah(alamat, 3, berlaku(unit, "Kata 2023 benar", 2023))
                .then()
                .statusCode(200)
                .body("uraian", equalTo("Kata 2023 benar"));
        ubah(alamat, 4, Api.isiIndikator(unit, "S1.1").replace("Indikator S1.1", "Kata awal"))
                .then()
                .statusCode(200)
                .body("berlakuSampai", equalTo(2020));

        sebagai("admin")
                .get(alamat + "/revisi")
                .then()
                .statusCode(200)
                .body("uraian", contains("Kata awal", "Kata 2021", "Kata 2023 benar"))
                .body("berlakuMulai", contains(null, 2021, 2023))
                .body("berlakuSampai", contains(2020, 2022, null))
                .body("versi", contains(5, 5, 5));
        uraian(alamat, "", "Kata 2023 benar");
        uraian(alamat, "?tahun=2020", "Kata awal");
        uraian(alamat, "?tahun=2021", "Kata 2021");
        uraian(alamat, "?tahun=2022", "Kata 2021");
        uraian(alamat, "?tahun=2023", "Kata 2023 benar");
        sebagai("admin")
                .get(JALUR + "?tahun=2022&kodePd=" + unit)
                .then()
                .statusCode(200)
                .body("data.uraian", contains("Kata 2021"));
        sebagai("admin").get(alamat + "?tahun=1998").then().statusCode(400);
    }

    @Test
    void countsTheFirstRevisionForTheYearsBeforeIt() {
        String unit = Api.unitBaru();
        String id = Api.buat(JALUR, berlaku(unit, "Kata 2023", 2023)).path("id");

        uraian(JALUR + "/" + id, "?tahun=2020", "Kata 2023");
    }

    @Test
    void usesTheRevisionOfTheYearInThePlanInForce() {
        String unit = Api.unitBaru();
        String alamat =
                JALUR + "/" + Api.buat(JALUR, Api.isiIndikator(unit, "S1.1")).path("id");
        Api.tetapkan("/renstra", """
                {"kodePd":"%s","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"Tujuan","sasaran":[
                 {"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":{"2022":"80","2023":"85"}}]}]}]}""".formatted(unit));

        ubah(alamat, 1, berlaku(unit, "Kata 2023", 2023)).then().statusCode(200);

        sebagai("admin")
                .get("/rencana/" + unit + "/2022")
                .then()
                .body("versi", equalTo(1))
                .body("sasaran[0].indikator[0].uraian", equalTo("Indikator S1.1"));
        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("versi", equalTo(2))
                .body("sasaran[0].indikator[0].uraian", equalTo("Kata 2023"));
    }

    @Test
    void refusesAKindOfValueOnlyInTheYearsOfTheRevision() {
        String unit = Api.unitBaru();
        String alamat = JALUR + "/"
                + Api.buat(JALUR, isi(unit, "S1.1", "\"jenisNilai\":\"PREDIKAT\""))
                        .path("id");
        Api.buat("/perjanjian-kinerja", pk(unit, "B"));

        masalah(
                        ubah(alamat, 1, isi(unit, "S1.1", "\"jenisNilai\":\"ANGKA\",\"berlakuMulai\":2023")),
                        422,
                        "JENIS_NILAI_BERTENTANGAN")
                .body("galat.kode", contains("DOKUMEN_BERTARGET_PREDIKAT"));
        masalah(
                        ubah(alamat, 1, isi(unit, "S1.1", "\"jenisNilai\":\"PREDIKAT\",\"skala\":\"OPINI_BPK\"")),
                        422,
                        "JENIS_NILAI_BERTENTANGAN")
                .body("galat.kode", contains("DOKUMEN_BERTARGET_LUAR_SKALA"))
                .body("galat.medan", contains("skala"));
        ubah(alamat, 1, isi(unit, "S1.1", "\"jenisNilai\":\"ANGKA\",\"berlakuMulai\":2024"))
                .then()
                .statusCode(200);
    }

    @Test
    void keepsALabelOfAScaleThatALivingDocumentUses() {
        String unit = Api.unitBaru();
        String kode = "S-" + unit;
        String skala = """
                {"kode":"%s","kodeKab":"%s","nama":"Uji","tingkat":[{"label":"Bb"},{"label":"B"},{"label":"A"}]}""".formatted(kode, Api.kabupaten(unit));
        Api.buat("/skala-nilai", skala);
        Api.buat(JALUR, isi(unit, "S1.1", "\"jenisNilai\":\"PREDIKAT\",\"skala\":\"" + kode + "\""));
        String pk = Api.buat("/perjanjian-kinerja", pk(unit, "B")).path("id");

        masalah(
                        sebagai("admin")
                                .header("If-Match", "\"1\"")
                                .body(skala.replace("{\"label\":\"B\"},", ""))
                                .put("/skala-nilai/" + kode),
                        409,
                        "LABEL_DIPAKAI")
                .body("galat.kode", contains("LABEL_DI_DOKUMEN"))
                .body("galat[0].pesan", containsString(pk));
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(skala.replace(",{\"label\":\"A\"}", ""))
                .put("/skala-nilai/" + kode)
                .then()
                .statusCode(200)
                .body("tingkat.label", contains("Bb", "B"));
    }

    @Test
    void readsAPromiseOnTheScaleOfItsIndicator() {
        String unit = Api.unitBaru();
        String kode = "U-" + unit;
        Api.buat("/skala-nilai", """
                {"kode":"%s","kodeKab":"%s","nama":"Uji","tingkat":[{"label":"Kurang"},{"label":"Baik"},{"label":"Level 3"}]}""".formatted(kode, Api.kabupaten(unit)));
        Api.buat(JALUR, isi(unit, "S1.1", "\"jenisNilai\":\"PREDIKAT\",\"skala\":\"" + kode + "\""));

        masalah(sebagai("admin").body(pk(unit, "BB")).post("/perjanjian-kinerja"), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", contains("TARGET_TIDAK_TERURAI"));
        for (String target : List.of("Level 3", "baik")) {
            Api.tetapkan("/perjanjian-kinerja", pk(unit, target));
            sebagai("admin")
                    .get("/rencana/" + unit + "/2023")
                    .then()
                    .body("sasaran[0].indikator[0].target.predikat", equalTo(target.equals("baik") ? "Baik" : target))
                    .body("sasaran[0].indikator[0].target.teks", equalTo(target));
        }
        String pk = Api.buat("/perjanjian-kinerja", pk(unit, "Kurang (1)")).path("id");
        sebagai("admin")
                .get("/perjanjian-kinerja/" + pk + "/pemeriksaan")
                .then()
                .body("peringatan.kode", not(hasItems("PREDIKAT_BEDA_DARI_SKOR")));
    }

    @Test
    void takesTheLongNameOfALabelWhereverATargetIsWritten() {
        String unit = Api.unitBaru();
        String kode = "N-" + unit;
        String nama = "Terdefinisi dan Terkelola Penuh";
        Api.buat("/skala-nilai", """
                {"kode":"%s","kodeKab":"%s","nama":"Uji","tingkat":[{"label":"Level 1"},{"label":"Level 5","nama":"%s"}]}""".formatted(kode, Api.kabupaten(unit), nama));
        Api.buat(JALUR, isi(unit, "S1.1", "\"jenisNilai\":\"PREDIKAT\",\"skala\":\"" + kode + "\""));
        String indikator =
                "{\"kodeIndikator\":\"S1.1\",\"uraian\":\"x\",\"kondisiAwal\":\"%1$s\",\"target\":{\"2023\":\"%1$s\"},\"targetAkhir\":\"%1$s\"}"
                        .formatted(nama);

        Api.buat("/renstra", """
                {"kodePd":"%s","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"t","indikator":[%2$s],
                 "sasaran":[{"kode":"S1","uraian":"s","indikator":[%2$s]}]}]}""".formatted(unit, indikator));
        Api.buat("/rkt", """
                {"kodePd":"%s","tahun":2023,"sasaran":[{"kode":"S1","uraian":"s","indikator":[{"kodeIndikator":"S1.1","target":"%s"}]}]}""".formatted(unit, nama));
        Api.tetapkan("/perjanjian-kinerja", pk(unit, nama));
        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("sasaran[0].indikator[0].target.predikat", equalTo("Level 5"))
                .body("sasaran[0].indikator[0].target.teks", equalTo(nama));
    }

    @Test
    void warnsOfALabelBesideAnotherScoreAndLetsThePromiseBeSigned() {
        String unit = Api.unitBaru();
        Api.buat(JALUR, isi(unit, "S1.1", "\"jenisNilai\":\"PREDIKAT\""));

        Api.tetapkan("/perjanjian-kinerja", pk(unit, "B (72,4)"))
                .then()
                .body("peringatan.kode", hasItems("PREDIKAT_BEDA_DARI_SKOR"))
                .body("peringatan.medan", hasItems("sasaran[0].indikator[0].target"));
    }

    @Test
    void tellsOtherFeaturesWhatAnIndicatorIsInAYear() {
        String unit = Api.unitBaru();
        String alamat = JALUR + "/"
                + Api.buat(JALUR, isi(unit, "S1.1", "\"jenisNilai\":\"PREDIKAT\",\"skala\":\"OPINI_BPK\""))
                        .path("id");
        ubah(alamat, 1, isi(unit, "S1.1", "\"jenisNilai\":\"ANGKA\",\"jenis\":\"LAINNYA\",\"berlakuMulai\":2024"))
                .then()
                .statusCode(200);

        SifatIndikator lama = sifat(unit, 2023);
        SifatIndikator baru = sifat(unit, 2024);
        assertThat(lama.skala().kode()).isEqualTo("OPINI_BPK");
        assertThat(lama.jenis()).isEqualTo(JenisIndikator.IKU);
        assertThat(baru.skala()).isNull();
        assertThat(baru.jenis()).isEqualTo(JenisIndikator.LAINNYA);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> katalog.riwayat(new KodeWilayah(unit))
                                .get("S1.1")
                                .terbaru()))
                .isEqualTo(baru);
    }

    @Test
    void deletesADefinitionThatNothingRefersToAndKeepsItsTrail() {
        String unit = Api.unitBaru();
        String id = Api.buat(JALUR, Api.isiIndikator(unit, "S1.1")).path("id");
        ubah(JALUR + "/" + id, 1, berlaku(unit, "Kata 2023", 2023)).then().statusCode(200);

        masalah(sebagai("admin").delete(JALUR + "/" + id), 428, "IF_MATCH_WAJIB");
        masalah(sebagai("admin").header("If-Match", "\"1\"").delete(JALUR + "/" + id), 412, "BENTROK_VERSI");
        masalah(
                sebagai("operator.arjasa").header("If-Match", "\"2\"").delete(JALUR + "/" + id),
                403,
                "DI_LUAR_WILAYAH");
        masalah(sebagai("inspektorat").header("If-Match", "\"2\"").delete(JALUR + "/" + id), 403, "TIDAK_BERWENANG");
        sebagai("admin")
                .header("If-Match", "\"2\"")
                .delete(JALUR + "/" + id)
                .then()
                .statusCode(204);

        masalah(sebagai("admin").get(JALUR + "/" + id), 404, "INDIKATOR_TIDAK_ADA");
        assertThat(jejak(id))
                .containsExactly(
                        "BUAT  Indikator S1.1",
                        "UBAH Indikator S1.1 Indikator S1.1,Kata 2023",
                        "HAPUS Indikator S1.1,Kata 2023 ");
        Api.buat(JALUR, Api.isiIndikator(unit, "S1.1"));
    }

    @Test
    void keepsADefinitionThatADocumentNames() {
        String unit = Api.unitBaru();
        String id = Api.buat(JALUR, Api.isiIndikator(unit, "S1.1")).path("id");
        String pk = Api.buat("/perjanjian-kinerja", pk(unit, "85")).path("id");

        masalah(sebagai("admin").header("If-Match", "\"1\"").delete(JALUR + "/" + id), 409, "MASIH_DIPAKAI")
                .body("galat.kode", contains("DIPAKAI_DOKUMEN"))
                .body("galat[0].pesan", containsString(pk));
        sebagai("admin").get(JALUR + "/" + id).then().statusCode(200);
    }

    @Test
    void namesAlsoReplacedDocumentsAndThoseWithoutATarget() {
        String unit = Api.unitBaru();
        String id = Api.buat(JALUR, Api.isiIndikator(unit, "S1.1")).path("id");
        Api.indikator(unit, "S1.2");
        String lama = Api.tetapkan("/perjanjian-kinerja", pk(unit, "85")).path("id");
        Api.tetapkan("/perjanjian-kinerja", pk(unit, "85").replace("S1.1", "S1.2"));
        String tanpaTarget = Api.buat(
                        "/perjanjian-kinerja",
                        pk(unit, "85")
                                .replace("\"target\":\"85\"", "\"target\":null")
                                .replace("2023", "2024"))
                .path("id");

        Response jawaban = sebagai("admin").header("If-Match", "\"1\"").delete(JALUR + "/" + id);
        masalah(jawaban, 409, "MASIH_DIPAKAI").body("galat", hasSize(2));
        assertThat(jawaban.<List<String>>path("galat.pesan"))
                .anyMatch(p -> p.contains(lama))
                .anyMatch(p -> p.contains(tanpaTarget));
    }

    private void uraian(String alamat, String tahun, String uraian) {
        sebagai("admin").get(alamat + tahun).then().statusCode(200).body("uraian", equalTo(uraian));
    }

    private SifatIndikator sifat(String unit, int tahun) {
        return QuarkusTransaction.requiringNew()
                .call(() -> katalog.sifat(new KodeWilayah(unit), tahun).get("S1.1"));
    }

    @SuppressWarnings("unchecked")
    private List<String> jejak(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery("""
                        select aksi || ' ' || coalesce((select string_agg(r ->> 'uraian', ',') from jsonb_array_elements(sebelum -> 'revisi') r), '')
                            || ' ' || coalesce((select string_agg(r ->> 'uraian', ',') from jsonb_array_elements(sesudah -> 'revisi') r), '')
                        from audit where kunci = :kunci order by id""").setParameter("kunci", id).getResultList());
    }

    private static Response kirim(String isi) {
        return sebagai("admin").body(isi).post(JALUR);
    }

    private static Response ubah(String alamat, int versi, String isi) {
        return sebagai("admin")
                .header("If-Match", "\"" + versi + "\"")
                .body(isi)
                .put(alamat);
    }

    private static String berlaku(String unit, String uraian, int tahun) {
        return Api.isiIndikator(unit, "S1.1")
                .replace("Indikator S1.1", uraian)
                .replace("\"satuan\"", "\"berlakuMulai\":" + tahun + ",\"satuan\"");
    }

    private static String isi(String unit, String kode, String lain) {
        return """
                {"kodePd":"%s","kode":"%s","uraian":"Indikator %s","polaritas":"POSITIF","agregasi":"TERAKHIR",%s}""".formatted(unit, kode, kode, lain);
    }

    private static String pk(String unit, String target) {
        return """
                {"kodePd":"%s","tahun":2023,"jenis":"MURNI","pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":"%s"}]}]}""".formatted(unit, target);
    }
}
