package id.sakip.planning.wilayah;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.PenghitungPernyataan.pernyataan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class WilayahResourceTest {

    private static final String JALUR = "/wilayah";

    /** Desa and kelurahan of kecamatan 01 to 31 (Kepmendagri 300.2.2-2138/2025). */
    private static final List<Integer> BANYAK_DESA =
            List.of(6, 5, 10, 8, 10, 8, 6, 12, 11, 8, 7, 7, 8, 7, 5, 8, 7, 8, 7, 8, 7, 6, 7, 7, 6, 7, 12, 10, 12, 9, 9);

    @Test
    void knowsTheVillagesOfJember() {
        List<Map<String, String>> semua = new ArrayList<>(semua("bappeda", "DESA"));
        List<Map<String, String>> kelurahan = semua("bappeda", "KELURAHAN");
        assertThat(semua).hasSize(226);
        assertThat(kelurahan).hasSize(22);
        semua.addAll(kelurahan);

        Map<String, Long> perKecamatan =
                semua.stream().collect(Collectors.groupingBy(w -> w.get("induk"), TreeMap::new, Collectors.counting()));
        assertThat(perKecamatan).hasSize(31);
        assertThat(perKecamatan.values())
                .containsExactlyElementsOf(
                        BANYAK_DESA.stream().map(Integer::longValue).toList());
        assertThat(kelurahan).extracting(w -> w.get("induk")).containsOnly("35.09.19", "35.09.20", "35.09.21");
        assertThat(semua)
                .allSatisfy(w -> assertThat(w.get("kode"))
                        .matches(w.get("induk") + (w.get("jenis").equals("DESA") ? ".2\\d{3}" : ".1\\d{3}")));
        assertThat(semua)
                .extracting(w -> w.get("nama"))
                .allSatisfy(nama -> assertThat(nama).matches("[A-Z][a-z]+( [A-Z][a-z]+)*"));
    }

    @Test
    void listsTheVillagesOfAKecamatan() {
        sebagai("operator.arjasa")
                .get(JALUR + "?induk=35.09.22")
                .then()
                .statusCode(200)
                .body("data.nama", contains("Kemuninglor", "Darsono", "Arjasa", "Candijati", "Biting", "Kamal"));
    }

    @Test
    void showsTheAreasInsideAndAroundTheCallersOwn() {
        sebagai("operator.arjasa")
                .get(JALUR)
                .then()
                .body("data", hasSize(9))
                .body("data[0].kode", equalTo("35"))
                .body("data[1].kode", equalTo("35.09"))
                .body("data[2].kode", equalTo("35.09.22"));
        sebagai("operator.arjasa").get(JALUR + "/35").then().statusCode(200).body("nama", equalTo("Jawa Timur"));
        sebagai("operator.arjasa").get(JALUR + "/35.09.22.2003").then().statusCode(200);
        masalah(sebagai("operator.arjasa").get(JALUR + "/35.09.19"), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("operator.arjasa").get(JALUR + "/35.09.19.1001"), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("admin").get(JALUR + "/99.99"), 404, "WILAYAH_TIDAK_ADA");
        masalah(sebagai("admin").get(JALUR + "/35.9"), 400, "DATA_TIDAK_SAH");
    }

    @Test
    void listsMuchWithAsManyStatementsAsLittle() {
        assertThat(pernyataan("bappeda", JALUR + "?induk=35.09.08"))
                .isEqualTo(pernyataan("bappeda", JALUR + "?induk=35.09.02"));
    }

    private static List<Map<String, String>> semua(String pengguna, String jenis) {
        List<Map<String, String>> semua = new ArrayList<>();
        String kursor = null;
        do {
            var tanya = sebagai(pengguna).queryParam("jenis", jenis).queryParam("batas", 200);
            Response halaman = (kursor == null ? tanya : tanya.queryParam("kursor", kursor)).get(JALUR);
            halaman.then().statusCode(200);
            semua.addAll(halaman.jsonPath().getList("data"));
            kursor = halaman.path("kursor");
        } while (kursor != null);
        return semua;
    }
}
