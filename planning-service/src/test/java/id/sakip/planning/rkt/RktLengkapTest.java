package id.sakip.planning.rkt;

import java.util.List;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.Basisdata.CHECK;
import static id.sakip.planning.Basisdata.FOREIGN_KEY;
import static id.sakip.planning.Basisdata.menolak;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

/** An RKT with everything that a printed one has: indicators at every level, pagu by stage, printed totals. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RktLengkapTest {

    private static final String JALUR = "/rkt";
    private static final String PAGU = "sasaran[0].program[0].kegiatan[0].subKegiatan[0].pagu";

    @Test
    void keepsIndicatorsOfEveryLevelAndThePrintedTotals() {
        String unit = unit();
        String isi = isi(unit);
        String alamat = JALUR + "/" + Api.buat(JALUR, isi).path("id");

        sebagai("admin")
                .get(alamat)
                .then()
                .statusCode(200)
                .body("jenis", equalTo("PERUBAHAN"))
                .body("jumlahPagu", equalTo(30))
                .body("sasaran[0].uraian", equalTo("Terselenggaranya pemerintahan"))
                .body("sasaran[0].indikator[0].kodeIndikator", equalTo("S4.1"))
                .body("sasaran[0].indikator[0].uraian", equalTo("Nilai SAKIP"))
                .body("sasaran[0].indikator[0].target", equalTo("70"))
                .body("sasaran[0].program[0].jumlahPagu", equalTo(30))
                .body("sasaran[0].program[0].indikator.indikator", contains("Layanan", "Kepuasan"))
                .body("sasaran[0].program[0].indikator.satuan", contains("%", null))
                .body("sasaran[0].program[0].kegiatan[0].jumlahPagu", equalTo(30))
                .body("sasaran[0].program[0].kegiatan[0].indikator.target", contains("100", null));
        sebagai("admin")
                .header("If-Match", "*")
                .body(isi.replace("\"Kepuasan\"", "\"Kepuasan\",\"satuan\":\"nilai\""))
                .put(alamat)
                .then()
                .statusCode(200)
                .body("sasaran[0].program[0].indikator.satuan", contains("%", "nilai"));
        sebagai("admin")
                .get(alamat + "/perbedaan")
                .then()
                .statusCode(200)
                .body("medan", contains("sasaran[S4].program[7.01.01].indikator[Kepuasan].satuan"));
        sebagai("admin").queryParam("kodePd", unit).get(JALUR).then().body("data.jenis", contains("PERUBAHAN"));
        sebagai("admin").header("If-Match", "*").delete(alamat).then().statusCode(204);
    }

    @Test
    void takesThePaguByStagesAndPutsTheLastOneInForce() {
        String unit = unit();

        Api.tetapkan(JALUR, isi(unit))
                .then()
                .body(PAGU + ".jumlah", contains(20, 10))
                .body(PAGU + ".murni", contains(40, 10))
                .body(PAGU + ".pergeseran", contains(30, null))
                .body(PAGU + ".perubahan", contains(20, null))
                .body("ringkasanPagu[0].jumlah", equalTo(30));
        sebagai("admin")
                .get("/rencana/" + unit + "/2023")
                .then()
                .body("program[0].kegiatan[0].subKegiatan[0].pagu.jumlah", contains(20, 10));
    }

    @Test
    void refusesStagesThatContradictTheAmount() {
        String isi = isi(unit());
        String beda = isi.replace("\"perubahan\":20", "\"perubahan\":20,\"jumlah\":30");

        masalah(sebagai("admin").body(beda).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body("galat.medan", contains(PAGU + "[0].jumlah"))
                .body("galat.kode", contains("PAGU_TIDAK_SESUAI"));
        Api.buat(JALUR, beda.replace("\"jumlah\":30", "\"jumlah\":20.00"));
    }

    @Test
    void refusesNegativeAmountsAndPaguWithoutAny() {
        String isi = isi(unit());

        masalah(
                        sebagai("admin")
                                .body(isi.replace("\"murni\":10", "\"murni\":-10")
                                        .replace("\"jumlahPagu\":30", "\"jumlahPagu\":-30"))
                                .post(JALUR),
                        400,
                        "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "PAGU_NEGATIF jumlahPagu",
                                "PAGU_NEGATIF sasaran[0].program[0].jumlahPagu",
                                "PAGU_NEGATIF sasaran[0].program[0].kegiatan[0].jumlahPagu",
                                "PAGU_NEGATIF " + PAGU + "[1].murni"));
        masalah(sebagai("admin").body(isi.replace(",\"murni\":10", "")).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body("galat.medan", contains(PAGU + "[1].jumlah"))
                .body("galat.kode", contains("PAGU_TANPA_JUMLAH"));
    }

    @Test
    void refusesIndicatorsThatAreUnknownRepeatedOrOfAnotherKindOfValue() {
        masalah(sebagai("admin").body("""
                                        {"kodePd":"%s","tahun":2023,"sasaran":[
                                          {"kode":"S1","indikator":[{"kodeIndikator":"S4.1","target":"B"},{"kodeIndikator":"S9.9"}]},
                                          {"kode":"S2","indikator":[{"kodeIndikator":"S4.1","target":"?"}],"program":[
                                            {"kode":"7.01.02","uraian":"P","indikator":[{"indikator":"a"},{"indikator":" A"}]}]},
                                          {"kode":"S3","program":[{"kode":"7.01.02","uraian":"P","indikator":[{"indikator":"a"}]}]},
                                          {"kode":"S4","program":[{"kode":"7.01.02","uraian":"P","jumlahPagu":1}]}]}""".formatted(unit())).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "TARGET_TIDAK_SESUAI sasaran[0].indikator[0].target",
                                "INDIKATOR_TIDAK_DIKENAL sasaran[0].indikator[1].kodeIndikator",
                                "KODE_GANDA sasaran[1].indikator[0].kodeIndikator",
                                "TARGET_TIDAK_TERURAI sasaran[1].indikator[0].target",
                                "KODE_GANDA sasaran[1].program[0].indikator[1].indikator",
                                "POHON_GANDA sasaran[2].program[0].kegiatan",
                                "POHON_GANDA sasaran[3].program[0].kegiatan"));
    }

    @Test
    void refusesPenetapanWithAPrintedTotalThatIsNotTheSum() {
        String isi = isi(unit()).replaceFirst("\"jumlahPagu\":30", "\"jumlahPagu\":31");
        String alamat = JALUR + "/" + Api.buat(JALUR, isi).path("id");

        masalah(sebagai("admin").post(alamat + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.medan", contains("jumlahPagu"))
                .body("galat.kode", contains("JUMLAH_PAGU_BEDA"))
                .body("galat[0].pesan", equalTo("Jumlah tercetak RKT 31.00, jumlah rinciannya 30.00: selisih 1.00."));
    }

    @Test
    void putsWarningsOnRecordAndComesIntoForce() {
        Api.tetapkan(JALUR, isi(unit()).replace("7.01.01.2.06.0002", "7.01.01.2.06.0099"))
                .then()
                .body("status", equalTo("DITETAPKAN"))
                .body("peringatan.kode", hasItems("KODE_DI_LUAR_NOMENKLATUR", "TANPA_TARGET"));
    }

    @Test
    void saysWhichQuartersAnRktPerubahanDrops() {
        String unit = unit();
        Api.tetapkan(JALUR, isi(unit));
        Api.tetapkan("/rencana-aksi", """
                {"kodePd":"%s","tahun":2023,"baris":[{"kodeSubKegiatan":"7.01.01.2.06.0002","indikator":"Paket peralatan",
                 "satuan":"Paket","agregasi":"MAKSIMUM","target":{"TW1":1}}]}""".formatted(unit));

        Api.tetapkan(JALUR, isi(unit).replace("7.01.01.2.06.0002", "7.01.01.2.06.0001"))
                .then()
                .body("peringatan.kode", hasItem("TARGET_TRIWULAN_GUGUR"))
                .body(
                        "peringatan.find { it.kode == 'TARGET_TRIWULAN_GUGUR' }.pesan",
                        equalTo("Sub kegiatan 7.01.01.2.06.0002 tidak ada di RKT ini, sehingga target triwulannya di"
                                + " rencana aksi tidak berlaku: Paket peralatan."));
    }

    @Test
    void storesNoContradictionBetweenThePaguAndItsStages() {
        String unit = unit();
        Api.buat(JALUR, isi(unit));
        String ubah = "update rkt_pagu set %s where jenis_belanja = 'OPERASI' and sub_kegiatan_id in (select s.id from"
                + " rkt_sub_kegiatan s join rkt r on r.id = s.rkt_id where r.kode_pd = '" + unit + "')";

        menolak(ubah.formatted("jumlah = 21"), CHECK);
        menolak(ubah.formatted("perubahan = null"), CHECK);
        menolak(ubah.formatted("perubahan = -1, jumlah = -1"), CHECK);
    }

    @Test
    void keepsTheLinesOfADocumentInThatDocument() {
        String unit = unit();
        String lain = unit();
        Api.buat(JALUR, isi(unit));
        Api.buat(JALUR, isi(lain));
        String milik = "rkt_id = (select id from rkt where kode_pd = '%s')";

        for (String ubah : List.of(
                "rkt_kegiatan set program_id = (select id from rkt_program",
                "rkt_sub_kegiatan set kegiatan_id = (select id from rkt_kegiatan",
                "rkt_sasaran_indikator set sasaran_id = (select id from rkt_sasaran")) {
            menolak(
                    "update " + ubah + " where " + milik.formatted(lain) + ") where " + milik.formatted(unit),
                    FOREIGN_KEY);
        }
        menolak(
                "update rkt_sasaran_indikator set kode_pd = '" + lain + "' where " + milik.formatted(unit),
                FOREIGN_KEY);
    }

    private static String unit() {
        String unit = Api.unitBaru();
        Api.indikator(unit, "S4.1");
        return unit;
    }

    private static String isi(String unit) {
        return """
                {"kodePd":"%s","tahun":2023,"jenis":"PERUBAHAN","tanggal":"2023-11-27","jumlahPagu":30,"sasaran":[
                  {"kode":"S4","uraian":"Terselenggaranya pemerintahan",
                   "indikator":[{"kodeIndikator":"S4.1","uraian":" Nilai SAKIP ","target":"70"}],
                   "program":[{"kode":"7.01.01","uraian":"Program Penunjang","jumlahPagu":30,
                    "indikator":[{"indikator":"Layanan","satuan":"%%","target":"100"},{"indikator":"Kepuasan"}],
                    "kegiatan":[{"kode":"7.01.01.2.06","uraian":"Administrasi Umum","jumlahPagu":30,
                     "indikator":[{"indikator":"Persentase","satuan":"%%","target":"100"},{"indikator":"Tertib"}],
                     "subKegiatan":[{"kode":"7.01.01.2.06.0002","uraian":"Penyediaan Peralatan",
                      "keluaran":[{"indikator":"Paket peralatan","satuan":"paket","target":"1 paket"}],
                      "pagu":[{"jenisBelanja":"OPERASI","murni":40,"pergeseran":30,"perubahan":20},
                              {"jenisBelanja":"MODAL","murni":10}]}]}]}]}]}""".formatted(unit);
    }
}
