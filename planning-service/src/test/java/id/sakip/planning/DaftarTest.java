package id.sakip.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.PenghitungPernyataan.pernyataan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

/** Every list of the API, those still to come included: found in the API's own description. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DaftarTest {

    private static final String TERBANYAK = "?batas=200";

    private String unit;

    /** Two rows at least in every list: the reports, and what they have one or none of. */
    @BeforeAll
    void isiSemua() {
        List.of("arjasa-2023", "kaliwates-2020", "umbulsari-2021").forEach(Api::laporan);
        unit = Api.unitBaru();
        for (int tahun = 2023; tahun <= 2024; tahun++) {
            Api.buat("/rencana-aksi", """
                    {"kodePd":"%s","tahun":%d,"baris":[{"kodeSubKegiatan":"7.01.02.2.01.0002","indikator":"Jumlah bulan",
                     "satuan":"Bulan","agregasi":"JUMLAH","target":{"TW1":1}}]}""".formatted(unit, tahun));
            sebagai("admin")
                    .put("/perangkat-daerah/" + unit + "/alias/E-MONEV/daftar-" + tahun)
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void takesAsManyStatementsForALongPageAsForAShortOne() {
        assertThat(daftar()).hasSizeGreaterThan(10).allSatisfy(alamat -> {
            assertThat(isi(alamat)).as("rows to compare").hasSizeGreaterThanOrEqualTo(2);
            assertThat(pernyataan(alamat + TERBANYAK)).isEqualTo(pernyataan(alamat + "?batas=1"));
        });
    }

    @Test
    void pagesWithoutLosingOrRepeatingARow() {
        assertThat(daftar()).hasSizeGreaterThan(10).allSatisfy(alamat -> {
            List<Object> semua = isi(alamat);
            int batas = Math.max(1, semua.size() / 3);
            List<Object> berturut = new ArrayList<>();
            int halaman = 0;
            String kursor = null;
            do {
                Response satu = halaman(alamat, batas, kursor);
                berturut.addAll(satu.path("data"));
                kursor = satu.path("kursor");
                halaman++;
            } while (kursor != null && berturut.size() < semua.size());

            assertThat(halaman).as("pages").isGreaterThanOrEqualTo(2);
            assertThat(berturut).doesNotHaveDuplicates().startsWith(semua.toArray());
        });
    }

    @Test
    void refusesPagesAndCursorsThatAreNone() {
        assertThat(daftar()).allSatisfy(alamat -> {
            Api.masalah(sebagai("admin").get(alamat + "?batas=0"), 400, "BATAS_SALAH");
            Api.masalah(sebagai("admin").get(alamat + "?batas=201"), 400, "BATAS_SALAH");
            Api.masalah(sebagai("admin").get(alamat + "?kursor=bukan!kursor"), 400, "KURSOR_SALAH");
            sebagai("admin").get(alamat + "?batas=1").then().body("data", hasSize(1));
        });
    }

    /** Addresses of all lists that are paged. */
    private TreeSet<String> daftar() {
        Map<String, Map<String, Map<String, Object>>> jalur =
                sebagai("admin").basePath("/").get("/q/openapi?format=json").path("paths");
        TreeSet<String> daftar = new TreeSet<>();
        jalur.forEach((alamat, operasi) -> {
            if (operasi.containsKey("get") && parameter(operasi.get("get")).contains("batas")) {
                daftar.add(alamat.replaceFirst("^/api/v1", "").replace("{kodePd}", unit));
            }
        });
        assertThat(daftar).as("addresses that this test can fill in").noneMatch(alamat -> alamat.contains("{"));
        return daftar;
    }

    private static List<Object> isi(String alamat) {
        return sebagai("admin").get(alamat + TERBANYAK).path("data");
    }

    private static Response halaman(String alamat, int batas, String kursor) {
        RequestSpecification permintaan = sebagai("admin").queryParam("batas", batas);
        Response jawaban = (kursor == null ? permintaan : permintaan.queryParam("kursor", kursor)).get(alamat);
        jawaban.then().statusCode(200);
        return jawaban;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> parameter(Map<String, Object> operasi) {
        List<Map<String, Object>> semua = (List<Map<String, Object>>) operasi.getOrDefault("parameters", List.of());
        return semua.stream().map(p -> p.get("name")).toList();
    }
}
