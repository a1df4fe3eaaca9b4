package id.sakip.planning.alias;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.Topik;
import id.sakip.contracts.unit.UnitTerdaftar;
import id.sakip.planning.Api;
import id.sakip.platform.json.SakipJson;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class AliasResourceTest {

    private static final String PUSPO = "7.01.0.00.0.00.91.0000";

    @Test
    void leadsFromTheCodeOfAnotherSystemToTheUnit() {
        String alamat = "/perangkat-daerah/35.09.30/alias/SIPD/7.01.0.00.0.00.92.0000";
        sebagai("bappeda").put(alamat).then().statusCode(201).body("kodePd", equalTo("35.09.30"));
        sebagai("bappeda").put(alamat).then().statusCode(200);

        sebagai("sipd")
                .get("/alias/SIPD/7.01.0.00.0.00.92.0000")
                .then()
                .statusCode(200)
                .body("kodePd", equalTo("35.09.30"))
                .body("sistem", equalTo("SIPD"));
        masalah(sebagai("operator.arjasa").get("/alias/SIPD/7.01.0.00.0.00.92.0000"), 404, "ALIAS_TIDAK_ADA");
        masalah(
                sebagai("bappeda").put("/perangkat-daerah/35.09.31/alias/SIPD/7.01.0.00.0.00.92.0000"),
                409,
                "ALIAS_DIPAKAI");
        masalah(
                sebagai("bappeda").delete("/perangkat-daerah/35.09.31/alias/SIPD/7.01.0.00.0.00.92.0000"),
                404,
                "ALIAS_TIDAK_ADA");

        sebagai("bappeda").delete(alamat).then().statusCode(204);
        masalah(sebagai("sipd").get("/alias/SIPD/7.01.0.00.0.00.92.0000"), 404, "ALIAS_TIDAK_ADA");
        masalah(sebagai("bappeda").delete(alamat), 404, "ALIAS_TIDAK_ADA");
        sebagai("bappeda")
                .put("/perangkat-daerah/35.09.31/alias/SIPD/7.01.0.00.0.00.92.0000")
                .then()
                .statusCode(201);
    }

    @Test
    void listsWhatAUnitIsCalledElsewhere() {
        String unit = Api.unitBaru();
        String alamat = "/perangkat-daerah/" + unit + "/alias";
        sebagai("admin").get(alamat).then().statusCode(200).body("data", hasSize(0));
        sebagai("admin").put(alamat + "/SIPD/7.01.0.00.0.00.12.0000").then().statusCode(201);
        sebagai("admin").put(alamat + "/SIPD/7.01.0.00.0.00.12.0001").then().statusCode(201);
        sebagai("admin").put(alamat + "/E-MONEV/puspo-1").then().statusCode(201);

        String kursor = sebagai("admin")
                .get(alamat + "?batas=2")
                .then()
                .body("data.kode", contains("puspo-1", "7.01.0.00.0.00.12.0000"))
                .extract()
                .path("kursor");
        sebagai("admin")
                .queryParam("kursor", kursor)
                .get(alamat + "?batas=2")
                .then()
                .body("data.kode", contains("7.01.0.00.0.00.12.0001"))
                .body("kursor", nullValue());
    }

    @Test
    void letsTwoKabupatenUseTheSameCode() {
        sebagai("admin").body("""
                        [{"kode":"35.14","nama":"Kabupaten Pasuruan","jenis":"KABUPATEN"},
                         {"kode":"35.14.05","nama":"Puspo","jenis":"KECAMATAN","perangkatDaerah":{"nama":"Kecamatan Puspo"}}]""").post("/impor/wilayah").then().statusCode(200);
        sebagai("admin")
                .put("/perangkat-daerah/35.14.05/alias/SIPD/" + PUSPO)
                .then()
                .statusCode(201);
        sebagai("admin")
                .put("/perangkat-daerah/35.09.29/alias/SIPD/" + PUSPO)
                .then()
                .statusCode(201);

        sebagai("sipd").get("/alias/SIPD/" + PUSPO).then().body("kodePd", equalTo("35.09.29"));
        masalah(sebagai("admin").get("/alias/SIPD/" + PUSPO), 409, "ALIAS_BERGANDA");
        sebagai("admin").get("/alias/SIPD/" + PUSPO + "?kodeKab=35.14").then().body("kodePd", equalTo("35.14.05"));
        masalah(sebagai("sipd").get("/alias/SIPD/" + PUSPO + "?kodeKab=35.14"), 404, "ALIAS_TIDAK_ADA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7.01.0.00.0.00.00.0000",
                "7.01.0.00.0.00.22",
                "7.01.0.00.0.00.22.00000",
                "7.01.0.00.0.00.22.000",
                "7.01.0.00.0.00.022.0000",
                "1.01.0.00.0.00.22.0000",
                "7.01.00.0.0.00.22.0000",
                "35.09.22",
                "7.01.0.00.0.00.2a.0000"
            })
    void refusesWhatIsNoSipdCodeOfAKecamatan(String kode) {
        masalah(sebagai("admin").put("/perangkat-daerah/35.09.22/alias/SIPD/" + kode), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", contains("KODE_SIPD_SALAH"));
    }

    @ParameterizedTest
    @CsvSource({"sipd, a, sistem", "1A, a, sistem", "A, a b, kode", "A, ä, kode", "A, a'--, kode"})
    void refusesNamesItCannotKeep(String sistem, String kode, String medan) {
        masalah(
                        sebagai("admin")
                                .pathParam("sistem", sistem)
                                .pathParam("kode", kode)
                                .put("/perangkat-daerah/35.09.22/alias/{sistem}/{kode}"),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", contains(medan));
    }

    @Test
    void keepsToTheCallersAreaAndRole() {
        String alamat = "/perangkat-daerah/35.09.19/alias";
        masalah(sebagai("operator.arjasa").get(alamat), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("bappeda.bondowoso").put(alamat + "/SIPD/" + PUSPO), 403, "DI_LUAR_WILAYAH");
        for (String pengguna :
                new String[] {"operator.kaliwates", "camat.kaliwates", "organisasi", "inspektorat", "sipd"}) {
            sebagai(pengguna).get(alamat).then().statusCode(200);
            sebagai(pengguna).put(alamat + "/SIPD/" + PUSPO).then().statusCode(403);
            sebagai(pengguna).delete(alamat + "/SIPD/" + PUSPO).then().statusCode(403);
        }
        masalah(sebagai("admin").put("/perangkat-daerah/35.97.01/alias/SIPD/" + PUSPO), 404, "UNIT_TIDAK_ADA");
        masalah(sebagai("admin").get("/perangkat-daerah/35.97.01/alias"), 404, "UNIT_TIDAK_ADA");
    }

    @Test
    void publishesAUnitWithEachChangeOfItsAliases() throws Exception {
        String unit = Api.unitBaru();
        String alamat = "/perangkat-daerah/" + unit + "/alias/SIPD/7.01.0.00.0.00.44.0000";
        sebagai("admin").put(alamat).then().statusCode(201);
        sebagai("admin").put(alamat).then().statusCode(200);
        sebagai("admin").delete(alamat).then().statusCode(204);

        List<UnitTerdaftar> semua = new ArrayList<>();
        for (var pesan : Topics.readUntil(
                Topik.UNIT, p -> p.key().equals(unit) && p.value().contains("\"versi\":2"))) {
            if (pesan.key().equals(unit)) {
                semua.add(SakipJson.mapper().readValue(pesan.value(), UnitTerdaftar.class));
            }
        }

        assertThat(semua)
                .extracting(UnitTerdaftar::versi, UnitTerdaftar::alias)
                .containsExactly(tuple(1L, Map.of("SIPD", List.of("7.01.0.00.0.00.44.0000"))), tuple(2L, Map.of()));
    }

    @Test
    void publishesAtStartTheUnitsThatAreOlderThanTheirEvent() {
        assertThat(Topics.readUntil(Topik.UNIT, p -> p.key().equals("35.09.01")))
                .filteredOn(p -> p.key().equals("35.09.01"))
                .first()
                .satisfies(p -> assertThat(p.value()).contains("\"versi\":1", "\"alias\":{"));
    }
}
