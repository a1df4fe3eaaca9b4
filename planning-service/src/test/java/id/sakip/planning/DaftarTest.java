package id.sakip.planning;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.inject.Inject;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

/** Every list of the API, those still to come included: found in the API's own description. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class DaftarTest {

    private static final int BANYAK = 7;

    @Inject
    SessionFactory hibernate;

    @BeforeEach
    void isiSemua() {
        if (sebagai("admin").get("/rpjmd?batas=1").<List<?>>path("data").isEmpty()) {
            sebagai("admin")
                    .body(Api.berkas("jember/rpjmd.json"))
                    .post("/impor/rencana")
                    .then()
                    .statusCode(200);
        }
        for (String unit : List.of("arjasa-2023", "kaliwates-2020", "umbulsari-2021")) {
            sebagai("admin")
                    .body(Api.berkas(unit + "/rencana.json"))
                    .post("/impor/rencana")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void takesAsManyStatementsForALongPageAsForAShortOne() {
        assertThat(daftar()).hasSizeGreaterThan(10).allSatisfy(alamat -> {
            List<Object> penuh = sebagai("admin").get(alamat + "?batas=200").path("data");
            if (penuh.size() >= 2) {
                assertThat(pernyataan(alamat + "?batas=200")).as(alamat).isEqualTo(pernyataan(alamat + "?batas=1"));
            }
        });
    }

    @Test
    void pagesWithoutLosingOrRepeatingARow() {
        assertThat(daftar()).allSatisfy(alamat -> {
            Map<String, Object> pertama =
                    sebagai("admin").get(alamat + "?batas=" + BANYAK).path("$");
            if (pertama.get("kursor") != null) {
                List<Object> kedua = sebagai("admin")
                        .queryParam("batas", BANYAK)
                        .queryParam("kursor", pertama.get("kursor"))
                        .get(alamat)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("data");
                assertThat(kedua).as(alamat).isNotEmpty().doesNotContainAnyElementsOf((List<?>) pertama.get("data"));
            }
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
    private static TreeSet<String> daftar() {
        Map<String, Map<String, Map<String, Object>>> jalur =
                sebagai("admin").basePath("/").get("/q/openapi?format=json").path("paths");
        TreeSet<String> daftar = new TreeSet<>();
        jalur.forEach((alamat, operasi) -> {
            if (operasi.containsKey("get")
                    && !alamat.contains("{")
                    && parameter(operasi.get("get")).contains("batas")) {
                daftar.add(alamat.replaceFirst("^/api/v1", ""));
            }
        });
        return daftar;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> parameter(Map<String, Object> operasi) {
        List<Map<String, Object>> semua = (List<Map<String, Object>>) operasi.getOrDefault("parameters", List.of());
        return semua.stream().map(p -> p.get("name")).toList();
    }

    private long pernyataan(String alamat) {
        sebagai("admin").get(alamat).then().statusCode(200);
        long sebelum = hibernate.getStatistics().getPrepareStatementCount();
        sebagai("admin").get(alamat).then().statusCode(200);
        return hibernate.getStatistics().getPrepareStatementCount() - sebelum;
    }
}
