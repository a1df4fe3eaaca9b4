package id.sakip.planning.renstra;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.PenghitungPernyataan.pernyataan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What a Renstra says of the RPJMD. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class TautanRenstraTest {

    private static final String JALUR = "/renstra";
    private static final String LAMA = "Meningkatnya Pelayanan Publik yang merata";
    private static final String BARU = "Meningkatnya Pelayanan Publik yang prima";

    @Test
    void showsWhatTheRpjmdSaysUnderTheCodes() {
        String unit = unit();

        Api.buat(JALUR, lampiran(unit))
                .then()
                .body(
                        "tujuan[0].tujuanRpjmd",
                        equalTo("M2.T1"),
                        "tujuan[0].sasaran[0].sasaranRpjmd",
                        equalTo("M2.T1.S1"))
                .body("rpjmd.tujuan", hasSize(1), "rpjmd.sasaran", hasSize(1))
                .body("rpjmd.tujuan[0].misi", equalTo("Membangun tata kelola pemerintahan yang kondusif"))
                .body("rpjmd.tujuan[0].uraian", equalTo("Meningkatnya Tata kelola Pemerintahan yang Efektif"))
                .body("rpjmd.tujuan[0].indikator.uraian", contains("Indeks Reformasi Birokrasi"))
                .body("rpjmd.sasaran[0].kode", equalTo("M2.T1.S1"), "rpjmd.sasaran[0].uraian", equalTo(LAMA))
                .body("rpjmd.sasaran[0].kodeTujuan", equalTo("M2.T1"))
                .body("rpjmd.sasaran[0].indikator.kode", contains("IPP"));
    }

    @Test
    void refusesAnOwnerThatLiesInNoKabupaten() {
        masalah(sebagai("admin").body(lampiran("35")).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", hasItem("UNIT_TIDAK_DIKENAL"));
    }

    @Test
    void refusesCodesThatTheRpjmdDoesNotHave() {
        String unit = unit();
        String lain = RenstraUji.unitBaru();
        Api.indikator(lain, "S2.1", "A3.1");

        masalah(sebagai("admin").body(lampiran(unit).replace("M2.T1", "M3.T1")).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        containsInAnyOrder(
                                "RPJMD_TIDAK_DIKENAL tujuan[0].tujuanRpjmd",
                                "RPJMD_TIDAK_DIKENAL tujuan[0].sasaran[0].sasaranRpjmd"));
        // that of the neighbour does not count
        masalah(sebagai("admin").body(lampiran(lain)).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", contains("RPJMD_TIDAK_DIKENAL", "RPJMD_TIDAK_DIKENAL"));
        Api.buat(
                        JALUR,
                        lampiran(lain)
                                .replace("\"tujuanRpjmd\":\"M2.T1\",", "")
                                .replace("\"sasaranRpjmd\":\"M2.T1.S1\",", ""))
                .then()
                .body("rpjmd.tujuan", empty(), "rpjmd.sasaran", empty());
    }

    @Test
    void keepsTheLinkOfASignedVersionWhenTheRpjmdIsReplaced() {
        String unit = unit();
        String id = Api.tetapkan(JALUR, lampiran(unit)).path("id");
        Api.tetapkan("/rpjmd", RenstraUji.rpjmd(unit, BARU));

        sebagai("admin").get(JALUR + "/" + id).then().body("rpjmd.sasaran.uraian", contains(LAMA));
        sebagai("admin").get(JALUR + "/" + id + "/versi/1").then().body("rpjmd.sasaran.uraian", contains(LAMA));
    }

    @Test
    void goesOnFromAVersionWhoseCodesTheRpjmdHasNoMore() {
        String unit = unit();
        String id = Api.tetapkan(JALUR, lampiran(unit)).path("id");
        byte[] ekspor = sebagai("admin")
                .accept("application/json")
                .get("/ekspor/rencana?kodePd=" + unit)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Api.tetapkan("/rpjmd", RenstraUji.rpjmd(unit, BARU).replace("M2.T1.S1", "M2.T1.S9"));

        sebagai("admin")
                .body(ekspor)
                .post("/impor/rencana")
                .then()
                .statusCode(200)
                .body("dibuat", equalTo(0), "diubah", equalTo(0));
        sebagai("admin")
                .post(JALUR + "/" + id + "/salinan?jenis=PERUBAHAN")
                .then()
                .statusCode(201)
                .body("tujuan[0].tujuanRpjmd", equalTo("M2.T1"))
                .body("tujuan[0].sasaran[0].sasaranRpjmd", nullValue());
    }

    @Test
    void warnsOfALinkToAReplacedRpjmdUntilTheDraftIsSavedAgain() {
        String unit = unit();
        String id = Api.buat(JALUR, lampiran(unit)).path("id");
        String pemeriksaan = JALUR + "/" + id + "/pemeriksaan";
        String diganti = "peringatan.findAll { it.kode == 'RPJMD_SUDAH_DIGANTI' }.medan";
        sebagai("admin").get(pemeriksaan).then().statusCode(200).body(diganti, empty());
        Api.tetapkan("/rpjmd", RenstraUji.rpjmd(unit, BARU));

        sebagai("admin")
                .get(pemeriksaan)
                .then()
                .body("layak", equalTo(true))
                .body(diganti, contains("tujuan[0].tujuanRpjmd", "tujuan[0].sasaran[0].sasaranRpjmd"));
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(lampiran(unit))
                .put(JALUR + "/" + id)
                .then()
                .statusCode(200)
                .body("rpjmd.sasaran.uraian", contains(BARU));
        sebagai("admin").get(pemeriksaan).then().body(diganti, empty());
    }

    @Test
    void readsAVersionWhoseCodesTheDraftDoesNotNameAnyMore() {
        String unit = unit();
        String id = Api.buat(JALUR, lampiran(unit)).path("id");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(lampiran(unit).replace("\"sasaranRpjmd\":\"M2.T1.S1\",", ""))
                .put(JALUR + "/" + id)
                .then()
                .statusCode(200)
                .body("rpjmd.tujuan.kode", contains("M2.T1"), "rpjmd.sasaran", empty());

        sebagai("admin").get(JALUR + "/" + id + "/versi/1").then().body("rpjmd.sasaran.uraian", contains(LAMA));
        sebagai("admin").get(JALUR + "/" + id + "/versi/2").then().body("rpjmd.sasaran", empty());
    }

    @Test
    void readsALargeRenstraWithAsManyStatementsAsASmallOne() {
        String unit = unit();
        Api.indikator(unit, IntStream.range(0, 24).mapToObj(i -> "X" + i).toArray(String[]::new));
        String kecil = Api.buat(JALUR, besar(unit, 2021, 1)).path("id");
        String besar = Api.buat(JALUR, besar(unit, 2022, 12)).path("id");

        assertThat(pernyataan(JALUR + "/" + besar)).isEqualTo(pernyataan(JALUR + "/" + kecil));
        assertThat(pernyataan(JALUR + "?kodePd=" + unit + "&tahun=2022"))
                .isEqualTo(pernyataan(JALUR + "?kodePd=" + unit + "&tahun=2021"));
        assertThat(pernyataan(JALUR + "/" + besar + "/pemeriksaan"))
                .isEqualTo(pernyataan(JALUR + "/" + kecil + "/pemeriksaan"));
    }

    private static String besar(String unit, int tahun, int banyak) {
        String tujuan = IntStream.range(0, banyak)
                .mapToObj(i -> """
                        {"kode":"T%1$d","uraian":"a","tujuanRpjmd":"M2.T1","indikator":[{"uraian":"b","target":{"%2$d":"1"}},{"uraian":"c"}],"sasaran":[
                          {"kode":"S%1$d","uraian":"d","sasaranRpjmd":"M2.T1.S1","strategi":["s"],"kebijakan":["k"],"program":[{"uraian":"p"},{"uraian":"q"}],
                           "indikator":[{"kodeIndikator":"X%1$d","target":{"%2$d":"1"}},{"kodeIndikator":"X%3$d","target":{"%2$d":"1"}}]}]}""".formatted(i, tahun, 12 + i))
                .collect(Collectors.joining(","));
        return "{\"kodePd\":\"%s\",\"tahunAwal\":%d,\"tahunAkhir\":%d,\"tujuan\":[%s]}"
                .formatted(unit, tahun, tahun + 4, tujuan);
    }

    private static String unit() {
        String unit = RenstraUji.unitBaru();
        Api.tetapkan("/rpjmd", RenstraUji.rpjmd(unit, LAMA));
        Api.indikator(unit, "S2.1", "A3.1");
        return unit;
    }

    private static String lampiran(String unit) {
        return RenstraUji.LAMPIRAN.replace("35.09.22", unit);
    }
}
