package id.sakip.planning.dokumen;

import java.util.UUID;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Drafts that are started from documents in force. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SalinanTest {

    @Test
    void startsThePromiseOfTheNextYearWithTheTargetsOfTheRenstra() {
        String unit = Api.unitBaru();
        rencana(unit);
        String pk = Api.tetapkan("/perjanjian-kinerja", pk(unit, "MURNI")).path("id");

        sebagai("admin")
                .post("/perjanjian-kinerja/" + pk + "/salinan")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", notNullValue())
                .body("status", equalTo("DRAF"))
                .body("tahun", is(2024))
                .body("jenis", equalTo("MURNI"))
                .body("nomor", nullValue())
                .body("tanggal", nullValue())
                .body("pihakPertama.jabatan", equalTo("Camat"))
                .body("sasaran[0].indikator.target", contains("90", null))
                .body("program", empty());
        masalah(sebagai("admin").post("/perjanjian-kinerja/" + pk + "/salinan"), 409, "SUDAH_ADA");
        sebagai("admin")
                .post("/perjanjian-kinerja/" + pk + "/salinan?tahun=2025&pagu=true")
                .then()
                .statusCode(201)
                .body("tahun", is(2025))
                .body("program.anggaran", contains(1000));
    }

    @Test
    void startsThePkPerubahanFromThePkMurni() {
        String unit = Api.unitBaru();
        rencana(unit);
        String pk = Api.tetapkan("/perjanjian-kinerja", pk(unit, "MURNI")).path("id");

        sebagai("admin")
                .post("/perjanjian-kinerja/" + pk + "/salinan?jenis=PERUBAHAN")
                .then()
                .statusCode(201)
                .body("tahun", is(2023))
                .body("jenis", equalTo("PERUBAHAN"))
                .body("alasanPerubahan", nullValue())
                .body("sasaran[0].indikator.target", contains("85", "7"))
                .body("program.anggaran", contains(1000));
    }

    @Test
    void startsTheRktOfTheNextYearWithoutItsBudget() {
        String unit = Api.unitBaru();
        rencana(unit);
        String rkt = Api.tetapkan("/rkt", rkt(unit)).path("id");

        sebagai("admin")
                .post("/rkt/" + rkt + "/salinan")
                .then()
                .statusCode(201)
                .body("tahun", is(2024))
                .body("tanggal", nullValue())
                .body("jumlahPagu", nullValue())
                .body("sasaran[0].indikator.target", contains("90"))
                .body("sasaran[0].program[0].kegiatan[0].subKegiatan[0].keluaran.target", contains("12 Dok"))
                .body("sasaran[0].program[0].kegiatan[0].subKegiatan[0].pagu", empty());
        sebagai("admin")
                .post("/rkt/" + rkt + "/salinan?tahun=2026&pagu=true")
                .then()
                .statusCode(201)
                .body("sasaran[0].program[0].kegiatan[0].subKegiatan[0].pagu.jumlah", contains(900))
                .body("sasaran[0].program[0].kegiatan[0].subKegiatan[0].pagu.murni", contains(nullValue()));
        sebagai("admin")
                .post("/rkt/" + rkt + "/salinan?jenis=PERUBAHAN")
                .then()
                .statusCode(201)
                .body("tahun", is(2023))
                .body("jenis", equalTo("PERUBAHAN"))
                .body("sasaran[0].program[0].kegiatan[0].subKegiatan[0].pagu.murni", contains(1000));
    }

    @Test
    void startsTheRencanaAksiOfTheNextYearWithItsQuarters() {
        String unit = Api.unitBaru();
        rencana(unit);
        Api.tetapkan("/rkt", rkt(unit));
        String aksi = Api.tetapkan("/rencana-aksi", """
                {"kodePd":"%s","tahun":2023,"baris":[{"kodeSubKegiatan":"7.01.02.2.01.0001","indikator":"Dokumen",
                 "agregasi":"JUMLAH","target":{"TW1":3,"TW4":9}}]}""".formatted(unit)).path("id");

        sebagai("admin")
                .post("/rencana-aksi/" + aksi + "/salinan")
                .then()
                .statusCode(201)
                .body("tahun", is(2024))
                .body("baris[0].target", equalTo(java.util.Map.of("TW1", 3, "TW4", 9)));
        masalah(
                sebagai("admin").post("/rencana-aksi/" + aksi + "/salinan?jenis=PERUBAHAN"),
                422,
                "TIDAK_DAPAT_DISALIN");
    }

    @Test
    void startsTheProfileOfTheNextYearWithoutTheAwardsOfThisOne() {
        String unit = Api.unitBaru();
        String profil = Api.tetapkan("/profil", """
                {"kodePd":"%s","tahun":2023,"tanggal":"2023-12-31","tugas":["Tugas"],"sdm":{"asn":15},
                 "penghargaan":[{"nama":"Juara","tahun":2023}]}""".formatted(unit)).path("id");

        sebagai("admin")
                .post("/profil/" + profil + "/salinan")
                .then()
                .statusCode(201)
                .body("tahun", is(2024))
                .body("tanggal", nullValue())
                .body("tugas", contains("Tugas"))
                .body("sdm.asn", is(15))
                .body("penghargaan", empty());
    }

    @Test
    void startsTheChangeOfARenstra() {
        String unit = Api.unitBaru();
        String awal = rencana(unit);

        masalah(sebagai("admin").post("/renstra/" + awal + "/salinan"), 422, "TIDAK_DAPAT_DISALIN");
        masalah(
                sebagai("admin").post("/renstra/" + awal + "/salinan?jenis=PERUBAHAN&tahun=2029"),
                422,
                "SALINAN_DITOLAK");
        String pertama = sebagai("admin")
                .post("/renstra/" + awal + "/salinan?jenis=PERUBAHAN")
                .then()
                .statusCode(201)
                .body("jenis", equalTo("PERUBAHAN"))
                .body("perubahanKe", is(1))
                .body("berlakuMulai", is(2022))
                .body("tahunAwal", is(2021))
                .body("tujuan[0].sasaran[0].indikator.kodeIndikator", contains("S1.1", "S1.2"))
                .extract()
                .path("id");
        Api.tetapkanDraf("/renstra", pertama);
        sebagai("admin")
                .post("/renstra/" + pertama + "/salinan?jenis=PERUBAHAN&tahun=2024")
                .then()
                .statusCode(201)
                .body("perubahanKe", is(2))
                .body("berlakuMulai", is(2024));
    }

    @Test
    void copiesOnlyWhatIsInForceAndForwardOnly() {
        String unit = Api.unitBaru();
        rencana(unit);
        String draf = Api.buat("/rkt", rkt(unit)).path("id");

        masalah(sebagai("admin").post("/rkt/" + draf + "/salinan"), 409, "SUMBER_TIDAK_BERLAKU");
        Api.tetapkanDraf("/rkt", draf);
        for (String tahun : new String[] {"2023", "2022"}) {
            masalah(sebagai("admin").post("/rkt/" + draf + "/salinan?tahun=" + tahun), 400, "DATA_TIDAK_SAH");
        }
        sebagai("admin").post("/rkt/" + draf + "/salinan?tahun=1").then().statusCode(400);
        sebagai("admin").post("/rkt/" + draf + "/salinan?pagu=ya").then().statusCode(400);
        sebagai("admin").post("/rkt/" + draf + "/salinan?jenis=LAIN").then().statusCode(400);
        sebagai("admin").post("/rkt/" + UUID.randomUUID() + "/salinan").then().statusCode(404);
        for (String pengguna : new String[] {"camat.arjasa", "inspektorat", "sipd"}) {
            sebagai(pengguna).post("/rkt/" + draf + "/salinan").then().statusCode(403);
        }
    }

    @Test
    void copiesOncePerIdempotencyKey() {
        String unit = Api.unitBaru();
        rencana(unit);
        String rkt = Api.tetapkan("/rkt", rkt(unit)).path("id");
        String kunci = UUID.randomUUID().toString();

        String baru = sebagai("admin")
                .header("Idempotency-Key", kunci)
                .post("/rkt/" + rkt + "/salinan")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        sebagai("admin")
                .header("Idempotency-Key", kunci)
                .post("/rkt/" + rkt + "/salinan")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", endsWith(baru));
    }

    /** Indicators, and a Renstra with a target for S1.1 in 2023 and 2024 and one for S1.2 in 2023 only. */
    private static String rencana(String unit) {
        Api.indikator(unit, "S1.1", "S1.2");
        return Api.tetapkan("/renstra", """
                {"kodePd":"%s","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"Tujuan","sasaran":[{"kode":"S1",
                 "uraian":"Sasaran","indikator":[{"kodeIndikator":"S1.1","target":{"2023":"85","2024":"90"}},
                 {"kodeIndikator":"S1.2","target":{"2023":"7"}}]}]}]}""".formatted(unit)).path("id");
    }

    private static String pk(String unit, String jenis) {
        return """
                {"kodePd":"%s","tahun":2023,"jenis":"%s","nomor":"1","tanggal":"2023-01-10","pihakPertama":{"jabatan":"Camat"},
                 "pihakKedua":{"jabatan":"Bupati"},"sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[
                 {"kodeIndikator":"S1.1","target":"85"},{"kodeIndikator":"S1.2","target":"7"}]}],
                 "program":[{"kode":"7.01.02","anggaran":1000,"sumberDana":"APBD"}]}""".formatted(unit, jenis);
    }

    private static String rkt(String unit) {
        return """
                {"kodePd":"%s","tahun":2023,"tanggal":"2023-01-05","jumlahPagu":900,"sasaran":[{"kode":"S1","indikator":[
                 {"kodeIndikator":"S1.1","target":"85"}],"program":[{"kode":"7.01.02","uraian":"Program","kegiatan":[
                 {"kode":"7.01.02.2.01","uraian":"Kegiatan","subKegiatan":[{"kode":"7.01.02.2.01.0001","uraian":"Sub",
                 "keluaran":[{"indikator":"Dokumen","satuan":"Dok","target":"12 Dok"}],
                 "pagu":[{"jenisBelanja":"OPERASI","murni":1000,"perubahan":900}]}]}]}]}]}""".formatted(unit);
    }
}
