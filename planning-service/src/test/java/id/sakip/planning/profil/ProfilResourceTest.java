package id.sakip.planning.profil;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.Basisdata.TERLARANG;
import static id.sakip.planning.Basisdata.jalankan;
import static id.sakip.planning.Basisdata.menolak;
import static id.sakip.planning.PenghitungPernyataan.pernyataan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ProfilResourceTest {

    private static final String JALUR = "/profil";

    @Test
    void showsTheProfileOfArjasa2023AsItIsPrinted() {
        String id = Api.buat(JALUR, arjasa(Api.unitBaru(), 2023)).path("id");

        sebagai("admin")
                .get(JALUR + "/" + id)
                .then()
                .statusCode(200)
                .body("dasarHukum", contains("Peraturan Bupati Jember Nomor 29 Tahun 2021"))
                .body("kedudukan", hasSize(2))
                .body("tugas", hasSize(10))
                .body("fungsi", hasSize(10))
                .body("struktur", hasSize(8))
                .body("struktur.findAll { it.induk == 'Camat' }", hasSize(5))
                .body("struktur[0].induk", nullValue())
                .body("sdm.asn", equalTo(15))
                .body("sdm.nonAsn", equalTo(8))
                .body("sdm.jabatan.jumlah", contains(1, 1, 1, 1, 1, 2, 1, 1, null, null, null, 1, 2, 1, 2))
                .body(
                        "sdm.golongan.collect { it.golongan + ' ' + it.jumlah }",
                        contains(
                                "IV/a 2",
                                "III/d 3",
                                "III/c 2",
                                "III/b null",
                                "III/a 2",
                                "II/d 2",
                                "II/c 1",
                                "II/b null",
                                "I/d 2",
                                "I/c 1"))
                .body(
                        "sdm.pendidikan.collect { it.pendidikan + ' ' + it.asn + ' ' + it.nonAsn }",
                        contains("SD null null", "SLTP 1 null", "SMA/STM 5 8", "D3 2 null", "S1 4 null", "S2 3 null"))
                .body("jumlahJabatan", equalTo(15))
                .body("jumlahGolongan", equalTo(15))
                .body("jumlahPendidikanAsn", equalTo(15))
                .body("jumlahPendidikanNonAsn", equalTo(8))
                .body("luas.nilai", equalTo(3895))
                .body("luas.satuan", equalTo("ha"))
                .body("penduduk.jumlah", equalTo(48_535))
                .body("jumlahPenduduk", equalTo(48_535))
                .body("batas.timur", equalTo("Kecamatan Kalisat"))
                .body(
                        "desaKelurahan.collect { it.nama + ' ' + it.status }",
                        contains(
                                "Arjasa mandiri",
                                "Kemuning Lor mandiri",
                                "Biting maju",
                                "Darsono maju",
                                "Kamal maju",
                                "Candijati maju"))
                .body("jumlahDesa", equalTo(6))
                .body("jumlahKelurahan", equalTo(0))
                .body("isuStrategis", hasSize(5))
                .body("penghargaan", hasSize(0));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Api.buat(JALUR, "{\"kodePd\":\"%s\",\"tahun\":2023}".formatted(Api.unitBaru()))
                .then()
                .body("sdm", nullValue())
                .body("luas", nullValue())
                .body("jumlahJabatan", nullValue())
                .body("jumlahPenduduk", nullValue())
                .body("jumlahDesa", nullValue())
                .body("desaKelurahan", hasSize(0));
    }

    @Test
    void keepsContradictionsAndListsThemAsWarnings() {
        String unit = Api.unitBaru();
        String id = Api.buat(
                        JALUR,
                        arjasa(unit, 2023)
                                .replace("\"asn\":15", "\"asn\":16")
                                .replace("\"jumlah\":48535", "\"jumlah\":48600"))
                .path("id");

        sebagai("admin")
                .post(JALUR + "/" + id + "/penetapan")
                .then()
                .statusCode(200)
                .body("status", equalTo("DITETAPKAN"))
                .body("sdm.asn", equalTo(16))
                .body(
                        "peringatan.collect { it.kode + ' ' + it.medan }",
                        containsInAnyOrder(
                                "JUMLAH_BEDA sdm.jabatan",
                                "JUMLAH_BEDA sdm.golongan",
                                "JUMLAH_BEDA sdm.pendidikan",
                                "JUMLAH_BEDA penduduk.jumlah"));
    }

    @Test
    void comparesTheDesaWithTheListOfAreas() throws SQLException {
        String unit = Api.unitBaru();
        jalankan("insert into wilayah values ('%1$s.2003', 'Arjasa', 'DESA', '%1$s')".formatted(unit));
        String isi = """
                {"kodePd":"%1$s","tahun":2023,"desaKelurahan":[{"kode":"%1$s.2003","nama":"Arjasa","jenis":"DESA"},
                 {"kode":"%1$s.2009","nama":"Uji","jenis":"DESA"}]}""".formatted(unit);

        sebagai("admin")
                .get(JALUR + "/" + Api.buat(JALUR, isi).path("id") + "/pemeriksaan")
                .then()
                .statusCode(200)
                .body("layak", equalTo(true))
                .body(
                        "peringatan.collect { it.kode + ' ' + it.medan }",
                        contains("JUMLAH_DESA_BEDA desaKelurahan", "DESA_TIDAK_TERDAFTAR desaKelurahan[1].kode"))
                .body("peringatan[0].pesan", equalTo("Tertulis 2 desa/kelurahan, sedangkan daftar wilayah memuat 1."));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        masalah(sebagai("admin").body("""
                        {"kodePd":"35.09.22","tahun":2023,"tanggal":"1998-01-01",
                         "struktur":[{"jabatan":"Camat","induk":"Camat"},{"jabatan":"Staf","induk":"Lurah"}],
                         "desaKelurahan":[{"kode":"35.09.22.1001","nama":"a","jenis":"DESA"}]}""").post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "DI_LUAR_RENTANG tanggal",
                                "INDUK_JABATAN_MELINGKAR struktur[0].induk",
                                "INDUK_JABATAN_TIDAK_ADA struktur[1].induk",
                                "JENIS_DESA_TIDAK_COCOK desaKelurahan[0].kode"));
        masalah(sebagai("admin").body("""
                        {"kodePd":"35.09.22","tahun":1998,"tugas":[" ",null],"sdm":{"asn":-1,"nonAsn":10000001,
                         "jabatan":[{"jabatan":"Camat","jumlah":"1","nama":"x","nip":"y"}]},
                         "luas":{"nilai":-1,"satuan":""},"desaKelurahan":[{"nama":"a","jenis":"KOTA"}]}""").post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        containsInAnyOrder(
                                "DI_LUAR_RENTANG tahun",
                                "WAJIB_DIISI tugas[0]",
                                "WAJIB_DIISI tugas[1]",
                                "DI_LUAR_RENTANG sdm.asn",
                                "DI_LUAR_RENTANG sdm.nonAsn",
                                "TIPE_SALAH sdm.jabatan[0].jumlah",
                                "MEDAN_TIDAK_DIKENAL sdm.jabatan[0].nama",
                                "MEDAN_TIDAK_DIKENAL sdm.jabatan[0].nip",
                                "DI_LUAR_RENTANG luas.nilai",
                                "WAJIB_DIISI luas.satuan",
                                "FORMAT_SALAH desaKelurahan[0].jenis"));
    }

    @Test
    void refusesHostileBodiesWithAProblem() {
        List.of(
                        "{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"luas\":{\"nilai\":1e999999999,\"satuan\":\"ha\"}}",
                        "{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"luas\":{\"nilai\":0.000000000000000000001,\"satuan\":\"ha\"}}",
                        "{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"tugas\":[\"a\\u0000b\"]}",
                        "{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"tugas\":[\"a\\ud800b\"]}",
                        "{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"tugas\":\"satu\"}",
                        "{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"struktur\":[null]}",
                        "{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"sdm\":[]}",
                        "{\"kodePd\":\"35.09.22\",\"tahun\":2023,\"penduduk\":{\"jumlah\":1.5}}",
                        "{\"kodePd\":\"35.09\",\"tahun\":2023}",
                        "{\"kodePd\":\"35.09.99\",\"tahun\":2023}")
                .forEach(isi -> {
                    Response jawaban = sebagai("admin").body(isi).post(JALUR);
                    assertThat(jawaban.statusCode()).as(isi).isEqualTo(400);
                    assertThat(jawaban.contentType()).startsWith("application/problem+json");
                });
    }

    @Test
    void followsALongChainOfPostsWithoutRunningOutOfTime() {
        String rantai = IntStream.range(1, 200)
                .mapToObj(i -> ",{\"jabatan\":\"J%d\",\"induk\":\"J%d\"}".formatted(i, i - 1))
                .reduce("{\"jabatan\":\"J0\"}", String::concat);

        Api.buat(JALUR, "{\"kodePd\":\"%s\",\"tahun\":2023,\"struktur\":[%s]}".formatted(Api.unitBaru(), rantai))
                .then()
                .body("struktur", hasSize(200));
    }

    @Test
    void replacesTheProfileWithinAYearAndKeepsTheOlderOneReadable() {
        String unit = Api.unitBaru();
        String lama = Api.tetapkan(JALUR, arjasa(unit, 2023)).path("id");
        String baru = Api.tetapkan(JALUR, arjasa(unit, 2023).replace("mandiri", "maju"))
                .path("id");

        sebagai("admin")
                .get(JALUR + "/" + lama)
                .then()
                .body("status", equalTo("DIGANTI"))
                .body("desaKelurahan[0].status", equalTo("mandiri"));
        sebagai("admin")
                .get(JALUR + "/" + baru)
                .then()
                .body("status", equalTo("DITETAPKAN"))
                .body("desaKelurahan[0].status", equalTo("maju"));
        masalah(
                sebagai("admin")
                        .header("If-Match", "*")
                        .body(arjasa(unit, 2023))
                        .put(JALUR + "/" + lama),
                409,
                "BUKAN_DRAF");
        masalah(sebagai("admin").get("/rencana/" + unit + "/2023"), 404, "RENCANA_TIDAK_ADA");
    }

    @Test
    void editsADraftUnderIfMatchOnly() {
        String unit = Api.unitBaru();
        String alamat = JALUR + "/" + Api.buat(JALUR, arjasa(unit, 2023)).path("id");
        String isi = arjasa(unit, 2023).replace("3895", "3895.50");

        masalah(sebagai("admin").body(isi).put(alamat), 428, "IF_MATCH_WAJIB");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(isi)
                .put(alamat)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("luas.nilai", equalTo(3895.5f));
        masalah(sebagai("admin").header("If-Match", "\"1\"").body(isi).put(alamat), 412, "BENTROK_VERSI");
        masalah(
                        sebagai("admin")
                                .header("If-Match", "\"2\"")
                                .body(arjasa("35.09.19", 2024))
                                .put(alamat),
                        400,
                        "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains("KUNCI_TETAP kodePd", "KUNCI_TETAP tahun"));
    }

    @Test
    void namesWhatAnEditChangedAndShowsTheVersionBefore() {
        String unit = Api.unitBaru();
        String alamat = JALUR + "/" + Api.buat(JALUR, arjasa(unit, 2023)).path("id");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(arjasa(unit, 2023).replace("\"asn\":15", "\"asn\":16"))
                .put(alamat)
                .then()
                .statusCode(200);

        sebagai("admin").get(alamat + "/perbedaan").then().statusCode(200).body("$", hasSize(1));
        sebagai("admin")
                .get(alamat + "/versi/1")
                .then()
                .statusCode(200)
                .body("sdm.asn", equalTo(15))
                .body("jumlahJabatan", equalTo(15));
        sebagai("admin")
                .header("If-Match", "\"2\"")
                .body(arjasa(unit, 2023))
                .put(alamat)
                .then()
                .statusCode(200);
        sebagai("admin").get(alamat + "/perbedaan?dari=1").then().body("$", hasSize(0));
    }

    @Test
    void refusesASecondDraftAndAnEmptyProfile() {
        String unit = Api.unitBaru();
        String kosong = "{\"kodePd\":\"%s\",\"tahun\":2023}".formatted(unit);
        String id = Api.buat(JALUR, kosong).path("id");

        masalah(sebagai("admin").body(kosong).post(JALUR), 409, "SUDAH_ADA");
        masalah(sebagai("admin").post(JALUR + "/" + id + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("DOKUMEN_KOSONG"));
    }

    @Test
    void putsAProfileInForceOnceAlsoWhenTheRequestIsRepeated() {
        String unit = Api.unitBaru();
        String alamat = JALUR + "/" + Api.buat(JALUR, arjasa(unit, 2023)).path("id") + "/penetapan";

        sebagai("admin")
                .header("Idempotency-Key", "profil-" + unit)
                .post(alamat)
                .then()
                .statusCode(200);
        sebagai("admin")
                .header("Idempotency-Key", "profil-" + unit)
                .post(alamat)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"));
        masalah(sebagai("admin").post(alamat), 409, "BUKAN_DRAF");
    }

    @Test
    void keepsUnitsAndRolesApart() {
        String isi = arjasa("35.09.19", 2061);

        masalah(sebagai("operator.arjasa").body(isi).post(JALUR), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("organisasi").body(isi).post(JALUR), 403, "TIDAK_BERWENANG");
        masalah(Api.tanpaToken().body(isi).post(JALUR), 401, "BELUM_MASUK");
        Response draf = sebagai("operator.kaliwates").body(isi).post(JALUR);
        draf.then().statusCode(201);
        String alamat = JALUR + "/" + draf.path("id");
        try {
            sebagai("operator.kaliwates")
                    .get(JALUR)
                    .then()
                    .body("data.id", hasItem(draf.<String>path("id")))
                    .body("data.kodePd", everyItem(equalTo("35.09.19")));
            masalah(sebagai("camat.arjasa").get(alamat), 403, "DI_LUAR_WILAYAH");
            masalah(sebagai("camat.arjasa").header("If-Match", "*").body(isi).put(alamat), 403, "DI_LUAR_WILAYAH");
            masalah(sebagai("camat.arjasa").post(alamat + "/penetapan"), 403, "DI_LUAR_WILAYAH");
            masalah(sebagai("operator.kaliwates").post(alamat + "/penetapan"), 403, "TIDAK_BERWENANG");
            sebagai("operator.kaliwates")
                    .header("If-Match", "\"1\"")
                    .body("{\"kodePd\":\"35.09.19\",\"tahun\":2061}")
                    .put(alamat)
                    .then()
                    .statusCode(200);
            // the camat may sign, but this draft is not worth it
            masalah(sebagai("camat.kaliwates").post(alamat + "/penetapan"), 422, "PENETAPAN_DITOLAK");
        } finally {
            Api.hapus(alamat);
        }
    }

    @Test
    void pagesThroughTheProfilesOfAUnitWithAsManyStatementsForManyAsForFew() {
        String sedikit = Api.unitBaru();
        String banyak = Api.unitBaru();
        Api.buat(JALUR, arjasa(sedikit, 2021));
        IntStream.range(2021, 2027).forEach(tahun -> Api.buat(JALUR, arjasa(banyak, tahun)));

        assertThat(pernyataan(JALUR + "?kodePd=" + banyak)).isEqualTo(pernyataan(JALUR + "?kodePd=" + sedikit));
        Response pertama = sebagai("admin").get(JALUR + "?batas=4&kodePd=" + banyak);
        pertama.then().body("data.tahun", contains(2021, 2022, 2023, 2024));
        sebagai("admin")
                .get(JALUR + "?batas=4&kodePd=" + banyak + "&kursor=" + pertama.path("kursor"))
                .then()
                .body("data.tahun", contains(2025, 2026))
                .body("kursor", nullValue());
        sebagai("admin").get(JALUR + "?tahun=2022&kodePd=" + banyak).then().body("data.tahun", contains(2022));
    }

    @Test
    void keepsAProfileInForceAsItWasSigned() {
        String unit = Api.unitBaru();
        Api.tetapkan(JALUR, arjasa(unit, 2023));

        for (String sql : List.of(
                "update profil set isi = '{}' where kode_pd = '%s'", "delete from profil where kode_pd = '%s'")) {
            menolak(sql.formatted(unit), TERLARANG);
        }
    }

    private static String arjasa(String unit, int tahun) {
        return ProfilUji.arjasa2023().replace("35.09.22", unit).replace("\"tahun\":2023", "\"tahun\":" + tahun);
    }
}
