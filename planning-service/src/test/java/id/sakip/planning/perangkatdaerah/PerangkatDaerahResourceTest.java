package id.sakip.planning.perangkatdaerah;

import java.util.ArrayList;
import java.util.List;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PerangkatDaerahResourceTest {

    private static final String JALUR = "/perangkat-daerah";
    private static final String ISI = "{\"nama\":\"Kecamatan Baru\",\"alamat\":\"Jl. Raya 1\"}";

    @Test
    void listsThe31KecamatanOfJemberOverItsPages() {
        List<String> kode = new ArrayList<>();
        String kursor = null;
        do {
            Response halaman = (kursor == null
                            ? sebagai("bappeda").queryParam("batas", 20)
                            : sebagai("bappeda").queryParam("batas", 20).queryParam("kursor", kursor))
                    .get(JALUR);
            halaman.then().statusCode(200);
            kode.addAll(halaman.jsonPath().getList("data.kodePd"));
            kursor = halaman.path("kursor");
        } while (kursor != null);

        assertThat(kode).hasSize(31).isSorted().doesNotHaveDuplicates().contains("35.09.01", "35.09.22", "35.09.31");
    }

    @Test
    void listsOnlyTheUnitsThatTheCallerMayReach() {
        sebagai("operator.arjasa").get(JALUR).then().statusCode(200).body("data.nama", contains("Kecamatan Arjasa"));
    }

    @Test
    void refusesACursorAndALimitThatAreNone() {
        masalah(sebagai("bappeda").queryParam("kursor", "!").get(JALUR), 400, "KURSOR_SALAH");
        masalah(sebagai("bappeda").queryParam("batas", 0).get(JALUR), 400, "BATAS_SALAH");
        masalah(sebagai("bappeda").queryParam("batas", 201).get(JALUR), 400, "BATAS_SALAH");
    }

    @Test
    void showsAUnitWithItsVersionAndNothingNewToOneWhoHasIt() {
        Response unit = sebagai("inspektorat").get(JALUR + "/35.09.19");

        unit.then().statusCode(200).body("nama", equalTo("Kecamatan Kaliwates")).body("jenis", equalTo("KECAMATAN"));
        sebagai("inspektorat")
                .header("If-None-Match", unit.header("ETag"))
                .get(JALUR + "/35.09.19")
                .then()
                .statusCode(304);
    }

    @Test
    void changesAUnitOfTheSeenVersionOnly() {
        String kode = "35.09.31";
        String etag = sebagai("bappeda").get(JALUR + "/" + kode).header("ETag");

        masalah(sebagai("bappeda").body(ISI).put(JALUR + "/" + kode), 428, "IF_MATCH_WAJIB");
        sebagai("bappeda")
                .header("If-Match", etag)
                .body(ISI)
                .put(JALUR + "/" + kode)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("nama", equalTo("Kecamatan Baru"))
                .body("alamat", equalTo("Jl. Raya 1"));
        masalah(sebagai("bappeda").header("If-Match", etag).body(ISI).put(JALUR + "/" + kode), 412, "BENTROK_VERSI");
    }

    @Test
    void saysAllThatIsWrongWithAChangeAtOnce() {
        masalah(
                        sebagai("bappeda")
                                .header("If-Match", "\"1\"")
                                .body("{\"nama\":\" \",\"alamat\":[1],\"luas\":1}")
                                .put(JALUR + "/35.09.19"),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", hasItems("nama", "alamat", "luas"));
        masalah(
                        sebagai("bappeda")
                                .header("If-Match", "*")
                                .body("{\"kodePd\":\"35.09.22\",\"nama\":\"X\"}")
                                .put(JALUR + "/35.09.19"),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.kode", contains("KUNCI_TETAP"));
    }

    @Test
    void letsOnlyBappedaAndAdminChangeUnits() {
        masalah(sebagai("camat.arjasa").body(ISI).put(JALUR + "/35.09.22"), 403, "TIDAK_BERWENANG");
        masalah(sebagai("camat.arjasa").get(JALUR + "/35.09.19"), 403, "DI_LUAR_WILAYAH");
        masalah(Api.tanpaToken().get(JALUR), 401, "BELUM_MASUK");
    }

    @Test
    void doesNotKnowOtherUnits() {
        masalah(sebagai("bappeda").get(JALUR + "/35.09.32"), 404, "UNIT_TIDAK_ADA");
        masalah(sebagai("admin").header("If-Match", "*").body(ISI).put(JALUR + "/35.12.01"), 404, "UNIT_TIDAK_ADA");
    }
}
