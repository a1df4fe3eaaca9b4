package id.sakip.planning.indikator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** The kind of value of an indicator never contradicts a target that a living document holds. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class JenisNilaiTest {

    @Inject
    DataSource dataSource;

    @Test
    void refusesAKindOfValueThatTargetsInDraftsAndDocumentsInForceContradict() {
        String unit = Api.unitBaru();
        String id = predikat(unit);
        String renstra = Api.tetapkan("/renstra", renstra(unit)).path("id");
        String pk = Api.buat("/perjanjian-kinerja", pk(unit, "B")).path("id");

        masalah(ubah(id, Api.isiIndikator(unit, "S4.1")), 422, "JENIS_NILAI_BERTENTANGAN")
                .body("galat.medan", contains("jenisNilai", "jenisNilai", "jenisNilai"))
                .body(
                        "galat.kode",
                        contains(
                                "DOKUMEN_BERTARGET_PREDIKAT",
                                "DOKUMEN_BERTARGET_PREDIKAT",
                                "DOKUMEN_BERTARGET_PREDIKAT"))
                .body("galat[0].pesan", containsString(pk))
                .body("galat[1].pesan", containsString(renstra))
                .body("galat[2].pesan", containsString(renstra));
        sebagai("admin").get("/iku/" + id).then().body("jenisNilai", equalTo("PREDIKAT"));
    }

    @Test
    void letsTheKindOfValueChangeWhenOnlyReplacedDocumentsContradictIt() {
        String unit = Api.unitBaru();
        String id = predikat(unit);
        Api.tetapkan("/perjanjian-kinerja", pk(unit, "B"));
        Api.tetapkan("/perjanjian-kinerja", pk(unit, "67"));

        ubah(id, Api.isiIndikator(unit, "S4.1")).then().statusCode(200).body("jenisNilai", equalTo("ANGKA"));
    }

    @Test
    void refusesPenetapanOfATargetThatIsNotOfTheKindOfTheIndicator() throws SQLException {
        String unit = Api.unitBaru();
        String id = predikat(unit);
        String renstra = Api.buat("/renstra", renstra(unit)).path("id");
        String pk = Api.buat("/perjanjian-kinerja", pk(unit, "B")).path("id");
        // As an edit leaves it that does not see a draft being written at the same moment.
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update indikator_revisi set jenis_nilai = 'ANGKA', skala_kode = null where indikator_id = ?")) {
            update.setObject(1, UUID.fromString(id));
            update.executeUpdate();
        }

        masalah(sebagai("admin").post("/perjanjian-kinerja/" + pk + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("TARGET_TIDAK_SESUAI"))
                .body("galat.medan", contains("sasaran[0].indikator[0].target"));
        masalah(sebagai("admin").post("/renstra/" + renstra + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("TARGET_TIDAK_SESUAI", "TARGET_TIDAK_SESUAI"))
                .body(
                        "galat.medan",
                        contains(
                                "tujuan[0].sasaran[0].indikator[0].target.2023",
                                "tujuan[0].sasaran[0].indikator[0].targetAkhir"));
    }

    private static String predikat(String unit) {
        return Api.buat("/iku", Api.isiIndikator(unit, "S4.1").replace("ANGKA", "PREDIKAT"))
                .path("id");
    }

    private static Response ubah(String id, String isi) {
        return sebagai("admin").header("If-Match", "\"1\"").body(isi).put("/iku/" + id);
    }

    private static String pk(String unit, String target) {
        return """
                {"kodePd":"%s","tahun":2023,"jenis":"MURNI",
                 "pihakPertama":{"jabatan":"Camat"},"pihakKedua":{"jabatan":"Bupati"},
                 "sasaran":[{"kode":"S4","uraian":"Sasaran","indikator":[{"kodeIndikator":"S4.1","target":"%s"}]}]}""".formatted(unit, target);
    }

    private static String renstra(String unit) {
        return """
                {"kodePd":"%s","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"Tujuan","sasaran":[
                 {"kode":"S4","uraian":"Sasaran","indikator":[{"kodeIndikator":"S4.1",
                  "target":{"2022":"66","2023":"B (67)"},"targetAkhir":"BB"}]}]}]}""".formatted(unit);
    }
}
