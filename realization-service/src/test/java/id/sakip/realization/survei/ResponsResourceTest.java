package id.sakip.realization.survei;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sakip.realization.Basisdata;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.survei.SurveiUji.RESPONS;
import static id.sakip.realization.survei.SurveiUji.UNIT;
import static id.sakip.realization.survei.SurveiUji.UNIT_LAIN;
import static id.sakip.realization.survei.SurveiUji.respons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ResponsResourceTest {

    @Test
    void storesResponsesWithoutAPlanAndShowsThemAsSent() {
        int tahun = SurveiUji.tahun();

        laporan(
                        kirim(
                                "sipd",
                                RESPONS,
                                daftar(
                                        respons("a-" + tahun, tahun + "-02-03", 4, 3, 2, """
                                                ,"layanan":" Kartu  keluarga ","kanal":"QR","jenisKelamin":"P","kelompokUsia":"26-35",\
                                                "pendidikan":"SMA","pekerjaan":"WIRAUSAHA\""""),
                                        respons("b-" + tahun, tahun + "-12-31", 1, 1, 1, ""))),
                        2,
                        0,
                        0,
                        0)
                .body("peringatan", hasSize(0));

        JsonPath daftar = baca(tahun);
        assertThat(daftar.getList("data.id")).isEqualTo(List.of("a-" + tahun, "b-" + tahun));
        assertThat(daftar.getMap("data[0]"))
                .containsEntry("triwulan", "TW1")
                .containsEntry("layanan", "Kartu keluarga")
                .containsEntry("kanal", "QR")
                .containsEntry("jenisKelamin", "P")
                .containsEntry("kelompokUsia", "26-35")
                .containsEntry("pendidikan", "SMA")
                .containsEntry("pekerjaan", "WIRAUSAHA")
                .containsEntry("aturan", SurveiUji.TIGA)
                .containsEntry("versi", 1);
        assertThat(daftar.getMap("data[0].jawaban")).isEqualTo(Map.of("persyaratan", 4, "waktu", 3, "sarana", 2));
        assertThat(daftar.getMap("data[1]")).containsEntry("triwulan", "TW4").doesNotContainKey("layanan");
    }

    @Test
    void readsAnswersByTheCodesOfAForm() {
        int tahun = SurveiUji.tahun();

        laporan(
                kirim(
                        "sipd",
                        RESPONS,
                        daftar(
                                respons(
                                        UNIT,
                                        "c-" + tahun,
                                        tahun + "-01-01",
                                        "\"U1\":4,\"U2\":3,\"U3\":null",
                                        ",\"kuesioner\":\"cetak\""),
                                respons(
                                        UNIT,
                                        "t-" + tahun,
                                        tahun + "-01-01",
                                        "\"U1\":4,\"U2\":3",
                                        ",\"kuesioner\":\"tukar\""))),
                2,
                0,
                0,
                0);

        JsonPath daftar = baca(tahun);
        assertThat(daftar.getMap("data[0].jawaban")).isEqualTo(Map.of("persyaratan", 4, "waktu", 3));
        assertThat(daftar.getMap("data[1].jawaban")).isEqualTo(Map.of("persyaratan", 4, "sarana", 3));
    }

    @Test
    void writesNothingWhenTheSameResponseComesAgain() {
        int tahun = SurveiUji.tahun();
        String isi = daftar(respons("r-" + tahun, tahun + "-02-03", 4, 3, 2, ""));
        laporan(kirim("sipd", RESPONS, isi), 1, 0, 0, 0);
        long sebelum = jejak();

        laporan(kirim("sipd", RESPONS, isi), 0, 0, 1, 0);
        laporan(sebagai("sipd").body(isi).put(RESPONS).then(), 0, 0, 1, 0);

        assertThat(jejak()).isEqualTo(sebelum);
    }

    @Test
    void keepsEveryVersionOfACorrectedResponse() {
        int tahun = SurveiUji.tahun();
        laporan(kirim("sipd", RESPONS, daftar(respons("k-" + tahun, tahun + "-02-03", 4, 3, 2, ""))), 1, 0, 0, 0);

        laporan(kirim("organisasi", RESPONS, daftar(respons("k-" + tahun, tahun + "-03-31", 4, 4, 2, ""))), 0, 1, 0, 0);

        sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "sumber", "UJI", "id", "k-" + tahun)
                .get(RESPONS + "/riwayat")
                .then()
                .statusCode(200)
                .body("data.versi", equalTo(List.of(2, 1)))
                .body("data.oleh", equalTo(List.of("organisasi", "sipd")))
                .body("data.jawaban.waktu", equalTo(List.of(4, 3)));
    }

    @Test
    void movesNoResponseToAnotherQuarterOrYear() {
        int tahun = SurveiUji.tahun();
        int lain = SurveiUji.tahun();
        kirim("sipd", RESPONS, daftar(respons("p-" + tahun, tahun + "-03-31", 4, 3, 2, "")));

        laporan(kirim("sipd", RESPONS, daftar(respons("p-" + tahun, tahun + "-04-01", 4, 3, 2, ""))), 0, 0, 0, 1)
                .body("galat[0].kode", is("RESPONS_PINDAH_TRIWULAN"))
                .body("galat[0].medan", is("tanggal"));
        laporan(kirim("sipd", RESPONS, daftar(respons("p-" + tahun, lain + "-03-31", 4, 3, 2, ""))), 0, 0, 0, 1);
        assertThat(baca(tahun).getList("data.tanggal")).isEqualTo(List.of(tahun + "-03-31"));
    }

    @Test
    void knowsAResponseByUnitSourceAndId() {
        int tahun = SurveiUji.tahun();
        String satu = respons(UNIT, "x-" + tahun, tahun + "-01-01", "\"waktu\":1", "");

        laporan(
                kirim(
                        "sipd",
                        RESPONS,
                        daftar(satu, satu.replace("\"UJI\"", "\"LAIN\""), satu.replace(UNIT, UNIT_LAIN), satu)),
                3,
                0,
                1,
                0);
        laporan(kirim("sipd", RESPONS, daftar(satu, satu.replace(":1}", ":2}"))), 0, 0, 1, 1)
                .body("galat[0].kode", is("BARIS_GANDA"));
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            "waktu":4   | ,"nama":"seseorang"           | nama          | MEDAN_TIDAK_DIKENAL
            "waktu":4   | ,"telepon":"08123"            | telepon       | MEDAN_TIDAK_DIKENAL
            "waktu":4   | ,"saran":"bagus"              | saran         | MEDAN_TIDAK_DIKENAL
            "waktu":4   | ,"tahun":2023                 | tahun         | MEDAN_TIDAK_DIKENAL
            "waktu":4   | ,"jenisKelamin":"X"           | jenisKelamin  | FORMAT_SALAH
            "waktu":4   | ,"kelompokUsia":"muda"        | kelompokUsia  | FORMAT_SALAH
            "waktu":4   | ,"pekerjaan":"Lurah Kaliwates"| pekerjaan     | FORMAT_SALAH
            "waktu":4   | ,"pendidikan":"S4"            | pendidikan    | FORMAT_SALAH
            "waktu":4   | ,"kuesioner":"lain"           | kuesioner     | KUESIONER_TIDAK_DIKENAL
            "waktu":0   |                               | jawaban.waktu | JAWABAN_DI_LUAR_SKALA
            "waktu":5   |                               | jawaban.waktu | JAWABAN_DI_LUAR_SKALA
            "waktu":2.5 |                               | jawaban.waktu | TIPE_SALAH
            "waktu":"4" |                               | jawaban.waktu | TIPE_SALAH
            "U1":4      |                               | jawaban.U1    | UNSUR_TIDAK_DIKENAL
            "waktu":null|                               | jawaban       | JAWABAN_KOSONG
            """)
    void refusesWhatIsNoAnswerOrTellsWhoSomebodyIs(String jawaban, String lain, String medan, String kode) {
        laporan(
                        kirim(
                                "sipd",
                                RESPONS,
                                daftar(respons(UNIT, "g", "2020-01-01", jawaban, lain == null ? "" : lain))),
                        0,
                        0,
                        0,
                        1)
                .body("galat", hasSize(1))
                .body("galat[0].medan", is(medan))
                .body("galat[0].kode", is(kode));
        assertThat(Basisdata.hitung("select count(*) from respons_survei where id_respons = ?", "g"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1998-12-31, tanggal, DI_LUAR_RENTANG",
        "2101-01-01, tanggal, DI_LUAR_RENTANG",
        "2023-02-30, tanggal, FORMAT_SALAH"
    })
    void refusesADateThatIsNone(String tanggal, String medan, String kode) {
        laporan(kirim("sipd", RESPONS, daftar(respons("d", tanggal, 1, 1, 1, ""))), 0, 0, 0, 1)
                .body("galat.medan", hasItems(medan))
                .body("galat.kode", hasItems(kode));
    }

    @Test
    void namesAllFaultsOfARow() {
        JsonPath jawaban = kirim("sipd", RESPONS, daftar("""
                        {"kodePd":"35.09.22","sumber":" ","id":"","tanggal":"2023-01-01","jawaban":{"U1":9,"waktu":7,"sarana":"x"},"nama":"n"}""", "{}", "null"))
                .statusCode(200)
                .body("ditolak", is(3))
                .extract()
                .jsonPath();

        assertThat(jawaban.<String>getList("galat.findAll { it.baris == 0 }.medan"))
                .containsExactlyInAnyOrder("sumber", "id", "jawaban.sarana", "jawaban.U1", "jawaban.waktu", "nama");
        assertThat(jawaban.<String>getList("galat.findAll { it.baris == 1 }.medan"))
                .contains("kodePd", "sumber", "id", "tanggal", "jawaban");
    }

    @ParameterizedTest
    @CsvSource({
        "TIDAK-ADA, 2023-01-01, ATURAN_TIDAK_DIKENAL",
        "PERMENPANRB-14-2017, 2016-12-31, ATURAN_BELUM_BERLAKU",
        ", 2003-12-31, ATURAN_TIDAK_ADA"
    })
    void needsARuleThatHolds(String aturan, String tanggal, String kode) {
        String baris = respons("n", tanggal, 1, 1, 1, "")
                .replace(
                        "\"aturan\":\"" + SurveiUji.TIGA + "\",",
                        aturan == null ? "" : "\"aturan\":\"" + aturan + "\",");

        laporan(kirim("sipd", RESPONS, daftar(baris)), 0, 0, 0, 1)
                .body("galat[0].medan", is("aturan"))
                .body("galat[0].kode", is(kode));
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31, 4, KEP-25-MPAN-2-2004, kecepatan", "2017-01-01, 4, PERMENPANRB-14-2017, kompetensi"})
    void readsByTheGeneralRuleOfItsYearWithoutAnother(String tanggal, int nilai, String aturan, String unsur) {
        String id = "umum-" + UUID.randomUUID();
        String kodePd = "35.09.31";
        String baris = respons(kodePd, id, tanggal, "\"" + unsur + "\":" + nilai, "")
                .replace("\"aturan\":\"" + SurveiUji.TIGA + "\",", "");

        laporan(kirim("sipd", RESPONS, daftar(baris)), 1, 0, 0, 0);

        sebagai("bappeda")
                .queryParams("kodePd", kodePd, "sumber", "UJI", "id", id)
                .get(RESPONS + "/riwayat")
                .then()
                .body("data.aturan", equalTo(List.of(aturan)));
    }

    @Test
    void refusesResponsesOfAClosedQuarterAndParksThemWhenAsked() {
        int tahun = SurveiUji.tahun();
        SurveiUji.kunci(tahun, "TW2");
        String isi = daftar(
                respons("q1-" + tahun, tahun + "-03-31", 4, 3, 2, ""),
                respons("q2-" + tahun, tahun + "-04-01", 4, 3, 2, ""));

        laporan(kirim("sipd", RESPONS, isi), 1, 0, 0, 1)
                .body("galat[0].baris", is(1))
                .body("galat[0].kode", is("PERIODE_TERTUTUP"));
        sebagai("sipd")
                .queryParam("parkir", "true")
                .body(isi)
                .post(RESPONS)
                .then()
                .statusCode(200)
                .body("tetap", is(1))
                .body("diparkir", is(1));

        SurveiUji.buka(tahun, "TW2");
        sebagai("sipd")
                .body("{\"kodePd\":\"35.09.12\",\"ragam\":\"respons\"}")
                .post("/api/v1/parkir/pelepasan")
                .then()
                .statusCode(200)
                .body("dilepas", is(1));
        assertThat(baca(tahun).getList("data.id")).isEqualTo(List.of("q1-" + tahun, "q2-" + tahun));
    }

    @Test
    void writesNothingInADryRunNorOfAnAtomicBatchWithABadRow() {
        int tahun = SurveiUji.tahun();
        String isi = daftar(
                respons("m1-" + tahun, tahun + "-01-01", 4, 3, 2, ""),
                respons("m2-" + tahun, tahun + "-01-01", 9, 3, 2, ""));
        long sebelum = jejak();

        laporan(
                sebagai("sipd")
                        .queryParam("dryRun", "true")
                        .body(isi)
                        .post(RESPONS)
                        .then(),
                1,
                0,
                0,
                1);
        sebagai("sipd")
                .queryParam("mode", "atomik")
                .body(isi)
                .post(RESPONS)
                .then()
                .statusCode(422)
                .body("kode", is("KIRIMAN_DITOLAK"));

        assertThat(jejak()).isEqualTo(sebelum);
    }

    @Test
    void takesOneDeliveryOncePerIdempotencyKey() {
        int tahun = SurveiUji.tahun();
        String kunci = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            laporan(
                    sebagai("sipd")
                            .header("Idempotency-Key", kunci)
                            .body(daftar(respons("i-" + tahun, tahun + "-01-01", 4, 3, 2, "")))
                            .post(RESPONS)
                            .then(),
                    1,
                    0,
                    0,
                    0);
        }
    }

    @Test
    void pagesThroughResponses() {
        int tahun = SurveiUji.tahun();
        List<String> baris = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            baris.add(respons("h" + i + "-" + tahun, tahun + "-0" + i + "-01", 1, 1, 1, ""));
        }
        kirim("sipd", RESPONS, daftar(baris.toArray(String[]::new)));

        List<String> id = new ArrayList<>();
        String kursor = null;
        do {
            var permintaan = sebagai("bappeda").queryParams("kodePd", UNIT, "tahun", tahun, "batas", 2);
            if (kursor != null) {
                permintaan.queryParam("kursor", kursor);
            }
            JsonPath halaman =
                    permintaan.get(RESPONS).then().statusCode(200).extract().jsonPath();
            id.addAll(halaman.getList("data.id"));
            kursor = halaman.getString("kursor");
        } while (kursor != null);

        assertThat(id).hasSize(5).doesNotHaveDuplicates();
        sebagai("bappeda")
                .queryParams("kodePd", UNIT, "tahun", tahun, "triwulan", "TW2")
                .get(RESPONS)
                .then()
                .body("data.id", equalTo(List.of("h4-" + tahun, "h5-" + tahun)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bappeda", "inspektorat"})
    void letsOthersReadButNotWrite(String pengguna) {
        kirim(pengguna, RESPONS, "[]").statusCode(403);
        sebagai(pengguna).body("[]").put(RESPONS).then().statusCode(403);
        sebagai(pengguna).queryParam("kodePd", UNIT).get(RESPONS).then().statusCode(200);
    }

    @Test
    void showsNobodyResponsesOfAnotherUnit() {
        int tahun = 2020;

        sebagai("operator.kaliwates")
                .queryParam("kodePd", UNIT)
                .get(RESPONS)
                .then()
                .statusCode(403);
        sebagai("operator.kaliwates")
                .queryParams("kodePd", UNIT, "sumber", "UJI", "id", "x")
                .get(RESPONS + "/riwayat")
                .then()
                .statusCode(403);
        kirim("operator.kaliwates", RESPONS, daftar(respons("w-" + tahun, tahun + "-01-01", 1, 1, 1, "")))
                .statusCode(403)
                .body("kode", is("DI_LUAR_WILAYAH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kodePd=x", "tahun=2023", "kodePd=35.09.22&triwulan=TW5", "kodePd=35.09.22&kursor=eA"})
    void refusesAListItCannotGive(String pertanyaan) {
        sebagai("admin").get(RESPONS + "?" + pertanyaan).then().statusCode(400);
    }

    @Test
    void saysHowManyRowsFit() {
        kirim("sipd", RESPONS, "{}").statusCode(400).body("kode", is("KIRIMAN_BUKAN_DAFTAR"));
        kirim("sipd", RESPONS, daftar(Collections.nCopies(10_001, "{}").toArray(String[]::new)))
                .statusCode(413)
                .body("detail", containsString("10000"));
    }

    private static long jejak() {
        return Basisdata.hitung("select count(*) from respons_survei")
                + Basisdata.hitung("select count(*) from riwayat_respons")
                + Basisdata.hitung("select count(*) from kiriman")
                + Basisdata.hitung("select count(*) from audit")
                + Basisdata.hitung("select sum(versi) from unit_tahun");
    }

    private static JsonPath baca(int tahun) {
        return sebagai("sipd")
                .queryParams("kodePd", UNIT, "tahun", tahun)
                .get(RESPONS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
