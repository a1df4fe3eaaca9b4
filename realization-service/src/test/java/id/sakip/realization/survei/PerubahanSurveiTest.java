package id.sakip.realization.survei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.survei.SurveiUji.REKAP;
import static id.sakip.realization.survei.SurveiUji.RESPONS;
import static id.sakip.realization.survei.SurveiUji.UNIT;
import static id.sakip.realization.survei.SurveiUji.rekap;
import static id.sakip.realization.survei.SurveiUji.respons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PerubahanSurveiTest {

    @Test
    void tellsEveryChangeOfResponsesAndRecapsAndWhatTheyFed() {
        int tahun = SurveiUji.tahunBerindikator(UNIT);
        kirim("sipd", RESPONS, daftar(respons("r-" + tahun, tahun + "-02-03", 4, 3, 2, "")));
        kirim("organisasi", RESPONS, daftar(respons("r-" + tahun, tahun + "-02-03", 4, 4, 2, "")));
        kirim("bappeda", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89,\"mutu\":\"B\"")));

        await().untilAsserted(() -> assertThat(perubahan(tahun))
                .extracting(d -> d.get("ragam"), d -> d.get("jalur"), d -> d.get("oleh"), d -> d.get("versi"))
                .containsExactly(
                        tuple("respons", "API", "sipd", 1),
                        tuple("respons", "API", "organisasi", 2),
                        tuple("rekap", "API", "bappeda", 3),
                        tuple("indikator", "SURVEI", "bappeda", 4)));
        List<Map<String, Object>> data = perubahan(tahun);
        assertThat(data.get(0))
                .doesNotContainKey("lama")
                .containsEntry("objek", Map.of("sumber", "UJI", "id", "r-" + tahun));
        assertThat(data.get(1).get("lama").toString()).contains("waktu=3");
        assertThat(data.get(1).get("baru").toString()).contains("waktu=4");
        assertThat(data.get(2).get("baru").toString()).contains("ikm=82.89", "mutu=B", "ikmBerlaku=82.89");
        assertThat(data.get(2)).containsEntry("objek", Map.of());
    }

    private static List<Map<String, Object>> perubahan(int tahun) {
        List<Map<String, Object>> data = new ArrayList<>();
        String sejak = null;
        boolean lagi;
        do {
            var permintaan = sebagai("inspektorat").queryParams("kodePd", UNIT, "batas", 200);
            if (sejak != null) {
                permintaan.queryParam("sejak", sejak);
            }
            JsonPath halaman = permintaan
                    .get("/api/v1/perubahan")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            data.addAll(halaman.getList("data.findAll { it.tahun == " + tahun + " }"));
            sejak = halaman.getString("sejak");
            lagi = halaman.getBoolean("lagi");
        } while (lagi);
        return data;
    }
}
