package id.sakip.realization.anggaran;

import java.util.ArrayList;
import java.util.List;

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

import static id.sakip.realization.Api.ANGGARAN;
import static id.sakip.realization.Api.anggaran;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN_LAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AnggaranResourceTest {

    @Test
    void storesAmountsPerSubKegiatanKindAndDate() {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(
                kirim(
                        "sipd",
                        ANGGARAN,
                        daftar(
                                anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-31", "386800000"),
                                anggaran(tahun, SUB_KEGIATAN_LAIN, "OPERASI", "12-31", "3825000"),
                                anggaran(tahun, SUB_KEGIATAN_LAIN, "MODAL", "12-31", "116150000.50"))),
                3,
                0,
                0,
                0);

        JsonPath daftar = baca(tahun);
        assertThat(daftar.getList("data.kodeSubKegiatan"))
                .isEqualTo(List.of(SUB_KEGIATAN_LAIN, SUB_KEGIATAN_LAIN, SUB_KEGIATAN));
        assertThat(daftar.getList("data.jenisBelanja")).isEqualTo(List.of("MODAL", "OPERASI", "OPERASI"));
        assertThat(daftar.getString("data[0].realisasi")).isEqualTo("116150000.5");
        assertThat(daftar.getString("data[2].realisasi")).isEqualTo("386800000");
        assertThat(daftar.getString("data[2].perTanggal")).isEqualTo(tahun + "-12-31");
    }

    @Test
    void knowsTheOldSpellingOfASubKegiatanForTheSameOne() {
        int tahun = RencanaUji.tahun(ARJASA);
        laporan(
                kirim("sipd", ANGGARAN, daftar(anggaran(tahun, "7.01.02.2.01.02", "OPERASI", "03-31", "100"))),
                1,
                0,
                0,
                0);

        laporan(
                kirim("sipd", ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "03-31", "100.00"))),
                0,
                0,
                1,
                0);
        assertThat(baca(tahun).getList("data.kodeSubKegiatan")).isEqualTo(List.of(SUB_KEGIATAN));
    }

    @Test
    void acceptsALaterSnapshotThatIsLower() {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(
                kirim(
                        "operator.arjasa",
                        ANGGARAN,
                        daftar(
                                anggaran(tahun, SUB_KEGIATAN, "OPERASI", "03-31", "500"),
                                anggaran(tahun, SUB_KEGIATAN, "OPERASI", "06-30", "400"),
                                anggaran(tahun, SUB_KEGIATAN, "OPERASI", "09-30", "0"))),
                3,
                0,
                0,
                0);
    }

    /** Money spent is a fact, planned or not; scoring and reporting show that it has no pagu. */
    @Test
    void acceptsAKindOfExpenditureThatThePlanGivesNoPagu() {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(
                        kirim("sipd", ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "MODAL", "12-31", "116150000"))),
                        1,
                        0,
                        0,
                        0)
                .body("galat", hasSize(0));

        JsonPath daftar = baca(tahun);
        assertThat(daftar.getList("data.jenisBelanja")).isEqualTo(List.of("MODAL"));
        assertThat(daftar.getString("data[0].realisasi")).isEqualTo("116150000");
    }

    @Test
    void keepsEveryAmountOfEverySnapshot() {
        int tahun = RencanaUji.tahun(ARJASA);
        for (String jumlah : List.of("100", "200", "150")) {
            kirim("sipd", ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "06-30", jumlah)));
        }
        kirim("operator.arjasa", ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "09-30", "300")));
        kirim("sipd", ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "MODAL", "09-30", "7")));

        List<String> realisasi = new ArrayList<>();
        List<String> oleh = new ArrayList<>();
        String kursor = "";
        while (kursor != null) {
            JsonPath halaman = sebagai("camat.arjasa")
                    .queryParams("kodePd", ARJASA, "tahun", tahun)
                    .queryParams("kodeSubKegiatan", SUB_KEGIATAN, "jenisBelanja", "OPERASI", "batas", 3)
                    .queryParams(kursor.isEmpty() ? java.util.Map.of() : java.util.Map.of("kursor", kursor))
                    .get(ANGGARAN + "/riwayat")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            halaman.getList("data.realisasi").forEach(jumlah -> realisasi.add(jumlah.toString()));
            oleh.addAll(halaman.getList("data.oleh"));
            kursor = halaman.getString("kursor");
        }
        assertThat(realisasi).containsExactly("300", "150", "200", "100");
        assertThat(oleh).containsExactly("operator.arjasa", "sipd", "sipd", "sipd");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
                    7.01.02.2.01.0009 | OPERASI | 12-31 | 1                     | kodeSubKegiatan | SUB_KEGIATAN_TIDAK_DIKENAL
                    7.01.02           | OPERASI | 12-31 | 1                     | kodeSubKegiatan | BUKAN_SUB_KEGIATAN
                    7.01              | OPERASI | 12-31 | 1                     | kodeSubKegiatan | FORMAT_SALAH
                    7.01.02.2.01.0002 | BELANJA | 12-31 | 1                     | jenisBelanja    | FORMAT_SALAH
                    7.01.02.2.01.0002 | OPERASI | 02-30 | 1                     | perTanggal      | FORMAT_SALAH
                    7.01.02.2.01.0002 | OPERASI | 12-31 | -0.01                 | realisasi       | DI_LUAR_RENTANG
                    7.01.02.2.01.0002 | OPERASI | 12-31 | "1.234.567,50"        | realisasi       | TIPE_SALAH
                    7.01.02.2.01.0002 | OPERASI | 12-31 | "100"                 | realisasi       | TIPE_SALAH
                    7.01.02.2.01.0002 | OPERASI | 12-31 | null                  | realisasi       | WAJIB_DIISI
                    7.01.02.2.01.0002 | OPERASI | 12-31 | 1e400                 | realisasi       | DI_LUAR_RENTANG
                    """)
    void rejectsARowThatThePlanOrTheRulesRefuse(
            String kodeSubKegiatan, String jenis, String tanggal, String realisasi, String medan, String kode) {
        int tahun = tahunBersama();

        laporan(
                        kirim(
                                "sipd",
                                ANGGARAN,
                                daftar(
                                        anggaran(tahun, kodeSubKegiatan, jenis, tanggal, realisasi),
                                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-31", "1"))),
                        0,
                        0,
                        1,
                        1)
                .body("galat", hasSize(1))
                .body("galat[0].baris", is(0))
                .body("galat[0].medan", is(medan))
                .body("galat[0].kode", is(kode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901234567890", "0.001"})
    void rejectsAmountsThatAreNoRupiah(String realisasi) {
        laporan(
                        kirim(
                                "sipd",
                                ANGGARAN,
                                daftar(anggaran(tahunBersama(), SUB_KEGIATAN, "OPERASI", "11-30", realisasi))),
                        0,
                        0,
                        0,
                        1)
                .body("galat[0].medan", is("realisasi"));
    }

    @Test
    void rejectsASnapshotOfAnotherYear() {
        int tahun = tahunBersama();

        laporan(kirim("sipd", ANGGARAN, daftar("""
                                        {"kodePd":"35.09.22","tahun":%d,"kodeSubKegiatan":"%s","jenisBelanja":"OPERASI",\
                                        "perTanggal":"%d-01-01","realisasi":1}""".formatted(tahun, SUB_KEGIATAN, tahun + 1))), 0, 0, 0, 1)
                .body("galat[0].kode", is("TANGGAL_DI_LUAR_TAHUN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"camat.arjasa", "bappeda", "organisasi", "inspektorat"})
    void letsOthersReadButNotWrite(String pengguna) {
        int tahun = tahunBersama();

        kirim(pengguna, ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-31", "2")))
                .statusCode(403);
        sebagai(pengguna).body("[]").put(ANGGARAN).then().statusCode(403);
        sebagai(pengguna)
                .queryParams("kodePd", ARJASA, "tahun", tahun)
                .get(ANGGARAN)
                .then()
                .statusCode(200)
                .body("data", hasSize(1));
        sebagai(pengguna)
                .queryParams("kodePd", ARJASA, "tahun", tahun)
                .queryParams("kodeSubKegiatan", SUB_KEGIATAN, "jenisBelanja", "OPERASI")
                .get(ANGGARAN + "/riwayat")
                .then()
                .statusCode(200)
                .body("data", hasSize(1));
    }

    @Test
    void keepsTheFiguresOfAnotherKecamatanToItself() {
        sebagai("operator.kaliwates")
                .queryParams("kodePd", ARJASA, "tahun", 2023)
                .get(ANGGARAN)
                .then()
                .statusCode(403);
        sebagai("operator.kaliwates")
                .queryParams("kodePd", ARJASA, "tahun", 2023)
                .queryParams("kodeSubKegiatan", SUB_KEGIATAN, "jenisBelanja", "OPERASI")
                .get(ANGGARAN + "/riwayat")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?tahun=2023",
                "?kodePd=35.09.22&kursor=YQ",
                "?kodePd=35.09.22&kursor=MzUuMDkuMjIfMjAyMx83H08fLTk5OTk5LTAxLTAx",
                "/riwayat?kodePd=35.09.22&tahun=2023&kodeSubKegiatan=x&jenisBelanja=OPERASI",
                "/riwayat?kodePd=35.09.22&tahun=2023&kodeSubKegiatan=7.01.02.2.01.0002&jenisBelanja=LAIN",
                "/riwayat?kodePd=35.09.22&tahun=2023&kodeSubKegiatan=7.01.02.2.01.0002"
            })
    void refusesAQuestionItCannotAnswer(String pertanyaan) {
        sebagai("operator.arjasa")
                .urlEncodingEnabled(false)
                .get(ANGGARAN + pertanyaan)
                .then()
                .statusCode(400);
    }

    private static JsonPath baca(int tahun) {
        return sebagai("operator.arjasa")
                .queryParams("kodePd", ARJASA, "tahun", tahun)
                .get(ANGGARAN)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int bersama;

    /** One year for tests that write nothing but the same row. */
    private static synchronized int tahunBersama() {
        if (bersama == 0) {
            bersama = RencanaUji.tahun(ARJASA);
            kirim("sipd", ANGGARAN, daftar(anggaran(bersama, SUB_KEGIATAN, "OPERASI", "12-31", "1")));
        }
        return bersama;
    }
}
