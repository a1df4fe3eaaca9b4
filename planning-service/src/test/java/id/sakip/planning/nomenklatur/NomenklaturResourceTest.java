package id.sakip.planning.nomenklatur;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.planning.nomenklatur.domain.DaftarTahun;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.PenghitungPernyataan.pernyataanPertama;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class NomenklaturResourceTest {

    private static final String JALUR = "/nomenklatur";

    @Inject
    NomenklaturTahun tahunan;

    @Test
    void knowsTheListOfUrusanKecamatan() {
        sebagai("operator.arjasa")
                .get(JALUR + "?tahun=2021&tingkat=PROGRAM&cari=7.01.")
                .then()
                .statusCode(200)
                .body("data.kode", contains("7.01.01", "7.01.02", "7.01.03", "7.01.04", "7.01.05", "7.01.06"))
                .body("data.induk", everyItem(nullValue()))
                .body("data[1].uraian", equalTo("Program Penyelenggaraan Pemerintahan dan Pelayanan Publik"));
        sebagai("operator.arjasa")
                .get(JALUR + "?tahun=2023&induk=7.01.06.2.01&batas=200")
                .then()
                .body("data", hasSize(18))
                .body("data.sumber", everyItem(notNullValue()));
    }

    @Test
    void leavesOutWhatIsNotConfirmed() {
        sebagai("admin")
                .get(JALUR + "?tahun=2023&induk=7.01.01")
                .then()
                .body("data.kode", not(hasItem("7.01.01.2.04")))
                .body("data", hasSize(8));
        sebagai("admin").get(JALUR + "?tahun=2023&induk=7.01.03.2.06").then().body("data", hasSize(0));
        masalah(sebagai("admin").get(JALUR + "/7.01.03.2.03?tahun=2021"), 404, "NOMENKLATUR_TIDAK_ADA");
        sebagai("admin").get(JALUR + "/7.01.03.2.03?tahun=2022").then().statusCode(200);
        sebagai("admin").get(JALUR + "?tahun=2020").then().statusCode(200).body("data", hasSize(0));
    }

    @Test
    void readsBothSpellingsOfASubKegiatan() {
        for (String kode : List.of("7.01.03.2.01.01", "7.01.03.2.01.0001")) {
            sebagai("camat.arjasa")
                    .get(JALUR + "/" + kode + "?tahun=2023")
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .body("kode", equalTo("7.01.03.2.01.0001"))
                    .body("tingkat", equalTo("SUB_KEGIATAN"))
                    .body("induk", equalTo("7.01.03.2.01"))
                    .body("satuan", equalTo("Lembaga"))
                    .body("berlakuMulai", equalTo(2021))
                    .body("berlakuSampai", nullValue());
        }
    }

    @Test
    void findsByAPieceOfTheNameTakenLiterally() {
        sebagai("admin")
                .get(JALUR + "?tahun=2023&cari=KUNJUNGAN")
                .then()
                .body("data.kode", contains("7.01.01.2.06.0008"));
        sebagai("admin")
                .get(JALUR + "?tahun=2023&induk=7.01.06.2.01&cari=")
                .then()
                .body("data", hasSize(18));
        sebagai("admin")
                .queryParam("cari", "%")
                .get(JALUR + "?tahun=2023")
                .then()
                .body("data", hasSize(0));
        sebagai("admin")
                .queryParam("cari", "_")
                .get(JALUR + "?tahun=2023")
                .then()
                .body("data", hasSize(0));
        sebagai("admin")
                .queryParam("cari", "!'\"\\")
                .get(JALUR + "?tahun=2023")
                .then()
                .body("data", hasSize(0));
    }

    @Test
    void pagesWithoutLossOrRepetition() {
        Response satu = sebagai("admin").get(JALUR + "?tahun=2023&cari=7.01.06&batas=15");
        Response dua = sebagai("admin")
                .queryParam("kursor", (String) satu.path("kursor"))
                .get(JALUR + "?tahun=2023&cari=7.01.06&batas=15");

        List<String> semua = new ArrayList<>(satu.<List<String>>path("data.kode"));
        semua.addAll(dua.<List<String>>path("data.kode"));
        assertThat(semua).hasSize(20).isSorted().doesNotHaveDuplicates();
        assertThat(dua.<String>path("kursor")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?tahun=1998",
                "?tahun=2101",
                "?tahun=x",
                "?tingkat=URUSAN",
                "?induk=7.1",
                "?batas=0",
                "?kursor=x"
            })
    void refusesWhatItCannotRead(String tanya) {
        assertThat(sebagai("admin").get(JALUR + tanya).statusCode()).as(tanya).isIn(400, 404);
        sebagai("admin").queryParam("cari", "a\0").get(JALUR).then().statusCode(400);
        sebagai("admin").queryParam("cari", "a".repeat(101)).get(JALUR).then().statusCode(400);
    }

    @Test
    void renamesFromAYearOnAndLeavesTheYearsBefore() {
        String kode = kegiatanBaru("9.11.01");
        String alamat = JALUR + "/" + kode;
        String etag = sebagai("admin").get(alamat + "?tahun=2024").header("ETag");

        Response ubah = sebagai("admin")
                .header("If-Match", etag)
                .body(isi(2024, null, "Nama baru"))
                .put(alamat);
        ubah.then().statusCode(200).body("uraian", equalTo("Nama baru")).body("versi", equalTo(2));

        sebagai("admin")
                .get(alamat + "?tahun=2023")
                .then()
                .body("uraian", equalTo("Nama"))
                .body("berlakuSampai", equalTo(2023));
        sebagai("admin").get(alamat + "?tahun=2024").then().body("uraian", equalTo("Nama baru"));
        masalah(
                sebagai("admin")
                        .header("If-Match", etag)
                        .body(isi(2025, null, "x"))
                        .put(alamat),
                412,
                "BENTROK_VERSI");
        masalah(sebagai("admin").body(isi(2025, null, "x")).put(alamat), 428, "IF_MATCH_WAJIB");
        masalah(
                        sebagai("admin")
                                .header("If-Match", ubah.header("ETag"))
                                .body(isi(2021, 2024, "Nama"))
                                .put(alamat),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.kode", contains("MASA_TUMPANG_TINDIH"));
    }

    @Test
    void endsACodeAndTakesTheEndBack() {
        String kode = kegiatanBaru("9.12.01");
        String alamat = JALUR + "/" + kode;

        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(isi(2021, 2022, "Nama"))
                .put(alamat)
                .then()
                .statusCode(200);
        sebagai("admin").get(alamat + "?tahun=2022").then().statusCode(200).body("berlakuSampai", equalTo(2022));
        masalah(sebagai("admin").get(alamat + "?tahun=2023"), 404, "NOMENKLATUR_TIDAK_ADA");

        sebagai("admin")
                .header("If-Match", "\"2\"")
                .body(isi(2021, null, "Nama"))
                .put(alamat)
                .then()
                .statusCode(200);
        sebagai("admin").get(alamat + "?tahun=2023").then().statusCode(200).body("berlakuSampai", nullValue());
        sebagai("admin")
                .header("If-Match", "\"3\"")
                .body(isi(2021, null, "Nama"))
                .put(alamat)
                .then()
                .statusCode(200)
                .body("versi", equalTo(3));
    }

    @Test
    void refusesEntriesThatDoNotFit() {
        masalah(sebagai("admin").body(isi(2021, null, "x")).put(JALUR + "/L.01"), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", contains("KODE_BUKAN_RESMI"));
        masalah(sebagai("admin").body(isi(2022, 2021, "x")).put(JALUR + "/9.13.01.2.01"), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", contains("INDUK_TIDAK_ADA", "MASA_TERBALIK"));
        masalah(
                        sebagai("admin")
                                .body("{\"berlakuMulai\":2020,\"nama\":\"x\"}")
                                .put(JALUR + "/9.13.01"),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat", hasSize(4));
        masalah(
                sebagai("admin")
                        .header("If-Match", "\"7\"")
                        .body(isi(2021, null, "x"))
                        .put(JALUR + "/9.13.01"),
                412,
                "BENTROK_VERSI");
    }

    @ParameterizedTest
    @CsvSource({"operator.arjasa", "camat.arjasa", "bappeda", "organisasi", "inspektorat", "sipd"})
    void isOfAllKabupatenAndSoEditedByAnAdministratorOnly(String pengguna) {
        sebagai(pengguna)
                .body(isi(2021, null, "x"))
                .put(JALUR + "/9.14.01")
                .then()
                .statusCode(403);
    }

    @Test
    void answersForAWholeDocumentWithOneStatement() {
        List<KodeNomenklatur> banyak = IntStream.rangeClosed(1, 18)
                .mapToObj(i -> new KodeNomenklatur("7.01.06.2.01.%04d".formatted(i)))
                .toList();

        assertThat(pernyataan(2023, banyak)).isEqualTo(1);
        assertThat(pernyataan(2023, banyak.subList(0, 1))).isEqualTo(1);
        assertThat(pernyataan(2020, banyak)).isZero();
        assertThat(pernyataan(2023, List.of(new KodeNomenklatur("L.01.01.01")))).isZero();
        assertThat(pernyataan(2023, List.of())).isZero();
    }

    @Test
    void knowsTheNameOfTheRightParentToo() {
        KodeNomenklatur sub = new KodeNomenklatur("7.01.03.2.01.0001");

        DaftarTahun daftar = tahunan.untuk(2023, List.of(sub));

        assertThat(daftar.sebutan(sub.induk().orElseThrow()))
                .isEqualTo("7.01.03.2.01 Koordinasi Kegiatan Pemberdayaan Desa");
        assertThat(daftar.sebutan(sub.program()))
                .isEqualTo("7.01.03 Program Pemberdayaan Masyarakat Desa dan Kelurahan");
    }

    private long pernyataan(int tahun, List<KodeNomenklatur> kode) {
        return pernyataanPertama(() -> tahunan.untuk(tahun, kode));
    }

    /** A kegiatan of a made-up urusan, which no other test reads. */
    private static String kegiatanBaru(String program) {
        sebagai("admin")
                .body(isi(2021, null, "Program"))
                .put(JALUR + "/" + program)
                .then()
                .statusCode(201);
        String kode = program + ".2.01";
        sebagai("admin")
                .body(isi(2021, null, "Nama"))
                .put(JALUR + "/" + kode)
                .then()
                .statusCode(201);
        return kode;
    }

    private static String isi(int mulai, Integer sampai, String uraian) {
        return """
                {"berlakuMulai":%d,"berlakuSampai":%s,"uraian":"%s","sumber":"Uji"}""".formatted(mulai, sampai, uraian);
    }
}
