package id.sakip.planning.pk;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.Basisdata.CHECK;
import static id.sakip.planning.Basisdata.menolak;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

/** A PK is signed with all that it contradicts on record, in the language of the reader. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class KeselarasanPkTest {

    private static final String JALUR = "/perjanjian-kinerja";

    @Test
    void saysBothValuesAndWhereTheyAreFrom() {
        String unit = unit();
        String id = Api.buat(JALUR, pk(unit, "B", 387_600_001)).path("id");

        Api.tetapkanDraf(JALUR, id)
                .then()
                .body(
                        "peringatan.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "TARGET_BEDA_DARI_RENSTRA sasaran[S2].indikator[S2.1].target",
                                "TARGET_BEDA_BENTUK sasaran[S4].indikator[S4.1].target",
                                "URAIAN_BEDA sasaran[S2].uraian",
                                "SASARAN_TANPA_PROGRAM sasaran[S4]",
                                "ANGGARAN_BEDA program[7.01.02].anggaran"))
                .body(
                        "peringatan.pesan",
                        contains(
                                "Target S2.1 di PK “98 %”, di Renstra “85”.",
                                "Target S4.1 di PK “B”, di Renstra “67” (tahun 2023): predikat tanpa skor tidak dapat"
                                        + " dibandingkan dengan angka.",
                                "Uraian di PK “Kepuasan masyarakat”, sedangkan di Renstra “Kepuasan”.",
                                "Sasaran S4 (PK) tidak didukung program di RKT tahun 2023.",
                                "Program 7.01.02: anggaran di PK Rp387.600.001, pagu di RKT Rp387.600.000,"
                                        + " selisih Rp1."));
        sebagai("admin")
                .header("Accept-Language", "en")
                .get(JALUR + "/" + id + "/pemeriksaan")
                .then()
                .body(
                        "peringatan[4].pesan",
                        equalTo("Program 7.01.02: Rp387.600.001 in the PK, Rp387.600.000 in the RKT, a difference of"
                                + " Rp1."));
    }

    @Test
    void keepsTheWarningsOfTheDayItWasSigned() {
        String unit = unit();
        String id = Api.tetapkan(JALUR, pk(unit, "B (67)", 387_600_000)).path("id");
        String[] tercatat = {"TARGET_BEDA_DARI_RENSTRA", "URAIAN_BEDA", "SASARAN_TANPA_PROGRAM"};
        sebagai("admin").get(JALUR + "/" + id).then().body("peringatan.kode", contains(tercatat));

        // what the RKT of a later day changes is on record with that RKT
        Api.tetapkan("/rkt", rkt(unit, 1)).then().body("peringatan.kode", hasItem("ANGGARAN_BEDA"));

        peringatan(id).body("peringatan.kode", contains(tercatat));
    }

    @Test
    void comparesAPromiseBelowWithTheCamats() {
        String unit = unit();
        String kasi = pk(unit, "B", 5)
                .replace("\"MURNI\"", "\"MURNI\",\"tingkat\":\"KASI\",\"bagian\":\"Seksi Pelayanan Umum\"");
        String draf = Api.buat(JALUR, kasi).path("id");
        peringatan(draf).body("peringatan.kode", contains("PK_ATASAN_BELUM_DITETAPKAN"));

        Api.tetapkan(JALUR, pk(unit, "BB", 387_600_000));

        peringatan(draf)
                .body("peringatan.kode", contains("TARGET_BEDA_DARI_PK_CAMAT"))
                .body("peringatan.pesan", contains("Target S4.1 di PK ini “B”, di PK camat “BB”."));
        Api.tetapkan(JALUR, pk(unit, "B", 387_600_000));
        peringatan(draf).body("peringatan", empty());
    }

    @Test
    void lacksNoPartBelowTheCamatAndHasNoneAboveWhateverTheCodeThinks() {
        String unit = unit();
        Api.buat(JALUR, pk(unit, "B", 1));

        menolak("update perjanjian_kinerja set bagian = 'Seksi' where kode_pd = '" + unit + "'", CHECK);
        menolak("update perjanjian_kinerja set tingkat = 'KASI' where kode_pd = '" + unit + "'", CHECK);
        menolak(
                "update perjanjian_kinerja set dasar_perubahan = 'GANTI_PEJABAT' where kode_pd = '" + unit + "'",
                CHECK);
    }

    private static ValidatableResponse peringatan(String id) {
        return sebagai("admin").get(JALUR + "/" + id + "/pemeriksaan").then().statusCode(200);
    }

    private static String unit() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S2.1");
        Api.buat("/iku", Api.isiIndikator(unit, "S4.1").replace("\"ANGKA\"", "\"PREDIKAT\""));
        Api.tetapkan("/renstra", """
                {"kodePd":"%s","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"Tujuan","sasaran":[
                 {"kode":"S2","uraian":"Kepuasan","indikator":[{"kodeIndikator":"S2.1","target":{"2023":"85"}}]},
                 {"kode":"S4","uraian":"Tata kelola","indikator":[{"kodeIndikator":"S4.1","target":{"2023":"67"}}]}]}]}""".formatted(unit));
        Api.tetapkan("/rkt", rkt(unit, 387_600_000));
        return unit;
    }

    private static String rkt(String unit, long pagu) {
        return """
                {"kodePd":"%s","tahun":2023,"sasaran":[{"kode":"S2","program":[{"kode":"7.01.02","uraian":"Program","kegiatan":[
                 {"kode":"7.01.02.2.01","uraian":"Kegiatan","subKegiatan":[{"kode":"7.01.02.2.01.0002","uraian":"Sub",
                  "keluaran":[{"indikator":"Dokumen","target":"1 Dokumen"}],
                  "pagu":[{"jenisBelanja":"OPERASI","jumlah":%d}]}]}]}]}]}""".formatted(unit, pagu);
    }

    private static String pk(String unit, String sakip, long anggaran) {
        return """
                {"kodePd":"%s","tahun":2023,"jenis":"MURNI","nomor":"1/PK","tanggal":"2023-01-10","tempat":"Jember",
                 "pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S2","uraian":"Kepuasan masyarakat","indikator":[{"kodeIndikator":"S2.1","target":"98 %%"}]},
                            {"kode":"S4","uraian":"Tata kelola","indikator":[{"kodeIndikator":"S4.1","target":"%s"}]}],
                 "program":[{"kode":"7.01.02","anggaran":%d,"sumberDana":"APBD"}]}""".formatted(unit, sakip, anggaran);
    }
}
