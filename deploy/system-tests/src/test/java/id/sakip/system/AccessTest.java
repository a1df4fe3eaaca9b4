package id.sakip.system;

import id.sakip.local.launch.Service;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

/** A user reaches the own kecamatan only, and nobody reaches anything without a token. */
@ExtendWith(HouseExtension.class)
class AccessTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNING, /api/v1/perangkat-daerah/35.09.22",
        "PLANNING, /api/v1/renstra?kodePd=35.09.22",
        "PLANNING, /api/v1/rencana/35.09.22/2023",
        "REALIZATION, /api/v1/realisasi/indikator?kodePd=35.09.22&tahun=2023",
        "REALIZATION, /api/v1/realisasi/anggaran?kodePd=35.09.22&tahun=2023",
        "SCORING, /api/v1/capaian/35.09.22/2023",
        "SCORING, /api/v1/capaian/35.09.22/2023/penjelasan/S2.1",
        "SCORING, /api/v1/efisiensi/35.09.22/2023",
        "REPORTING, /api/v1/lkip/35.09.22/2023",
        "REPORTING, /api/v1/lkip/kabupaten/35.09/2023"
    })
    void closesEveryReadToOthers(Service service, String path, House house) {
        house.as("camat.kaliwates", service).get(path).then().statusCode(403).body("kode", equalTo("DI_LUAR_WILAYAH"));
        given().baseUri(house.url(service).toString())
                .get(path)
                .then()
                .statusCode(401)
                .contentType(equalTo("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNING, /api/v1/iku, inspektorat",
        "PLANNING, /api/v1/renstra, sipd",
        "REALIZATION, /api/v1/realisasi/indikator, inspektorat",
        "REALIZATION, /api/v1/realisasi/anggaran, bagian-organisasi",
        "SCORING, /api/v1/hitung-ulang, operator.arjasa"
    })
    void refusesWritesToRolesWithoutThem(Service service, String path, String user, House house) {
        house.as(user.equals("bagian-organisasi") ? "organisasi" : user, service)
                .body("[]")
                .post(path)
                .then()
                .statusCode(403)
                .body("kode", equalTo("TIDAK_BERWENANG"));
    }
}
