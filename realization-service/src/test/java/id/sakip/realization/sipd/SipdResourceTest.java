package id.sakip.realization.sipd;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.realization.UnitUji;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static id.sakip.realization.Api.ANGGARAN;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static id.sakip.realization.UnitUji.SKPD;
import static id.sakip.realization.UnitUji.SKPD_KALIWATES;
import static id.sakip.realization.UnitUji.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SipdResourceTest {

    static final String SIPD = "/api/v1/sipd";
    private static final String ATK = "5.1.02.01.01.0024";
    private static final String JASA = "5.1.02.02.01.0026";
    private static final String KURSI = "5.2.02.05.02.0001";

    @BeforeEach
    void unit() {
        UnitUji.dikenal();
    }

    @Test
    void addsTheAccountsUpToTheAmountsInForce() {
        int tahun = UnitUji.tahun();

        laporan(sipd(belanja(tahun, "12-31", akun(ATK, 30, 10), akun(JASA, 50, 20), akun(KURSI, 70, 60))), 3, 0, 0, 0)
                .body("status", is("success"))
                .body("sumber", contains("A"))
                .body("induk", is(0));

        JsonPath berlaku = berlaku(tahun);
        assertThat(berlaku.getList("data.jenisBelanja")).isEqualTo(List.of("MODAL", "OPERASI"));
        assertThat(berlaku.getList("data.realisasi").toString()).isEqualTo("[60, 30]");
        assertThat(berlaku.getList("data.sumber")).isEqualTo(List.of("SIPD_A", "SIPD_A"));
        sebagai("organisasi")
                .queryParams("kodePd", UNIT, "tahun", tahun, "batas", 2)
                .get(SIPD + "/akun")
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data[0].kodeAkun", is(ATK))
                .body("data[0].rincian", is(true))
                .body("data[0].kodeSubSkpd", is(SKPD));
    }

    /** More digits than a binary fraction holds. */
    @Test
    void keepsEveryDigit() {
        int tahun = UnitUji.tahun();
        String besar = akun(ATK, 1, 1).replace("\"realisasi_rill\":1", "\"realisasi_rill\":999999999999999.97");

        laporan(sipd(belanja(tahun, "12-31", besar)), 1, 0, 0, 0);

        assertThat(berlaku(tahun).getString("data[0].realisasi")).isEqualTo("999999999999999.97");
    }

    @Test
    void writesNothingWhenTheSameComesAgain() {
        int tahun = UnitUji.tahun();
        String isi = belanja(tahun, "12-31", akun(ATK, 30, 10), akun(JASA, 50, 20));
        laporan(sipd(isi), 2, 0, 0, 0);
        long jejak = Basisdata.jejak(tahun);
        long outbox = Basisdata.hitung("select versi from unit_tahun where kode_pd = ? and tahun = ?", UNIT, tahun);

        laporan(sipd(isi), 0, 0, 2, 0);
        laporan(sipd(isi.replace("\"realisasi_rill\":10", "\"realisasi_rill\":\"Rp 10,-\"")), 0, 0, 2, 0);

        assertThat(Basisdata.jejak(tahun)).isEqualTo(jejak);
        assertThat(Basisdata.hitung("select versi from unit_tahun where kode_pd = ? and tahun = ?", UNIT, tahun))
                .isEqualTo(outbox);
    }

    @Test
    void decidesWithoutWritingInADryRun() {
        int tahun = UnitUji.tahun();

        laporan(
                token("sipd")
                        .contentType("application/json")
                        .body(belanja(tahun, "12-31", akun(ATK, 30, 10)))
                        .post(SIPD + "?dryRun=true")
                        .then(),
                1,
                0,
                0,
                0);

        assertThat(Basisdata.hitung("select count(*) from sipd_akun where kode_pd = '35.09.23' and tahun = ?", tahun))
                .isZero();
        assertThat(berlaku(tahun).getList("data")).isEmpty();
    }

    static Stream<String> badan() {
        return Stream.of(
                "json-objek", "json-daftar", "json-teks", "form-kurung", "form-json", "multipart", "multipart-kurung");
    }

    @ParameterizedTest
    @MethodSource("badan")
    void takesEveryBodyThatSendersUse(String bentuk) {
        int tahun = UnitUji.tahun();
        String data = "{\"0\":%s,\"1\":%s}".formatted(akun(ATK, 30, 10), akun(JASA, 50, 20));
        RequestSpecification permintaan = token("sipd");
        Map<String, String> amplop = Map.of(
                "action",
                "singkron_realisasi_dashboard",
                "tahun_anggaran",
                Integer.toString(tahun),
                "tanggal_akhir",
                tahun + "-12-31",
                "kode_sbl",
                "9101.9101.9101.77.1201.4302.15103",
                "type",
                "belanja",
                "sumber",
                "ri",
                "kode_skpd",
                SKPD,
                "kode_sub_giat",
                SUB_KEGIATAN);
        switch (bentuk) {
            case "json-objek" ->
                permintaan
                        .contentType("application/json")
                        .body(belanja(tahun, "12-31", akun(ATK, 30, 10), akun(JASA, 50, 20)));
            case "json-daftar" ->
                permintaan
                        .contentType("application/json")
                        .body("[" + belanja(tahun, "12-31", akun(ATK, 30, 10)) + ","
                                + belanja(tahun, "12-31", akun(JASA, 50, 20)) + "]");
            case "json-teks" ->
                permintaan
                        .contentType("application/json")
                        .body(belanja(tahun, "12-31")
                                .replace("\"data\":{}", "\"data\":\"" + data.replace("\"", "\\\"") + "\""));
            case "form-kurung" -> {
                permintaan
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParams(amplop);
                kurung(permintaan, false);
            }
            case "form-json" ->
                permintaan
                        .contentType("application/x-www-form-urlencoded")
                        .formParams(amplop)
                        .formParam("data", data);
            case "multipart" -> {
                amplop.forEach(permintaan::multiPart);
                permintaan.multiPart("data", data, "text/plain");
            }
            default -> {
                amplop.forEach(permintaan::multiPart);
                kurung(permintaan, true);
            }
        }

        laporan(permintaan.post(SIPD).then(), 2, 0, 0, 0).body("status", is("success"));

        assertThat(berlaku(tahun).getList("data.realisasi").toString()).isEqualTo("[30]");
    }

    private static void kurung(RequestSpecification permintaan, boolean multipart) {
        Map<String, String> medan = Map.of(
                "data[0][kode_akun]",
                ATK,
                "data[0][nilai]",
                "30",
                "data[0][realisasi]",
                "10",
                "data[1][kode_akun]",
                JASA,
                "data[1][nilai]",
                "50",
                "data[1][realisasi]",
                "20");
        if (multipart) {
            medan.forEach(permintaan::multiPart);
        } else {
            permintaan.formParams(medan);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"data":                       | application/json                  | 400 | JSON_RUSAK
            ""                             | application/json                  | 400 | ISI_KOSONG
            7                              | application/json                  | 400 | ISI_KOSONG
            {"data":"{"}                   | application/json                  | 400 | JSON_RUSAK
            {"a":1,"a":2}                  | application/json                  | 400 | JSON_RUSAK
            {"data":[{"harga":1}]}         | application/json                  | 422 | SUMBER_TIDAK_DIKENALI
            []                             | application/json                  | 422 | SUMBER_TIDAK_DIKENALI
            a=%zz                          | application/x-www-form-urlencoded | 400 | FORMULIR_RUSAK
            x                              | multipart/form-data               | 422 | SUMBER_TIDAK_DIKENALI
            x                              | text/plain                        | 415 | TIPE_MEDIA_TIDAK_DIDUKUNG
            """)
    void refusesWhatIsNoDelivery(String isi, String jenis, int status, String kode) {
        token("sipd")
                .config(RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", io.restassured.http.ContentType.TEXT)))
                .contentType(jenis)
                .body(isi)
                .post(SIPD)
                .then()
                .statusCode(status)
                .body("kode", is(kode));
    }

    @Test
    void letsNobodyInWithoutATokenOrKey() {
        int tahun = UnitUji.tahunTanpaRencana();
        String isi = belanja(tahun, "12-31", akun(ATK, 30, 10));
        RestAssured.given()
                .contentType("application/json")
                .body(isi)
                .post(SIPD)
                .then()
                .statusCode(401)
                .body("kode", is("BELUM_MASUK"));
        RestAssured.given()
                .contentType("application/json")
                .body(isi.replace("{\"tahun", "{\"api_key\":\"salah\",\"tahun"))
                .post(SIPD)
                .then()
                .statusCode(401);
        kirim("camat.arjasa", SIPD, isi).statusCode(403).body("kode", is("TIDAK_BERWENANG"));
        kirim("bappeda", SIPD, isi).statusCode(403);
    }

    /** Nobody knows them before their bodies are read, which takes memory. */
    @Test
    void readsOnlySoManyBodiesOfUnknownSendersAtOnce() {
        int tahun = UnitUji.tahun();
        String isi = belanja(tahun, "12-31", akun(ATK, 30, 10));
        PintuMasuk pintu = Arc.container().instance(PintuMasuk.class).get();

        pintu.lewat(() -> pintu.lewat(() -> pintu.lewat(() -> pintu.lewat(() -> {
            tanpaToken()
                    .body(isi)
                    .post(SIPD)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("kode", is("ANTREAN_PENUH"));
            tanpaToken()
                    .header("X-Api-Key", "sakip_salah")
                    .body(isi)
                    .post(SIPD)
                    .then()
                    .statusCode(401);
            laporan(sipd(isi), 1, 0, 0, 0);
            return null;
        }))));

        tanpaToken().body(isi).post(SIPD).then().statusCode(401);
    }

    @Test
    void takesTheKeyOfTheEnvelopeAndHoldsItToItsArea() {
        int tahun = UnitUji.tahun();
        String rahasia = kirim(
                        "admin",
                        "/api/v1/kunci-api",
                        "{\"nama\":\"uji amplop %d\",\"wilayah\":[\"35.09.23\"]}".formatted(tahun))
                .statusCode(201)
                .extract()
                .path("rahasia");
        String isi = belanja(tahun, "12-31", akun(ATK, 30, 10))
                .replace("{\"tahun", "{\"api_key\":\"" + rahasia + "\",\"tahun");

        laporan(tanpaToken().body(isi).post(SIPD).then(), 1, 0, 0, 0);
        tanpaToken()
                .body(isi.replace(SKPD, SKPD_KALIWATES))
                .post(SIPD)
                .then()
                .statusCode(403)
                .body("kode", is("DI_LUAR_WILAYAH"));

        assertThat(Basisdata.hitung(
                        "select count(*) from kiriman k join sipd_akun a on a.kiriman = k.id where a.tahun = ?"
                                + " and k.oleh = ? and k.peran = 'integrasi' and k.jalur = 'SIPD'",
                        tahun,
                        "kunci-api:uji amplop " + tahun))
                .isEqualTo(1);
        assertThat(Basisdata.hitung("select count(*) from audit where sesudah::text like ?", "%" + rahasia + "%"))
                .isZero();
    }

    @Test
    void letsAUnitWaitUntilItIsKnown() {
        int tahun = UnitUji.tahun();
        String asing = "7.01.0.00.0.00.%02d.0000".formatted(30 + tahun % 60);
        String isi = belanja(tahun, "12-31", akun(ATK, 30, 10)).replace(SKPD, asing.replace(".0000", ".0003"));

        sipd(isi)
                .statusCode(200)
                .body("status", is("success"))
                .body("diparkir", is(1))
                .body("galat.kode", contains("UNIT_TIDAK_DIKENAL"));
        sipd(isi).body("diparkir", is(1));
        assertThat(Basisdata.hitung(
                        "select count(*) from baris_parkir where ragam = 'akun' and tahun = ? and status = 'DIPARKIR'",
                        tahun))
                .isEqualTo(1);

        UnitUji.terbitkan(UNIT, 1_000L + tahun, Map.of("SIPD", List.of(SKPD, asing), "SIPD-ID-1999", List.of("9101")));
        sebagai("admin")
                .body("{\"tahun\":%d,\"ragam\":\"akun\"}".formatted(tahun))
                .post("/api/v1/parkir/pelepasan")
                .then()
                .statusCode(200)
                .body("dilepas", is(1));

        assertThat(berlaku(tahun).getList("data.realisasi").toString()).isEqualTo("[10]");
    }

    @Test
    void letsLinesWaitForThePlan() {
        int tahun = UnitUji.tahunTanpaRencana();
        sipd(belanja(tahun, "12-31", akun(ATK, 30, 10)))
                .body("diparkir", is(1))
                .body("galat.kode", contains("RENCANA_BELUM_ADA"));
        token("sipd")
                .contentType("application/json")
                .body(belanja(tahun, "12-31", akun(ATK, 30, 11)))
                .post(SIPD + "?parkir=false")
                .then()
                .body("ditolak", is(1))
                .body("status", is("error"));
    }

    @Test
    void takesALowerLaterSnapshotAndShowsItAsACorrection() {
        int tahun = UnitUji.tahun();
        laporan(sipd(belanja(tahun, "03-31", akun(ATK, 300, 100))), 1, 0, 0, 0);
        laporan(sipd(belanja(tahun, "06-30", akun(ATK, 300, 80))), 1, 0, 0, 0);
        laporan(sipd(belanja(tahun, "12-31", akun(ATK, 300, 250))), 1, 0, 0, 0);

        JsonPath triwulan = sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "tahun", tahun)
                .get(ANGGARAN + "/triwulan")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(triwulan.getList("baris[0].triwulan.nilai").toString()).isEqualTo("[100, -20, null, null]");
        assertThat(triwulan.getList("baris[0].triwulan.koreksi")).isEqualTo(List.of(false, true, false, false));
        assertThat(triwulan.getList("baris[0].triwulan.alasan").toString())
                .isEqualTo("[null, null, POTRET_BELUM_ADA, POTRET_SEBELUMNYA_BELUM_ADA]");
        assertThat(triwulan.getList("baris[0].triwulan.kumulatif").toString()).isEqualTo("[100, 80, null, 250]");
    }

    @Test
    void countsEveryRupiahOfAnSpjOnce() {
        int tahun = UnitUji.tahun();

        laporan(sipd(spj(tahun, "06", 30)), 3, 0, 0, 0)
                .body("sumber", contains("B"))
                .body("induk", is(1))
                .body("peringatan", hasSize(0));

        JsonPath berlaku = berlaku(tahun);
        assertThat(berlaku.getList("data.realisasi").toString()).isEqualTo("[30]");
        assertThat(berlaku.getList("data.perTanggal")).isEqualTo(List.of(tahun + "-06-30"));
        sipd(spj(tahun, "07", 31))
                .body("peringatan.kode", contains("INDUK_TIDAK_SAMA_RINCIAN"))
                .body("peringatan[0].baris", is(0));
    }

    @Test
    void givesTheSameAmountsWhateverTheSource() {
        int tahun = UnitUji.tahun();
        laporan(kirim("sipd", ANGGARAN, """
                        [{"kodePd":"%s","tahun":%d,"kodeSubKegiatan":"%s","jenisBelanja":"OPERASI","perTanggal":"%d-06-30",
                          "realisasi":30}]""".formatted(UNIT, tahun, SUB_KEGIATAN, tahun)), 1, 0, 0, 0);
        laporan(sipd(belanja(tahun, "06-30", akun(ATK, 30, 10), akun(JASA, 50, 20))), 2, 0, 0, 0);
        assertThat(berlaku(tahun).getList("data.sumber")).isEqualTo(List.of("KETIKAN"));
        laporan(sipd(spj(tahun, "6", 30)), 3, 0, 0, 0).body("peringatan", hasSize(0));
        assertThat(berlaku(tahun).getList("data.realisasi").toString()).isEqualTo("[30]");
        assertThat(Basisdata.hitung(
                        "select count(*) from riwayat_anggaran where kode_pd = '35.09.23' and tahun = ?", tahun))
                .isEqualTo(1);
    }

    @Test
    void letsTheLastChangeCountAndWarnsOfTheDifference() {
        int tahun = UnitUji.tahun();
        sipd(spj(tahun, "6", 30));

        sipd(belanja(tahun, "06-30", akun(ATK, 30, 10), akun(JASA, 50, 25)))
                .body("peringatan.kode", contains("PERBEDAAN_SUMBER"))
                .body("peringatan[0].baris", is(1));

        assertThat(berlaku(tahun).getList("data.realisasi").toString()).isEqualTo("[35]");
        sebagai("inspektorat")
                .queryParam("perTanggal", tahun + "-06-30")
                .get(SIPD + "/kendali/" + UNIT + "/" + tahun)
                .then()
                .statusCode(200)
                .body("sumber.findAll { it.selisih != 0 }.sumber", contains("B"))
                .body("sumber.find { it.sumber == 'B' }.selisih", is(-5));
        sipd(spj(tahun, "6", 30)).body("tetap", is(3));
        assertThat(berlaku(tahun).getList("data.realisasi").toString()).isEqualTo("[35]");
    }

    @Test
    void adaptsTheNewestStageAndAddsFundsAndSubUnits() {
        int tahun = UnitUji.tahun();
        String murni = akun(ATK, 30, 10).replace("}", ",\"status_tahap\":\"APBD Murni\"}");
        String pad = akun(ATK, 20, 4).replace("}", ",\"status_tahap\":\"APBD Perubahan\",\"nama_dana\":\"PAD\"}");
        String dau = akun(ATK, 25, 7).replace("}", ",\"status_tahap\":\"APBD Perubahan\",\"nama_dana\":\"DAU\"}");
        String kelurahan = akun(ATK, 5, 2).replace("}", ",\"kode_sub_skpd\":\"7.01.0.00.0.00.23.0003\"}");

        laporan(sipd(belanja(tahun, "12-31", murni, pad, dau, kelurahan)), 4, 0, 0, 0);

        assertThat(berlaku(tahun).getList("data.realisasi").toString()).isEqualTo("[13]");
    }

    @Test
    void holdsTheLinesAgainstLraDocumentsAndPagu() {
        int tahun = UnitUji.tahun();
        sipd(belanja(tahun, "06-30", akun(ATK, 400_000, 10), akun(JASA, 500_000, 20)));
        laporan(kirim("sipd", SIPD + "/lra", """
                                {"action":"singkron_aklap_lra","tahun_anggaran":%d,"kode_skpd":"%s","mulai_tgl":"%d-01-01",
                                 "sampai_tgl":"%d-06-30","page":1,"total_page":2,"data":[
                                  {"kode_rekening":"4.1","level":2,"nominal":0,"realisasi":0},
                                  {"kode_rekening":"5.1","level":2,"nominal":900000,"realisasi":"32"}]}""".formatted(tahun, SKPD, tahun, tahun)), 2, 0, 0, 0)
                .body("sumber", contains("C"));
        laporan(kirim("sipd", SIPD + "/dokumen", dokumen(tahun, "")), 4, 0, 0, 0)
                .body("kumulatif", nullValue());

        JsonPath kendali = sebagai("inspektorat")
                .get(SIPD + "/kendali/" + UNIT + "/" + tahun)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(kendali.getString("perTanggal")).isEqualTo(tahun + "-06-30");
        assertThat(kendali.getList("lra.selisih").toString()).isEqualTo("[-2]");
        assertThat(kendali.getList("lra.kodeAkun")).isEqualTo(List.of("5.1"));
        // 15 + 8 spent, 3 given back, 5 not transferred yet.
        assertThat(kendali.getList("dokumen.pembanding").toString()).isEqualTo("[20]");
        assertThat(kendali.getList("dokumen.selisih").toString()).isEqualTo("[10]");
        assertThat(kendali.getString("pagu.find { it.kodeKegiatan == '" + SUB_KEGIATAN + "' }.selisih"))
                .isEqualTo("-100000");
        assertThat(kendali.getString("pagu.find { it.kodeKegiatan != '" + SUB_KEGIATAN + "' }.alasan"))
                .isEqualTo("TANPA_RINCIAN");
        sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "tahun", tahun)
                .get(SIPD + "/dokumen")
                .then()
                .statusCode(200)
                .body("data", hasSize(4))
                .body("data.dibayar", contains(true, true, true, false));
    }

    @Test
    void makesDocumentsAnAmountOnceTheyAreDeclaredComplete() {
        int tahun = UnitUji.tahun();
        String lengkap = "\"lengkap_sampai\":\"" + tahun + "-06-30\",";

        laporan(kirim("sipd", SIPD, dokumen(tahun, lengkap)), 4, 0, 0, 0).body("kumulatif.dibuat", is(1));

        JsonPath berlaku = berlaku(tahun);
        assertThat(berlaku.getList("data.realisasi").toString()).isEqualTo("[20]");
        assertThat(berlaku.getList("data.sumber")).isEqualTo(List.of("SIPD_D"));
        laporan(kirim("sipd", SIPD, dokumen(tahun, lengkap)), 0, 0, 4, 0).body("kumulatif.tetap", is(1));
    }

    @Test
    void keepsNoPersonAndNoNumberOfSipd() {
        int tahun = UnitUji.tahun();
        String orang =
                "\"nama_pptk\":\"Orang Contoh\",\"nip_pptk\":\"000000000000000000\",\"no_rekening\":\"0081234567\",\"id_akun\":776655,";
        sipd(belanja(
                tahun,
                "12-31",
                "{" + orang + akun(ATK, 30, 10).substring(1),
                "{" + orang + akun("5.1.99", 1, 2).substring(1)));
        sipd(belanja(tahun, "12-31", "{" + orang + akun(ATK, 30, 11).substring(1))
                        .replace(SUB_KEGIATAN, "7.01.02.2.01.0099"))
                .body("diparkir", is(1));

        for (String sql : List.of(
                "select count(*) from baris_parkir p where p.isi like ?",
                "select count(*) from sipd_akun a where a::text like ?",
                "select count(*) from audit a where a::text like ?",
                "select count(*) from kiriman a where a::text like ?")) {
            for (String cari : List.of("%Orang Contoh%", "%000000000000000000%", "%0081234567%", "%776655%")) {
                assertThat(Basisdata.hitung(sql, cari)).as(sql + cari).isZero();
            }
        }
    }

    @Test
    void accountsForEveryRowWithAllItsFaults() {
        int tahun = UnitUji.tahun();

        sipd(belanja(
                        tahun,
                        "12-31",
                        akun(ATK, 30, 10),
                        "{\"kode_akun\":\"x\",\"anggaran\":NaN,\"realisasi_rill\":\"-\"}",
                        "\"bukan objek\"",
                        akun("4.1.01.01.01.0001", 1, 1),
                        akun(JASA, 1, -1)))
                .statusCode(200)
                .body("status", is("error"))
                .body("diterima", is(5))
                .body("dibuat", is(1))
                .body("ditolak", is(4))
                .body(
                        "galat.findAll { it.baris == 1 }.kode",
                        contains("KODE_TIDAK_TERBACA", "ANGKA_TIDAK_TERBACA", "REALISASI_TIDAK_DIKIRIM"))
                .body("galat.findAll { it.baris == 2 }.kode", hasItem("REALISASI_TIDAK_DIKIRIM"))
                .body("galat.findAll { it.baris == 3 }.kode", contains("BUKAN_BELANJA"))
                .body("galat.findAll { it.baris == 4 }.kode", contains("DI_LUAR_RENTANG"));
        token("sipd")
                .contentType("application/json")
                .body(belanja(tahun, "12-31", akun(ATK, 30, 10), akun(JASA, 1, -1)))
                .post(SIPD + "?mode=atomik")
                .then()
                .statusCode(422)
                .body("kode", is("KIRIMAN_DITOLAK"));
    }

    @Test
    void namesTheUnitByItsNumberOnlyWhereThatIsRegistered() {
        sipd("""
                {"action":"singkron_realisasi_dashboard","tahun_anggaran":1999,"tanggal_akhir":"1999-12-31","id_skpd":9101,
                 "kode_sub_giat":"%s","data":{"0":%s}}""".formatted(SUB_KEGIATAN, akun(ATK, 1, 1))).body("galat.kode", contains("RENCANA_BELUM_ADA"));
        sipd("""
                {"action":"singkron_realisasi_dashboard","tahun_anggaran":1999,"tanggal_akhir":"1999-12-31","id_skpd":777,
                 "kode_sub_giat":"%s","data":{"0":%s}}""".formatted(SUB_KEGIATAN, akun(ATK, 1, 1)))
                .body("ditolak", is(1))
                .body("galat.kode", contains("NOMOR_UNIT_TIDAK_DIKENAL"));
    }

    /** The browser extension waits for this answer, and finds its request by these fields. */
    @Test
    void letsASenderFindItsRequestInTheAnswer() {
        token("sipd")
                .contentType("application/x-www-form-urlencoded")
                .formParams(Map.of("action", "update_bl_realisasi_nonactive", "id_skpd", "9101", "type", "belanja"))
                .post(SIPD)
                .then()
                .statusCode(200)
                .body("status", is("success"))
                .body("action", is("update_bl_realisasi_nonactive"))
                .body("id_unit", is("9101"))
                .body("diterima", is(0));
        sipd("{\"action\":\"singkron_realisasi_dashboard\",\"kode_sbl\":\"1.2.3\",\"id_unit\":\"<b>\",\"data\":{}}")
                .statusCode(200)
                .body("kode_sbl", is("1.2.3"))
                .body("id_unit", nullValue());
    }

    @Test
    void endsInTheSameWhateverTheOrderOfThePages() {
        int satu = UnitUji.tahun();
        int dua = UnitUji.tahun();
        List<String> halaman = List.of(akun(ATK, 30, 10), akun(JASA, 50, 20), akun(KURSI, 70, 60));
        sipd(belanja(satu, "12-31", halaman.toArray(String[]::new)));
        for (int i : new int[] {2, 0, 0, 1, 2}) {
            sipd(belanja(dua, "12-31", halaman.get(i)));
        }

        assertThat(berlaku(dua).getList("data.realisasi"))
                .isEqualTo(berlaku(satu).getList("data.realisasi"));
    }

    /** Lines are stored in parts; an amount is made of all of them, once. */
    @Test
    void addsUpLinesThatAreStoredInParts() {
        int tahun = UnitUji.tahun();
        String[] baris = new String[6_000];
        for (int i = 0; i < baris.length; i++) {
            baris[i] = akun("5.1.02.01.%02d.%04d".formatted(1 + i / 3_000, 1 + i % 3_000), 2, 1);
        }

        laporan(sipd(belanja(tahun, "12-31", baris)), baris.length, 0, 0, 0);

        assertThat(berlaku(tahun).getList("data.realisasi").toString()).isEqualTo("[6000]");
        assertThat(Basisdata.hitung(
                        "select count(*) from riwayat_anggaran where kode_pd = ? and tahun = ?", UNIT, tahun))
                .isEqualTo(1);
    }

    @Test
    void saysWhichDateItTookWhereNoneIsNamed() {
        // A year that is over and that no other test takes.
        int tahun = 2000;
        UnitUji.rencana(RencanaUji.rencana(UNIT, tahun, 1));
        sipd(belanja(tahun, "12-31", akun(ATK, 30, 10)).replace("\"tanggal_akhir\":\"" + tahun + "-12-31\",", ""))
                .body("dibuat", is(1))
                .body("peringatan.kode", contains("TANGGAL_DIANGGAP"));
        assertThat(berlaku(tahun).getList("data.perTanggal")).isEqualTo(List.of(tahun + "-12-31"));
    }

    private static ValidatableResponse sipd(String isi) {
        return token("sipd")
                .contentType("application/json")
                .body(isi)
                .post(SIPD)
                .then();
    }

    private static RequestSpecification token(String pengguna) {
        return sebagaiMentah().auth().oauth2(Tokens.of(pengguna));
    }

    private static RequestSpecification tanpaToken() {
        return sebagaiMentah().contentType("application/json");
    }

    private static RequestSpecification sebagaiMentah() {
        return RestAssured.given();
    }

    private static JsonPath berlaku(int tahun) {
        return sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "tahun", tahun)
                .get(ANGGARAN)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String belanja(int tahun, String tanggal, String... baris) {
        StringBuilder data = new StringBuilder("{");
        for (int i = 0; i < baris.length; i++) {
            data.append(i == 0 ? "" : ",").append('"').append(i).append("\":").append(baris[i]);
        }
        return """
                {"tahun_anggaran":"%d","tanggal_akhir":"%d-%s","sumber":"ri","jenis":"realisasi_belanja","action":"singkron_realisasi_dashboard",
                 "skpd":{"id_skpd":9101,"kode_skpd":"%s","nama_skpd":"KECAMATAN CONTOH"},
                 "sub_kegiatan":{"kode_sub_giat":"%s","nama_sub_giat":"%s Pelayanan"},"data":%s}""".formatted(tahun, tahun, tanggal, SKPD, SUB_KEGIATAN, SUB_KEGIATAN, data.append('}'));
    }

    private static String akun(String kode, long anggaran, long realisasi) {
        return "{\"kode_akun\":\"%s\",\"nama_akun\":\"%s Belanja\",\"anggaran\":%d,\"realisasi_rill\":%d}"
                .formatted(kode, kode, anggaran, realisasi);
    }

    private static String spj(int tahun, String bulan, int induk) {
        return """
                {"kode_skpd":"%s","tahun":%d,"bulan":"%s","pembukuan2":[
                 {"kode_unik":"%s","kode_akun":"","nama_akun":"Pelayanan","jumlah_sd_saat_ini":%d},
                 {"kode_unik":"%s-%s","kode_akun":"%s","alokasi_anggaran":30,"jumlah_sd_saat_ini":10},
                 {"kode_unik":"%s-%s","kode_akun":"%s","alokasi_anggaran":50,"jumlah_sd_saat_ini":20}]}""".formatted(SKPD, tahun, bulan, SUB_KEGIATAN, induk, SUB_KEGIATAN, ATK, ATK, SUB_KEGIATAN, JASA, JASA);
    }

    private static String dokumen(int tahun, String lengkap) {
        String baris = """
                {"kode_sub_giat":"%s","kode_rekening":"%s","nomor_dokumen":"%s","jenis_dokumen":"%s","tanggal_dokumen":"%d-05-14",
                 "nilai_realisasi":%d,"nilai_setoran":%d%s}""";
        return "{\"tahun\":%d,%s\"kode_skpd\":\"%s\",\"data\":[%s,%s,%s,%s]}"
                .formatted(
                        tahun,
                        lengkap,
                        SKPD,
                        baris.formatted(SUB_KEGIATAN, ATK, "0001", "TBP", tahun, 15, 0, ""),
                        baris.formatted(
                                SUB_KEGIATAN, ATK, "0002", "SP2D", tahun, 8, 0, ",\"status_sp2d\":\"ditransfer\""),
                        baris.formatted(SUB_KEGIATAN, ATK, "0003", "STS", tahun, 0, 3, ""),
                        baris.formatted(
                                SUB_KEGIATAN,
                                ATK,
                                "0004",
                                "SP2D",
                                tahun,
                                5,
                                0,
                                ",\"status_sp2d\":\"proses_transfer\""));
    }
}
