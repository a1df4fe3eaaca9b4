package id.sakip.realization.perubahan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.Api.ANGGARAN;
import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.anggaran;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PerubahanTest {

    private static final String PERUBAHAN = "/api/v1/perubahan";

    @Test
    void tellsWhoChangedWhatFromWhatToWhatAndFromWhere() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":80.10")));
        sebagai("sipd")
                .header("X-Correlation-Id", "k-" + tahun)
                .body(daftar(indikator(tahun, "TW4", "S2.1", "\"tanpaData\":\"SURVEI_BELUM_DIRILIS\"")))
                .post(INDIKATOR);
        kirim("sipd", ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "MODAL", "06-30", "1500.50")));

        List<Map<String, Object>> data = semua("inspektorat", tahun);

        assertThat(data)
                .extracting(d -> d.get("ragam"), d -> d.get("triwulan"), d -> d.get("oleh"), d -> d.get("versi"))
                .containsExactly(
                        tuple("indikator", "TW4", "operator.arjasa", 1),
                        tuple("indikator", "TW4", "sipd", 2),
                        tuple("anggaran", "TW2", "sipd", 3));
        assertThat(data.get(0)).doesNotContainKey("lama");
        assertThat(data.get(0).get("baru")).isEqualTo(Map.of("nilai", new BigDecimal("80.1"), "satuan", "nilai"));
        assertThat(data.get(1).get("lama")).isEqualTo(data.get(0).get("baru"));
        assertThat(data.get(1).get("baru")).isEqualTo(Map.of("tanpaData", "SURVEI_BELUM_DIRILIS", "satuan", "nilai"));
        assertThat(data.get(1))
                .containsEntry("peran", "integrasi")
                .containsEntry("jalur", "API")
                .containsEntry("alamat", "127.0.0.1")
                .containsEntry("korelasi", "k-" + tahun)
                .containsEntry("objek", Map.of("kodeIndikator", "S2.1"));
        assertThat(data.get(2).get("baru")).isEqualTo(Map.of("realisasi", new BigDecimal("1500.5")));
    }

    @Test
    void goesOnFromWhereItStoppedAlsoWhenNothingIsNew() {
        int tahun = RencanaUji.tahun(ARJASA);
        String awal = akhir("bappeda");
        kirim(
                "sipd",
                INDIKATOR,
                daftar(
                        indikator(tahun, "TW1", "S2.1", "\"nilai\":1"),
                        indikator(tahun, "TW2", "S2.1", "\"nilai\":2"),
                        indikator(tahun, "TW3", "S2.1", "\"nilai\":3")));

        ExtractableResponse<Response> pertama = baca("bappeda", awal, 2);
        ExtractableResponse<Response> kedua = baca("bappeda", pertama.path("sejak"), 2);
        ExtractableResponse<Response> ketiga = baca("bappeda", kedua.path("sejak"), 2);

        assertThat(pertama.<List<String>>path("data.triwulan")).containsExactly("TW1", "TW2");
        assertThat(pertama.<Boolean>path("lagi")).isTrue();
        assertThat(kedua.<List<String>>path("data.triwulan")).containsExactly("TW3");
        assertThat(kedua.<Boolean>path("lagi")).isFalse();
        assertThat(ketiga.<List<String>>path("data")).isEmpty();
        assertThat(ketiga.<String>path("sejak")).isEqualTo(kedua.<String>path("sejak"));
    }

    @Test
    void showsOnlyTheCallersArea() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        kirim(
                "sipd",
                INDIKATOR,
                daftar(
                        indikator(ARJASA, tahun, "TW1", "S2.1", "\"nilai\":1"),
                        indikator(KALIWATES, tahun, "TW1", "S2.1", "\"nilai\":2")));

        assertThat(semua("camat.kaliwates", tahun))
                .extracting(d -> d.get("kodePd"))
                .containsExactly(KALIWATES);
        assertThat(semua("operator.maesan", tahun)).isEmpty();
        assertThat(semua("admin", tahun)).hasSize(2);
        sebagai("camat.kaliwates").get(PERUBAHAN + "?kodePd=" + ARJASA).then().statusCode(403);
    }

    @Test
    void startsAtATime() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")));

        assertThat(baca("bappeda", "2000-01-01T00:00:00+07:00", 1).<List<?>>path("data"))
                .hasSize(1);
        assertThat(baca("bappeda", "2100-01-01T00:00:00Z", 1).<List<?>>path("data"))
                .isEmpty();
    }

    @Test
    void remembersTheTimeItStartedAtWhileNothingIsNew() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")));
        String sekarang = Instant.EPOCH
                .plus(
                        Basisdata.hitung(
                                        "select (extract(epoch from max(dicatat_pada)) * 1000000)::bigint from kiriman")
                                + 1,
                        ChronoUnit.MICROS)
                .toString();

        String sejak = sekarang;
        for (int i = 0; i < 2; i++) {
            ExtractableResponse<Response> kosong = baca("bappeda", sejak, 1000);
            assertThat(kosong.<List<?>>path("data")).isEmpty();
            sejak = kosong.path("sejak");
        }
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW2", "S2.1", "\"nilai\":2")));
        ExtractableResponse<Response> baru = baca("bappeda", sejak, 1000);
        assertThat(baru.<List<Integer>>path("data.tahun")).containsExactly(tahun);
        assertThat(baru.<List<String>>path("data.triwulan")).containsExactly("TW2");
        assertThat(baca("bappeda", baru.path("sejak"), 1000).<List<?>>path("data"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2024-01-01", "12:00", "+99999-01-01T00:00:00Z", "YQ"})
    void refusesAPositionThatIsNone(String sejak) {
        sebagai("bappeda")
                .queryParam("sejak", sejak)
                .get(PERUBAHAN)
                .then()
                .statusCode(400)
                .body("kode", is("SEJAK_SALAH"));
    }

    @Test
    void writesCsvThatNoSpreadsheetRuns() {
        int tahun = RencanaUji.tahun(ARJASA);
        String awal = akhir("bappeda");
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1,\"sumber\":\"=1+1;\\\"x\\\"\"")));

        sebagai("bappeda")
                .accept("text/csv")
                .queryParam("sejak", awal)
                .get(PERUBAHAN + "/csv")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Sakip-Sejak", not(awal))
                .header("Content-Disposition", containsString("attachment"))
                .body(startsWith("ragam,kodePd,"))
                .body(containsString("\"nilai: 1; satuan: nilai; sumber: =1+1;\"\"x\"\"\""));
    }

    /** Transactions finish in another order than they begin; a reader that polls meanwhile must still see each change once. */
    @Test
    void neitherSkipsNorRepeatsAChangeWhileManyWriteAtOnce() throws Exception {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        String awal = akhir("admin");
        AtomicBoolean selesai = new AtomicBoolean();
        try (ExecutorService penulis = Executors.newFixedThreadPool(5)) {
            Future<List<String>> pembaca = penulis.submit(() -> {
                List<String> terbaca = new ArrayList<>();
                String sejak = awal;
                boolean terakhir = false;
                while (true) {
                    ExtractableResponse<Response> halaman = baca("admin", sejak, 3);
                    List<Map<String, Object>> data = halaman.path("data");
                    data.stream()
                            .filter(d -> d.get("tahun").equals(tahun))
                            .map(d -> d.get("kodePd") + " " + d.get("versi") + " " + d.get("objek"))
                            .forEach(terbaca::add);
                    sejak = halaman.path("sejak");
                    if (data.isEmpty() && terakhir) {
                        return terbaca;
                    }
                    terakhir = selesai.get();
                }
            });
            List<Callable<Integer>> tugas = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String kodePd = i % 2 == 0 ? ARJASA : KALIWATES;
                String nilai = "\"nilai\":" + i;
                tugas.add(() -> kirim(
                                "sipd",
                                INDIKATOR,
                                daftar(
                                        indikator(kodePd, tahun, "TW1", "S2.1", nilai),
                                        indikator(kodePd, tahun, "TW1", "S1.1", nilai)))
                        .extract()
                        .statusCode());
            }
            for (Future<Integer> satu : penulis.invokeAll(tugas)) {
                assertThat(satu.get()).isEqualTo(200);
            }
            selesai.set(true);

            List<String> terbaca = pembaca.get();
            Set<String> berbeda = new HashSet<>(terbaca);
            assertThat(terbaca).hasSameSizeAs(berbeda);
            assertThat((long) terbaca.size())
                    .isEqualTo(Basisdata.hitung("select count(*) from riwayat_indikator where tahun = ?", tahun));
        }
    }

    private static String akhir(String pengguna) {
        String sejak = null;
        while (true) {
            ExtractableResponse<Response> halaman = baca(pengguna, sejak, 1000);
            sejak = halaman.path("sejak");
            if (halaman.<List<?>>path("data").isEmpty()) {
                return sejak;
            }
        }
    }

    private static List<Map<String, Object>> semua(String pengguna, int tahun) {
        List<Map<String, Object>> semua = new ArrayList<>();
        String sejak = null;
        while (true) {
            ExtractableResponse<Response> halaman = baca(pengguna, sejak, 1000);
            List<Map<String, Object>> data = halaman.path("data");
            if (data.isEmpty()) {
                return semua;
            }
            data.stream().filter(d -> d.get("tahun").equals(tahun)).forEach(semua::add);
            sejak = halaman.path("sejak");
        }
    }

    private static ExtractableResponse<Response> baca(String pengguna, String sejak, int batas) {
        var permintaan = sebagai(pengguna).queryParam("batas", batas);
        if (sejak != null) {
            permintaan.queryParam("sejak", sejak);
        }
        return permintaan.get(PERUBAHAN).then().statusCode(200).extract();
    }
}
