package id.sakip.realization.survei;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.Topik;
import id.sakip.contracts.survei.RekapSurvei;
import id.sakip.platform.json.SakipJson;
import id.sakip.realization.Basisdata;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.survei.SurveiUji.REKAP;
import static id.sakip.realization.survei.SurveiUji.RESPONS;
import static id.sakip.realization.survei.SurveiUji.RILIS;
import static id.sakip.realization.survei.SurveiUji.UNIT;
import static id.sakip.realization.survei.SurveiUji.rekap;
import static id.sakip.realization.survei.SurveiUji.respons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RekapResourceTest {

    private static final Path DATA = Path.of("..", "deploy", "demo-data", "kaliwates-2020");

    private static final String LENGKAP = """
            "unsur":[{"unsur":"persyaratan","persen":[10,20,70,0],"nilai":65},
                     {"unsur":"waktu","jumlah":[0,2,0,8]},
                     {"unsur":"sarana","nilai":70}],
            "responden":10,"populasi":550,"tanggalRilis":"2024-01-15","sumber":" SUKMA-E " """;

    @Test
    void takesEveryFormOfResult() {
        int tahun = SurveiUji.tahun();

        laporan(
                        kirim(
                                "organisasi",
                                REKAP,
                                daftar(
                                        rekap(tahun, "TW1", "\"belumDirilis\":true,\"alasan\":\"belum diolah\""),
                                        rekap(tahun, "TW2", "\"ikm\":82.89,\"sumber\":\"SUKMA-E\""),
                                        rekap(tahun, "TW4", LENGKAP),
                                        rekap(tahun, "TW4", "\"layanan\":\"KTP\",\"ikm\":90"))),
                        4,
                        0,
                        0,
                        0)
                .body("peringatan", hasSize(0));

        JsonPath daftar = baca(tahun);
        assertThat(daftar.getList("data.triwulan")).isEqualTo(List.of("TW1", "TW2", "TW4", "TW4"));
        assertThat(daftar.getMap("data[0]"))
                .containsEntry("asal", "BELUM_DIRILIS")
                .containsEntry("alasan", "belum diolah")
                .containsEntry("dasarIkm", "TIDAK_ADA")
                .doesNotContainKey("ikm");
        assertThat(daftar.getMap("data[1]"))
                .containsEntry("ikm", new BigDecimal("82.89"))
                .containsEntry("dasarIkm", "TERCETAK");
        assertThat(daftar.getString("data[1].mutu.huruf")).isEqualTo("B");
        assertThat(daftar.getMap("data[2]"))
                .containsEntry("ikm", 75)
                .containsEntry("dasarIkm", "DIHITUNG")
                .containsEntry("dariSebaran", 2)
                .containsEntry("dariCetakan", 1)
                .containsEntry("responden", 10)
                .containsEntry("sumber", "SUKMA-E")
                .containsEntry("tanggalRilis", "2024-01-15");
        assertThat(daftar.getInt("data[2].sampel.sampel")).isEqualTo(226);
        assertThat(daftar.getBoolean("data[2].sampel.cukup")).isFalse();
        assertThat(daftar.getList("data[2].prioritas")).isEqualTo(List.of("persyaratan", "sarana"));
        assertThat(daftar.getList("data[2].unsur.dasar")).isEqualTo(List.of("DIHITUNG", "DIHITUNG", "TERCETAK"));
        assertThat(daftar.getString("data[3].layanan")).isEqualTo("KTP");
    }

    /** Figures of the LKIP of Kaliwates 2020, table 3.5. */
    @Test
    void takesTheTableOfKaliwatesAndNamesTheRowsThatCannotBe() throws IOException {
        sebagai("organisasi")
                .body(Files.readString(DATA.resolve("aturan-survei-2020.json")))
                .put(SurveiUji.ATURAN + "/SKM-JEMBER-2020")
                .then()
                .statusCode(201);
        // The years of tests run from 2001 on; this one keeps away from them.
        String isi = Files.readString(DATA.resolve("survei-2020.json")).replace("2020,", "2098,");

        JsonPath laporan =
                laporan(kirim("bappeda", REKAP, isi), 1, 0, 0, 0).extract().jsonPath();

        assertThat(laporan.<String>getList("peringatan.kode"))
                .containsExactly(
                        "SEBARAN_NOL",
                        "SEBARAN_NOL",
                        "SKOR_BERGESER",
                        "SKOR_BERGESER",
                        "SKOR_BERGESER",
                        "SKOR_BERGESER",
                        "SEBARAN_TIDAK_SERATUS",
                        "SKOR_TIDAK_COCOK",
                        "IKM_BERBEDA");
        assertThat(laporan.<Integer>getList("peringatan.baris")).containsOnly(0);
        assertThat(laporan.<String>getList("peringatan.medan"))
                .containsExactly(
                        "unsur[0]",
                        "unsur[1]",
                        "unsur[7]",
                        "unsur[8]",
                        "unsur[9]",
                        "unsur[10]",
                        "unsur[11]",
                        "unsur[13]",
                        "ikm");
        assertThat(laporan.getString("peringatan[2].pesan"))
                .startsWith("Baris 8 (Kesesuaian pelaksanaan pelayanan dengan standart pelayanan)")
                .contains("baris 9 (Penanganan pengaduan dan saran)");
        JsonPath daftar = sebagai("camat.kaliwates")
                .queryParams("kodePd", "35.09.19", "tahun", 2098)
                .get(REKAP)
                .then()
                .statusCode(200)
                .body("data[0].ikm", equalTo(new BigDecimal("67.6")))
                .body("data[0].dasarIkm", is("TERCETAK"))
                .body("data[0].ikmHitung", equalTo(new BigDecimal("67.678571")))
                .body("data[0].mutu.huruf", is("B"))
                .body("data[0].peringatan", hasSize(9))
                .extract()
                .jsonPath();
        assertThat(daftar.getList("data[0].unsur[2..6].indeks").toString()).isEqualTo("[65, 90, 70, 72.5, 72.5]");
        assertThat(daftar.getList("data[0].unsur.findAll { it.temuan != null }.nomor"))
                .isEqualTo(List.of(1, 2, 8, 9, 10, 11, 12, 14));
    }

    @Test
    void writesNothingWhenTheSameRecapComesAgain() {
        int tahun = SurveiUji.tahun();
        String isi = daftar(rekap(tahun, "TW4", LENGKAP));
        laporan(kirim("sipd", REKAP, isi), 1, 0, 0, 0);
        long sebelum = jejak();

        laporan(kirim("bappeda", REKAP, isi), 0, 0, 1, 0);
        laporan(sebagai("sipd").body(isi).put(REKAP).then(), 0, 0, 1, 0);
        laporan(
                sebagai("sipd")
                        .queryParam("dryRun", "true")
                        .body(daftar(rekap(tahun, "TW4", "\"ikm\":80")))
                        .post(REKAP)
                        .then(),
                0,
                1,
                0,
                0);

        assertThat(jejak()).isEqualTo(sebelum);
    }

    @Test
    void takesMeanAnswersAndShowsThemAsPrinted() {
        int tahun = SurveiUji.tahun();
        String isi = daftar(rekap(tahun, "TW4", """
                "unsur":[{"unsur":"persyaratan","nrr":3.11},{"unsur":"waktu","nrr":3.33},{"unsur":"sarana","nrr":3.0}]"""));

        laporan(kirim("sipd", REKAP, isi), 1, 0, 0, 0).body("peringatan", hasSize(0));
        laporan(kirim("sipd", REKAP, isi), 0, 0, 1, 0);

        JsonPath daftar = baca(tahun);
        // 25 x (3,11 + 3,33 + 3) / 3
        assertThat(daftar.getMap("data[0]"))
                .containsEntry("ikm", new BigDecimal("78.67"))
                .containsEntry("dasarIkm", "DIHITUNG");
        assertThat(daftar.getList("data[0].unsur.nrrTercetak").toString()).isEqualTo("[3.11, 3.33, 3]");
        assertThat(daftar.getList("data[0].unsur.indeks").toString()).isEqualTo("[77.75, 83.25, 75]");
    }

    @Test
    void keepsARecapThatComesAgainAfterItsRuleGotANewVersion() {
        int tahun = SurveiUji.tahun();
        String aturan = "UJI-VERSI-" + tahun;
        String isi = daftar(rekap(tahun, "TW4", LENGKAP).replace(SurveiUji.TIGA, aturan));
        SurveiUji.tetapkanTiga(aturan, "Uji").statusCode(201);
        laporan(kirim("sipd", REKAP, isi), 1, 0, 0, 0);
        SurveiUji.tetapkanTiga(aturan, "Uji, diperbaiki").statusCode(201).body("versi", is(2));

        laporan(kirim("sipd", REKAP, isi), 0, 0, 1, 0);

        assertThat(baca(tahun).getInt("data[0].versiAturan")).isEqualTo(1);
    }

    @Test
    void keepsEveryVersionWithWhoBroughtIt() {
        int tahun = SurveiUji.tahun();
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"belumDirilis\":true,\"alasan\":\"belum\"")));
        kirim("organisasi", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":80")));
        kirim("bappeda", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89")));
        kirim("bappeda", REKAP, daftar(rekap(tahun, "TW4", "\"layanan\":\"KTP\",\"ikm\":50")));

        sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "tahun", tahun, "triwulan", "TW4")
                .get(REKAP + "/riwayat")
                .then()
                .statusCode(200)
                .body("data.versi", equalTo(List.of(3, 2, 1)))
                .body("data.oleh", equalTo(List.of("bappeda", "organisasi", "sipd")))
                .body("data.ikm", equalTo(Arrays.asList(new BigDecimal("82.89"), 80, null)));
        sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "tahun", tahun, "triwulan", "TW4", "layanan", "KTP")
                .get(REKAP + "/riwayat")
                .then()
                .body("data.versi", equalTo(List.of(4)));
    }

    @Test
    void publishesTheRecapOfAWholeUnitWithEachOfItsVersions() {
        int tahun = SurveiUji.tahun();
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"belumDirilis\":true,\"alasan\":\"belum\"")));
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"layanan\":\"KTP\",\"ikm\":50")));
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", LENGKAP)));

        List<RekapSurvei> semua = peristiwa(UNIT + ":" + tahun + ":TW4", 3);

        assertThat(semua).extracting(RekapSurvei::versi).containsExactly(1L, 3L);
        assertThat(semua.getFirst().ikm()).isNull();
        RekapSurvei akhir = semua.getLast();
        assertThat(akhir.aturan()).isEqualTo(SurveiUji.TIGA);
        assertThat(akhir.ikm()).isEqualByComparingTo("75");
        assertThat(akhir.responden()).isEqualTo(10);
        assertThat(akhir.unsur())
                .extracting(RekapSurvei.Unsur::kode, u -> u.nilai().intValueExact())
                .containsExactly(tuple("persyaratan", 65), tuple("waktu", 90), tuple("sarana", 70));
    }

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "responden":10                                        | ikm                | REKAP_KOSONG
            "ikm":24.99                                           | ikm                | INDEKS_DI_LUAR_SKALA
            "ikm":"82,89"                                         | ikm                | TIPE_SALAH
            "ikm":80,"mutu":"E"                                   | mutu               | MUTU_TIDAK_DIKENAL
            "ikm":80,"alasan":"x"                                 | alasan             | ALASAN_TANPA_BELUM_DIRILIS
            "ikm":80,"responden":0                                | responden          | DI_LUAR_RENTANG
            "ikm":80,"populasi":0                                 | populasi           | DI_LUAR_RENTANG
            "ikm":80,"tanggalRilis":"2024-02-30"                  | tanggalRilis       | FORMAT_SALAH
            "ikm":80,"nama":"x"                                   | nama               | MEDAN_TIDAK_DIKENAL
            "belumDirilis":true                                   | alasan             | WAJIB_DIISI
            "belumDirilis":true,"alasan":"x","ikm":80             | ikm                | BELUM_DIRILIS_BERISI
            "unsur":[{"unsur":"U1","nilai":80}]                   | unsur[0].unsur     | UNSUR_TIDAK_DIKENAL
            "unsur":[{"unsur":"waktu","nilai":80,"persen":[1]}]   | unsur[0].persen    | SEBARAN_SALAH_PANJANG
            "unsur":[{"unsur":"waktu","persen":[-1,0,0,0]}]       | unsur[0].persen[0] | DI_LUAR_RENTANG
            "unsur":[{"unsur":"waktu","jumlah":[-1,0,0,0]}]       | unsur[0].jumlah[0] | DI_LUAR_RENTANG
            "unsur":[{"unsur":"waktu","jumlah":[0.5,0,0,0]}]      | unsur[0].jumlah[0] | TIPE_SALAH
            "unsur":[{"unsur":"waktu","persen":[null,0,0,0]}]     | unsur[0].persen[0] | WAJIB_DIISI
            "unsur":[{"unsur":"waktu","nilai":3.11}]              | unsur[0].nilai     | INDEKS_DI_LUAR_SKALA
            "unsur":[{"unsur":"waktu","nrr":77.75}]               | unsur[0].nrr       | NRR_DI_LUAR_SKALA
            "unsur":[{"unsur":"waktu","nrr":3.11,"nilai":77.75}]  | unsur[0].nrr       | NRR_BERSAMA_NILAI
            "unsur":[null]                                        | unsur[0]           | WAJIB_DIISI
            "ikm":80,"kuesioner":"lain"                           | kuesioner          | KUESIONER_TIDAK_DIKENAL
            """)
    void refusesWhatIsNoRecap(String isi, String medan, String kode) {
        JsonPath laporan = laporan(kirim("sipd", REKAP, daftar(rekap(2020, "TW4", isi))), 0, 0, 0, 1)
                .extract()
                .jsonPath();

        assertThat(laporan.<String>getList("galat.kode")).containsExactly(kode);
        assertThat(laporan.<String>getList("galat.medan").getFirst()).startsWith(medan);
    }

    @Test
    void refusesAndParksARecapOfAClosedQuarter() {
        int tahun = SurveiUji.tahun();
        SurveiUji.kunci(tahun, "TW4");

        laporan(kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":80"))), 0, 0, 0, 1)
                .body("galat[0].kode", is("PERIODE_TERTUTUP"));
        sebagai("sipd")
                .queryParam("parkir", true)
                .body(daftar(rekap(tahun, "TW4", "\"ikm\":80")))
                .post(REKAP)
                .then()
                .body("diparkir", is(1));
        SurveiUji.buka(tahun, "TW4");
        sebagai("sipd")
                .body("{\"kodePd\":\"35.09.12\",\"tahun\":%d}".formatted(tahun))
                .post("/api/v1/parkir/pelepasan")
                .then()
                .statusCode(200)
                .body("dilepas", is(1));

        assertThat(baca(tahun).getList("data.ikm")).isEqualTo(List.of(80));
    }

    @Test
    void releasesWhatTheStoredResponsesSayUpToAQuarter() {
        int tahun = SurveiUji.tahun();
        kirim(
                "sipd",
                RESPONS,
                daftar(
                        respons("1-" + tahun, tahun + "-01-31", 4, 3, 3, ",\"layanan\":\"KTP\""),
                        respons("2-" + tahun, tahun + "-06-30", 4, 3, 4, ""),
                        respons("3-" + tahun, tahun + "-07-01", 1, 1, 1, "")));
        String isi = rilis(tahun, "TW2", ",\"populasi\":2,\"tanggalRilis\":\"2024-01-15\",\"sumber\":\"Loket\"");

        laporan(kirim("organisasi", RILIS, isi), 1, 0, 0, 0);
        laporan(kirim("organisasi", RILIS, isi), 0, 0, 1, 0);
        laporan(kirim("organisasi", RILIS, rilis(tahun, "TW1", ",\"layanan\":\"KTP\"")), 1, 0, 0, 0);

        JsonPath daftar = baca(tahun);
        assertThat(daftar.getString("data[0].layanan")).isEqualTo("KTP");
        assertThat(daftar.getInt("data[0].responden")).isEqualTo(1);
        assertThat(daftar.getMap("data[1]"))
                .containsEntry("asal", "RESPONS")
                .containsEntry("dasarIkm", "RESPONS")
                .containsEntry("responden", 2)
                .containsEntry("sumber", "Loket")
                // (100 + 75 + 87,5) / 3
                .containsEntry("ikm", new BigDecimal("87.5"));
        assertThat(daftar.getBoolean("data[1].sampel.cukup")).isTrue();
        assertThat(daftar.getList("data[1].peringatan")).isEmpty();
        assertThat(peristiwa(UNIT + ":" + tahun + ":TW2", 1)).singleElement().satisfies(satu -> {
            assertThat(satu.ikm()).isEqualByComparingTo("87.5");
            assertThat(satu.unsur()).hasSize(3);
        });

        kirim("sipd", RESPONS, daftar(respons("4-" + tahun, tahun + "-05-01", 1, 1, 1, "")));
        laporan(kirim("organisasi", RILIS, isi), 0, 1, 0, 0);
    }

    @Test
    void countsTheResponsesOnlyOnceTheUnitIsItsOwn() throws Exception {
        int tahun = SurveiUji.tahun();
        kirim("sipd", RESPONS, daftar(respons("1-" + tahun, tahun + "-01-31", 4, 3, 3, "")));
        DataSource dataSource = Arc.container().instance(DataSource.class).get();
        try (ExecutorService pengirim = Executors.newSingleThreadExecutor();
                Connection penulis = dataSource.getConnection()) {
            penulis.setAutoCommit(false);
            jalankan(penulis, "select versi from unit_tahun where kode_pd = ? and tahun = ? for update", tahun);
            Future<Integer> rilis = pengirim.submit(() -> kirim("organisasi", RILIS, rilis(tahun, "TW1", ""))
                    .extract()
                    .statusCode());
            await().untilAsserted(() -> assertThat(Basisdata.hitung("select count(*) from pg_stat_activity"
                            + " where datname = current_database() and wait_event_type = 'Lock'"))
                    .isEqualTo(1));
            jalankan(penulis, """
                    insert into respons_survei
                    select r.kode_pd, r.sumber, '2-' || r.tahun, r.tahun, r.triwulan, r.tanggal, r.aturan, r.layanan, r.kanal,
                        r.jawaban, null, null, null, null, r.versi, r.kiriman, r.dicatat_pada
                    from respons_survei r where r.kode_pd = ? and r.tahun = ?""", tahun);
            penulis.commit();

            assertThat(rilis.get()).isEqualTo(200);
        }
        assertThat(baca(tahun).getList("data.responden")).isEqualTo(List.of(2));
    }

    private static void jalankan(Connection connection, String sql, int tahun) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, UNIT);
            statement.setInt(2, tahun);
            statement.execute();
        }
    }

    @Test
    void releasesNothingWithoutAnswersToEveryUnsur() {
        int tahun = SurveiUji.tahun();

        kirim("organisasi", RILIS, rilis(tahun, "TW4", ""))
                .statusCode(422)
                .body("kode", is("KIRIMAN_DITOLAK"))
                .body("galat[0].kode", is("BELUM_ADA_RESPONS"));
        kirim("sipd", RESPONS, daftar(respons(UNIT, "1-" + tahun, tahun + "-01-31", "\"waktu\":4", "")));
        kirim("organisasi", RILIS, rilis(tahun, "TW4", ""))
                .statusCode(422)
                .body("galat[0].kode", is("UNSUR_TANPA_JAWABAN"))
                .body("galat[0].pesan", containsString("persyaratan, sarana"));
        assertThat(Basisdata.hitung("select count(*) from rekap_survei where tahun = ?", tahun))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "17", "{}", "{\"kodePd\":\"35.09.22\",\"nama\":\"x\"}"})
    void refusesAReleaseOfNothing(String isi) {
        int status = kirim("organisasi", RILIS, isi).extract().statusCode();

        assertThat(status).isIn(400, 422);
    }

    @Test
    void releasesNothingIntoAClosedQuarterOrForAnotherUnit() {
        int tahun = SurveiUji.tahun();
        kirim("sipd", RESPONS, daftar(respons("1-" + tahun, tahun + "-01-31", 4, 3, 3, "")));
        SurveiUji.kunci(tahun, "TW1");

        kirim("organisasi", RILIS, rilis(tahun, "TW1", ""))
                .statusCode(422)
                .body("galat[0].kode", is("PERIODE_TERTUTUP"));
        kirim("operator.kaliwates", RILIS, rilis(tahun, "TW2", "")).statusCode(403);
        kirim("camat.arjasa", RILIS, rilis(tahun, "TW2", "")).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"camat.arjasa", "inspektorat"})
    void letsOthersReadButNotWrite(String pengguna) {
        kirim(pengguna, REKAP, "[]").statusCode(403);
        sebagai(pengguna).body("[]").put(REKAP).then().statusCode(403);
        sebagai(pengguna).queryParam("kodePd", "35.09.22").get(REKAP).then().statusCode(200);
    }

    @Test
    void showsNobodyRecapsOfAnotherUnit() {
        sebagai("operator.kaliwates")
                .queryParam("kodePd", UNIT)
                .get(REKAP)
                .then()
                .statusCode(403);
        sebagai("operator.kaliwates")
                .queryParams("kodePd", UNIT, "tahun", 2023, "triwulan", "TW4")
                .get(REKAP + "/riwayat")
                .then()
                .statusCode(403);
    }

    @Test
    void pagesThroughRecaps() {
        int tahun = SurveiUji.tahun();
        for (String triwulan : List.of("TW1", "TW2", "TW3")) {
            kirim(
                    "sipd",
                    REKAP,
                    daftar(
                            rekap(tahun, triwulan, "\"ikm\":80"),
                            rekap(tahun, triwulan, "\"layanan\":\"KTP\",\"ikm\":80")));
        }
        String kursor = sebagai("bappeda")
                .queryParams("kodePd", "35.09", "tahun", tahun, "batas", 3)
                .get(REKAP)
                .then()
                .body("data", hasSize(3))
                .extract()
                .path("kursor");

        sebagai("bappeda")
                .queryParams("kodePd", "35.09", "tahun", tahun, "batas", 3, "kursor", kursor)
                .get(REKAP)
                .then()
                .body("data.triwulan", equalTo(List.of("TW2", "TW3", "TW3")));
        sebagai("bappeda").get(REKAP + "?kodePd=35.09&kursor=eA").then().statusCode(400);
    }

    @Test
    void speaksEnglishWhenAsked() {
        int tahun = SurveiUji.tahun();

        sebagai("sipd")
                .header("Accept-Language", "en")
                .body(daftar(rekap(tahun, "TW4", "\"ikm\":80,\"mutu\":\"A\"")))
                .post(REKAP)
                .then()
                .body("peringatan[0].kode", is("MUTU_BERBEDA"))
                .body("peringatan[0].pesan", startsWith("The printed class"));
    }

    private static String rilis(int tahun, String triwulan, String lain) {
        return """
                {"kodePd":"35.09.12","tahun":%d,"triwulan":"%s","aturan":"%s"%s}""".formatted(tahun, triwulan, SurveiUji.tiga(), lain);
    }

    private static long jejak() {
        return Basisdata.hitung("select count(*) from rekap_survei")
                + Basisdata.hitung("select count(*) from riwayat_rekap")
                + Basisdata.hitung("select count(*) from kiriman")
                + Basisdata.hitung("select count(*) from audit")
                + Basisdata.hitung("select sum(versi) from unit_tahun");
    }

    private static JsonPath baca(int tahun) {
        return sebagai("sipd")
                .queryParams("kodePd", UNIT, "tahun", tahun)
                .get(REKAP)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** All events under a key up to a version, as they stand on the topic. */
    private static List<RekapSurvei> peristiwa(String kunci, long sampai) {
        return Topics.readUntil(
                        Topik.SURVEI, m -> m.key().equals(kunci) && peristiwa(m).versi() >= sampai)
                .stream()
                .filter(m -> m.key().equals(kunci))
                .map(RekapResourceTest::peristiwa)
                .toList();
    }

    private static RekapSurvei peristiwa(ConsumerRecord<String, String> pesan) {
        try {
            return SakipJson.mapper().readValue(pesan.value(), RekapSurvei.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
