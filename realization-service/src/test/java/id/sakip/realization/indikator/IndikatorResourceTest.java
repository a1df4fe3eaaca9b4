package id.sakip.realization.indikator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.sakip.realization.RencanaUji;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class IndikatorResourceTest {

    @Test
    void storesEveryFormOfValueAndShowsItAsItWasSent() {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(
                        kirim(
                                "operator.arjasa",
                                INDIKATOR,
                                daftar(
                                        indikator(tahun, "TW4", "S1.1", "\"pembilang\":14,\"penyebut\":14"),
                                        indikator(
                                                tahun,
                                                "TW4",
                                                "S2.1",
                                                "\"nilai\":82.890,\"sumber\":\" SUKMA-E \",\"perTanggal\":\"%d-12-31\""
                                                        .formatted(tahun)),
                                        indikator(tahun, "TW4", "S4.1", "\"predikat\":\"B\",\"skor\":67"),
                                        indikator(tahun, "TW1", "S2.1", "\"tanpaData\":\"SURVEI_BELUM_DIRILIS\""))),
                        4,
                        0,
                        0,
                        0)
                .body("galat", hasSize(0))
                .body("token", notNullValue());

        JsonPath daftar = baca(tahun);
        assertThat(daftar.getList("data.kodeIndikator")).containsExactly("S2.1", "S1.1", "S2.1", "S4.1");
        assertThat(daftar.getMap("data[0]"))
                .containsEntry("triwulan", "TW1")
                .containsEntry("tanpaData", "SURVEI_BELUM_DIRILIS")
                .containsEntry("teks", "-")
                .doesNotContainKey("nilai");
        assertThat(daftar.getMap("data[1]"))
                .containsEntry("pembilang", 14)
                .containsEntry("penyebut", 14)
                .containsEntry("teks", "100 %")
                .doesNotContainKey("nilai");
        assertThat(daftar.getMap("data[2]"))
                .containsEntry("nilai", new BigDecimal("82.89"))
                .containsEntry("teks", "82,89")
                .containsEntry("satuan", "nilai")
                .containsEntry("sumber", "SUKMA-E")
                .containsEntry("perTanggal", tahun + "-12-31")
                .containsEntry("versi", 1);
        assertThat(daftar.getMap("data[3]"))
                .containsEntry("predikat", "B")
                .containsEntry("skor", 67)
                .containsEntry("teks", "B (67)");
    }

    @Test
    void takesAPercentageOfAPastYearWithoutItsRatio() {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(
                kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "S1.1", "\"nilai\":100"))),
                1,
                0,
                0,
                0);

        assertThat(baca(tahun).getString("data[0].teks")).isEqualTo("100 %");
    }

    @Test
    void tellsAResendFromAChange() {
        int tahun = RencanaUji.tahun(ARJASA);
        String pertama = daftar(
                indikator(tahun, "TW4", "S2.1", "\"nilai\":80"),
                indikator(tahun, "TW4", "S1.1", "\"pembilang\":7,\"penyebut\":14"));
        laporan(kirim("operator.arjasa", INDIKATOR, pertama), 2, 0, 0, 0);

        laporan(kirim("operator.arjasa", INDIKATOR, pertama), 0, 0, 2, 0).body("token", notNullValue());
        laporan(
                sebagai("sipd")
                        .body(daftar(
                                indikator(tahun, "TW4", "S2.1", "\"nilai\":80.00"),
                                indikator(tahun, "TW4", "S1.1", "\"pembilang\":8,\"penyebut\":14")))
                        .put(INDIKATOR)
                        .then(),
                0,
                1,
                1,
                0);
        // The same percentage, but another fact: the ratio behind it is gone.
        laporan(kirim("admin", INDIKATOR, daftar(indikator(tahun, "TW4", "S1.1", "\"nilai\":57.14"))), 0, 1, 0, 0);
    }

    @Test
    void keepsEveryValueWithWhoBroughtIt() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":80")));
        sebagai("sipd")
                .header("X-Correlation-Id", "uji-riwayat")
                .body(daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":82.89")))
                .post(INDIKATOR)
                .then()
                .statusCode(200);
        kirim("admin", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"tanpaData\":\"SURVEI_DITARIK\"")));

        JsonPath riwayat = sebagai("inspektorat")
                .queryParams("kodePd", ARJASA, "tahun", tahun, "triwulan", "TW4", "kodeIndikator", "S2.1")
                .get(INDIKATOR + "/riwayat")
                .then()
                .statusCode(200)
                .body("kursor", nullValue())
                .extract()
                .jsonPath();

        assertThat(riwayat.getList("data.versi")).isEqualTo(List.of(3, 2, 1));
        assertThat(riwayat.getList("data.oleh")).isEqualTo(List.of("admin", "sipd", "operator.arjasa"));
        assertThat(riwayat.getList("data.teks")).isEqualTo(List.of("-", "82,89", "80"));
        assertThat(riwayat.getString("data[1].korelasi")).isEqualTo("uji-riwayat");
        assertThat(riwayat.getString("data[0].kiriman")).isNotEqualTo(riwayat.getString("data[1].kiriman"));
    }

    @Test
    void pagesThroughListAndHistory() {
        int tahun = RencanaUji.tahun(ARJASA);
        for (int i = 1; i <= 4; i++) {
            kirim(
                    "operator.arjasa",
                    INDIKATOR,
                    daftar(
                            indikator(tahun, "TW" + i, "S1.1", "\"nilai\":" + i),
                            indikator(tahun, "TW1", "S2.1", "\"nilai\":" + i)));
        }

        assertThat(halaman(INDIKATOR, Map.of("kodePd", ARJASA, "tahun", tahun), "triwulan"))
                .isEqualTo(List.of("TW1", "TW1", "TW2", "TW3", "TW4"));
        assertThat(halaman(
                        INDIKATOR + "/riwayat",
                        Map.of("kodePd", ARJASA, "tahun", tahun, "triwulan", "TW1", "kodeIndikator", "S2.1"),
                        "teks"))
                .isEqualTo(List.of("4", "3", "2", "1"));
    }

    @Test
    void listsAKabupatenForThoseWhoMayReadIt() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        kirim(
                "sipd",
                INDIKATOR,
                daftar(
                        indikator(ARJASA, tahun, "TW4", "S2.1", "\"nilai\":80"),
                        indikator(KALIWATES, tahun, "TW4", "S2.1", "\"nilai\":70")));

        sebagai("bappeda")
                .queryParams("kodePd", "35.09", "tahun", tahun)
                .get(INDIKATOR)
                .then()
                .statusCode(200)
                .body("data.kodePd", equalTo(List.of(KALIWATES, ARJASA)));
        sebagai("operator.arjasa")
                .queryParams("kodePd", "35.09", "tahun", tahun)
                .get(INDIKATOR)
                .then()
                .statusCode(403)
                .body("kode", is("DI_LUAR_WILAYAH"));
    }

    @ParameterizedTest(name = "{1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    S9.9 | "nilai":1                          | kodeIndikator | INDIKATOR_TIDAK_DIKENAL
                    S2.1 | "predikat":"B"                     | predikat      | JENIS_NILAI_TIDAK_COCOK
                    S2.1 | "pembilang":1,"penyebut":2         | pembilang     | JENIS_NILAI_TIDAK_COCOK
                    S4.1 | "nilai":67                         | nilai         | JENIS_NILAI_TIDAK_COCOK
                    S4.1 | "predikat":"B","skor":72.4         | skor          | PREDIKAT_SKOR_BERBEDA
                    S4.1 | "predikat":"Baik"                  | predikat      | PREDIKAT_TIDAK_DIKENAL
                    S1.1 | "pembilang":-1,"penyebut":14       | pembilang     | DI_LUAR_RENTANG
                    S1.1 | "pembilang":1,"penyebut":0         | penyebut      | PENYEBUT_NOL
                    S2.1 | "nilai":null                       | nilai         | NILAI_KOSONG
                    S2.1 | "nilai":"82,89"                    | nilai         | TIPE_SALAH
                    S2.1 | "nilai":"82.89"                    | nilai         | TIPE_SALAH
                    S2.1 | "nilai":true                       | nilai         | TIPE_SALAH
                    S2.1 | "nilai":[1]                        | nilai         | TIPE_SALAH
                    S2.1 | "nilai":1e500                      | nilai         | DI_LUAR_RENTANG
                    S2.1 | "nilai":12345678901234567          | nilai         | ANGKA_TERLALU_PANJANG
                    S2.1 | "nilai":1,"capaian":100            | capaian       | MEDAN_TIDAK_DIKENAL
                    S2.1 | "tanpaData":"belum ada"            | tanpaData     | FORMAT_SALAH
                    S2.1 | "nilai":1,"perTanggal":"1998-12-31"| perTanggal    | TANGGAL_DI_LUAR_TAHUN
                    S2.1 | "nilai":1,"perTanggal":"31-12-2023"| perTanggal    | FORMAT_SALAH
                    S2.1 | "nilai":1,"perTanggal":"2023-02-30"| perTanggal    | FORMAT_SALAH
                    S2.1 | "nilai":1,"sumber":"a\\u0000b"     | sumber        | KARAKTER_TERLARANG
                    """)
    void rejectsARowThatThePlanOrTheRulesRefuse(String kodeIndikator, String nilai, String medan, String kode) {
        int tahun = tahunBersama();

        laporan(
                        kirim(
                                "operator.arjasa",
                                INDIKATOR,
                                daftar(
                                        indikator(tahun, "TW4", "S2.1", "\"nilai\":80"),
                                        indikator(tahun, "TW3", kodeIndikator, nilai))),
                        0,
                        0,
                        1,
                        1)
                .body("galat", hasSize(1))
                .body("galat[0].baris", is(1))
                .body("galat[0].medan", is(medan))
                .body("galat[0].kode", is(kode))
                .body("galat[0].pesan", notNullValue());
    }

    @Test
    void namesAllFaultsOfARow() {
        int tahun = RencanaUji.tahun(ARJASA);

        JsonPath laporan = kirim("operator.arjasa", INDIKATOR, daftar("""
                                {"kodePd":"35.09.22","tahun":%d,"triwulan":"TW5","kodeIndikator":"S9.9","nilai":"x",\
                                "perTanggal":"1998-01-01","lain":1}""".formatted(tahun), "{}", "null", "17", "[]"))
                .statusCode(200)
                .body("diterima", is(5))
                .body("ditolak", is(5))
                .body("token", nullValue())
                .extract()
                .jsonPath();

        assertThat(laporan.getList("galat.findAll { it.baris == 0 }.medan"))
                .isEqualTo(List.of("triwulan", "nilai", "lain", "perTanggal", "kodeIndikator"))
                .hasSize(5);
        assertThat(laporan.<String>getList("galat.findAll { it.baris == 1 }.medan"))
                .contains("kodePd", "tahun", "triwulan", "kodeIndikator", "nilai");
        assertThat(laporan.<Integer>getList("galat.baris")).contains(2, 3, 4);
    }

    @Test
    void rejectsRowsOfAUnitOrYearWithoutAPlan() {
        int tahun = RencanaUji.tahunTanpaRencana();

        laporan(
                        kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":80"))),
                        0,
                        0,
                        0,
                        1)
                .body("galat[0].kode", is("RENCANA_BELUM_ADA"))
                .body("galat[0].pesan", containsString(ARJASA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camat.arjasa", "bappeda", "organisasi", "inspektorat"})
    void letsOthersReadButNotWrite(String pengguna) {
        int tahun = tahunBersama();

        kirim(pengguna, INDIKATOR, daftar(indikator(tahun, "TW2", "S2.1", "\"nilai\":1")))
                .statusCode(403)
                .body("kode", is("TIDAK_BERWENANG"));
        sebagai(pengguna)
                .body(daftar(indikator(tahun, "TW2", "S2.1", "\"nilai\":1")))
                .put(INDIKATOR)
                .then()
                .statusCode(403);
        sebagai(pengguna)
                .queryParams("kodePd", ARJASA, "tahun", tahun)
                .get(INDIKATOR)
                .then()
                .statusCode(200)
                .body("data.triwulan", equalTo(List.of("TW4")));
    }

    @Test
    void refusesThoseWithoutAToken() {
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body("[]")
                .post(INDIKATOR)
                .then()
                .statusCode(401);
        io.restassured.RestAssured.given()
                .queryParam("kodePd", ARJASA)
                .get(INDIKATOR)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "'tahun=2023', kodePd",
        "'kodePd=abc', ''",
        "'kodePd=35.09.22&tahun=x', ''",
        "'kodePd=35.09.22&tahun=1800', tahun",
        "'kodePd=35.09.22&batas=0', ''",
        "'kodePd=35.09.22&batas=201', ''",
        "'kodePd=35.09.22&kursor=!!', ''",
        "'kodePd=35.09.22&kursor=YWJj', ''",
        "'kodePd=35.09.22&kursor=YR9iH2MfZA', ''"
    })
    void refusesAListItCannotGive(String pertanyaan, String medan) {
        var jawaban = sebagai("operator.arjasa")
                .get(INDIKATOR + "?" + pertanyaan)
                .then()
                .statusCode(400);
        if (!medan.isEmpty()) {
            jawaban.body("galat[0].medan", is(medan));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kodePd=35.09.22",
                "kodePd=35.09.22&tahun=2023&triwulan=TW9&kodeIndikator=S2.1",
                "kodePd=35.09.22&tahun=2023&triwulan=TW4",
                "kodePd=35.09.22&tahun=2023&triwulan=TW4&kodeIndikator=S2.1&kursor=eA",
                "kodePd=35.09.22&tahun=2023&triwulan=TW4&kodeIndikator=%00"
            })
    void refusesAHistoryItCannotGive(String pertanyaan) {
        sebagai("operator.arjasa")
                .urlEncodingEnabled(false)
                .get(INDIKATOR + "/riwayat?" + pertanyaan)
                .then()
                .statusCode(400);
    }

    @Test
    void showsTheHistoryOfOneKecamatanToItsOwnOnly() {
        sebagai("operator.kaliwates")
                .queryParams("kodePd", ARJASA, "tahun", 2023, "triwulan", "TW4", "kodeIndikator", "S2.1")
                .get(INDIKATOR + "/riwayat")
                .then()
                .statusCode(403);
    }

    private static JsonPath baca(int tahun) {
        return sebagai("operator.arjasa")
                .queryParams("kodePd", ARJASA, "tahun", tahun)
                .get(INDIKATOR)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** All entries of a field, read two at a time. */
    private static List<String> halaman(String alamat, Map<String, ?> pertanyaan, String medan) {
        List<String> semua = new ArrayList<>();
        String kursor = null;
        do {
            var permintaan = sebagai("operator.arjasa").queryParams(pertanyaan).queryParam("batas", 2);
            if (kursor != null) {
                permintaan.queryParam("kursor", kursor);
            }
            JsonPath halaman =
                    permintaan.get(alamat).then().statusCode(200).extract().jsonPath();
            semua.addAll(halaman.getList("data." + medan));
            kursor = halaman.getString("kursor");
        } while (kursor != null);
        return semua;
    }

    private static int bersama;

    /** One year for tests that write nothing but the same row. */
    private static synchronized int tahunBersama() {
        if (bersama == 0) {
            bersama = RencanaUji.tahun(ARJASA);
            kirim("operator.arjasa", INDIKATOR, daftar(indikator(bersama, "TW4", "S2.1", "\"nilai\":80")));
        }
        return bersama;
    }
}
