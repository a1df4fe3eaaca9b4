package id.sakip.realization.kiriman;

import java.util.UUID;

import id.sakip.realization.RencanaUji;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class KirimanResourceTest {

    private static final String KIRIMAN = "/api/v1/kiriman";

    @Test
    void showsABatchToThoseWhoseUnitsItChangedAndToItsSender() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        kirim(
                "sipd",
                INDIKATOR,
                daftar(
                        indikator(ARJASA, tahun, "TW1", "S2.1", "\"nilai\":1"),
                        indikator(ARJASA, tahun, "TW1", "S9.9", "\"nilai\":1")));

        String id = sebagai("operator.arjasa")
                .get(KIRIMAN + "?batas=1")
                .then()
                .statusCode(200)
                .body("data[0].oleh", is("sipd"))
                .body("data[0].jalur", is("API"))
                .body("data[0].dibuat", is(1))
                .body("data[0].ditolak", is(1))
                .body("data[0].unit.kodePd", contains(ARJASA))
                .body("data[0].unit.tahun", contains(tahun))
                .extract()
                .path("data[0].id");
        for (String boleh : new String[] {"sipd", "inspektorat", "admin", "camat.arjasa"}) {
            sebagai(boleh).get(KIRIMAN + "/" + id).then().statusCode(200).body("id", is(id));
        }
        for (String tidak : new String[] {"operator.kaliwates", "bappeda.bondowoso"}) {
            sebagai(tidak).get(KIRIMAN + "/" + id).then().statusCode(404);
        }
    }

    @Test
    void knowsNoOtherBatch() {
        sebagai("admin").get(KIRIMAN + "/" + UUID.randomUUID()).then().statusCode(404);
        sebagai("admin").get(KIRIMAN + "/bukan-uuid").then().statusCode(400);
    }

    @Test
    void listsTheNewestFirst() {
        int tahun = RencanaUji.tahun(ARJASA);
        for (int nilai = 1; nilai <= 3; nilai++) {
            kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":" + nilai)));
        }

        String kursor = sebagai("admin")
                .get(KIRIMAN + "?batas=2")
                .then()
                .body("data.collect { it.unit[0].versi }", contains(3, 2))
                .extract()
                .path("kursor");
        sebagai("admin")
                .get(KIRIMAN + "?batas=1&kursor=" + kursor)
                .then()
                .body("data.collect { it.unit[0].versi }", contains(1));
    }
}
