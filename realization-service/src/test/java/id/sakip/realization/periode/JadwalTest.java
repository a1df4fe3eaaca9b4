package id.sakip.realization.periode;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static id.sakip.realization.periode.PeriodeUji.alamat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class JadwalTest {

    private static final Instant TENGGAT = Instant.parse("2040-01-31T17:00:00Z");

    @Inject
    PelaksanaJadwal pelaksana;

    @Inject
    DataSource dataSource;

    @Test
    @ActivateRequestContext
    void locksWhenTheTimeHasComeAndNotBefore() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        jadwalkan(tahun, null, "SEMUA").statusCode(200);

        pelaksana.jalankan(TENGGAT.minus(1, ChronoUnit.MICROS));
        status(tahun, ARJASA, "TERBUKA");
        pelaksana.jalankan(TENGGAT);
        status(tahun, ARJASA, "DIKUNCI").body("oleh", is("bappeda"));
        status(tahun, KALIWATES, "DIKUNCI");

        sebagai("inspektorat")
                .get(jalur(tahun))
                .then()
                .statusCode(200)
                .body("dikunci", is(2))
                .body("dilewati", is(0))
                .body("dijalankanPada", notNullValue());
        assertThat(Basisdata.hitung(
                        "select count(*) from audit where pelaku = 'bappeda' and objek = 'PERIODE' and aksi = 'PENGUNCIAN_PAKSA'"
                                + " and kunci like ?",
                        "%:" + tahun + ":TW1"))
                .isEqualTo(2);
    }

    @Test
    @ActivateRequestContext
    void isCarriedOutOnce() {
        int tahun = RencanaUji.tahun(ARJASA);
        jadwalkan(tahun, null, "SEMUA").statusCode(200);
        pelaksana.jalankan(TENGGAT);
        PeriodeUji.bukaArjasa(tahun, "TW1");

        pelaksana.jalankan(TENGGAT.plus(1, ChronoUnit.DAYS));

        status(tahun, ARJASA, "TERBUKA");
    }

    @Test
    void isChangedByThoseOnlyWhoHaveSeenIt() {
        int tahun = RencanaUji.tahun(ARJASA);
        jadwalkan(tahun, null, "SEMUA").statusCode(200).header("ETag", "\"1\"");

        jadwalkan(tahun, null, "TERVERIFIKASI").statusCode(428);
        jadwalkan(tahun, "\"2\"", "TERVERIFIKASI").statusCode(412);
        jadwalkan(tahun, "\"1\"", "TERVERIFIKASI")
                .statusCode(200)
                .body("versi", is(2))
                .body("cakupan", is("TERVERIFIKASI"))
                .body("dijalankanPada", nullValue());
        sebagai("bappeda").delete(jalur(tahun)).then().statusCode(428);
        sebagai("bappeda")
                .header("If-Match", "\"2\"")
                .delete(jalur(tahun))
                .then()
                .statusCode(204);
        sebagai("bappeda").get(jalur(tahun)).then().statusCode(404);
    }

    /** Two plan the same lock at once; the second waits for the first, and must not write over what it has not seen. */
    @Test
    void isPlannedByOneOfTwoWhoAreFirst() throws Exception {
        int tahun = RencanaUji.tahun(ARJASA);
        try (Connection pertama = dataSource.getConnection();
                ExecutorService kedua = Executors.newSingleThreadExecutor()) {
            pertama.setAutoCommit(false);
            try (Statement buat = pertama.createStatement()) {
                buat.executeUpdate("""
                        insert into jadwal_periode (kode_kab, tahun, triwulan, kunci_pada, cakupan, versi, oleh, peran)
                        values ('35.09', %d, 'TW1', '2041-01-01', 'SEMUA', 1, 'admin', 'admin')""".formatted(tahun));
            }
            Future<Integer> status = kedua.submit(
                    () -> jadwalkan(tahun, null, "TERVERIFIKASI").extract().statusCode());
            await().untilAsserted(() -> assertThat(
                            Basisdata.hitung(
                                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%jadwal_periode%'"))
                    .isEqualTo(1));
            pertama.commit();

            assertThat(status.get()).isEqualTo(428);
        }
        sebagai("bappeda").get(jalur(tahun)).then().body("oleh", is("admin")).body("cakupan", is("SEMUA"));
    }

    @Test
    void isListedForEverybodyOfTheKabupaten() {
        int tahun = RencanaUji.tahun(ARJASA);
        jadwalkan(tahun, null, "SEMUA").statusCode(200);

        sebagai("operator.arjasa")
                .get("/api/v1/periode/kabupaten/35.09/" + tahun + "/jadwal")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].kunciPada", is(TENGGAT.toString()));
        sebagai("operator.maesan")
                .get("/api/v1/periode/kabupaten/35.09/" + tahun + "/jadwal")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesATimeThatNoCalendarKnows() {
        sebagai("bappeda")
                .body("{\"kunciPada\":\"+99999-01-01T00:00:00Z\",\"cakupan\":\"SEMUA\"}")
                .put(jalur(2023))
                .then()
                .statusCode(400)
                .body("galat[0].medan", is("kunciPada"));
        sebagai("camat.arjasa")
                .body("{\"kunciPada\":\"2040-01-01T00:00:00Z\",\"cakupan\":\"SEMUA\"}")
                .put(jalur(2023))
                .then()
                .statusCode(403);
    }

    private static String jalur(int tahun) {
        return "/api/v1/periode/kabupaten/35.09/" + tahun + "/TW1/jadwal";
    }

    private static ValidatableResponse jadwalkan(int tahun, String ifMatch, String cakupan) {
        var permintaan =
                sebagai("bappeda").body("{\"kunciPada\":\"%s\",\"cakupan\":\"%s\"}".formatted(TENGGAT, cakupan));
        if (ifMatch != null) {
            permintaan.header("If-Match", ifMatch);
        }
        return permintaan.put(jalur(tahun)).then();
    }

    private static ValidatableResponse status(int tahun, String kodePd, String status) {
        return sebagai("bappeda")
                .get(alamat(kodePd, tahun, "TW1"))
                .then()
                .statusCode(200)
                .body("status", is(status));
    }
}
