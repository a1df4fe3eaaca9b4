package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.survei.SurveiUji.ATURAN;
import static id.sakip.realization.survei.SurveiUji.KABUPATEN;
import static id.sakip.realization.survei.SurveiUji.REKAP;
import static id.sakip.realization.survei.SurveiUji.rekap;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class KabupatenResourceTest {

    @Test
    void weighsUnitsByRespondentsAndListsThoseThatDoNotCount() {
        int tahun = terisi();

        rekapKabupaten(tahun, "")
                .body("metode", is("RESPONDEN"))
                .body("rumus", is("Σ (ikm × responden) / Σ responden"))
                .body("aturan", is(SurveiUji.TIGA))
                // (80 × 100 + 90 × 300) / 400
                .body("ikm", comparesEqualTo(new BigDecimal("87.5")))
                .body("mutu.huruf", is("B"))
                .body("jumlahBobot", is(400))
                .body("unit.kodePd", equalTo(List.of("35.10.01", "35.10.02", "35.10.03", "35.10.04", "35.10.05")))
                .body(
                        "unit.status",
                        equalTo(List.of("DIHITUNG", "DIHITUNG", "BELUM_DIRILIS", "BELUM_DIRILIS", "TANPA_BOBOT")))
                .body("unit[0].bobot", is(100))
                .body("unit[0].triwulan", is("TW2"))
                .body("unit[1].mutu.huruf", is("A"))
                .body("unit[2].alasan", is("belum diolah"))
                .body("unit[2].ikm", nullValue())
                // Known by its plan alone.
                .body("unit[3].alasan", nullValue())
                .body("unit[4].ikm", comparesEqualTo(new BigDecimal("82.89")))
                .body("unit[4].bobot", nullValue())
                .body("peringatan", hasSize(0));
    }

    @Test
    void takesTheLastReleaseUpToTheQuarter() {
        int tahun = terisi();

        rekapKabupaten(tahun, "&sampai=TW1").body("ikm", nullValue()).body("unit.status[1]", is("BELUM_DIRILIS"));
        rekapKabupaten(tahun, "&sampai=TW3").body("ikm", is(75)).body("unit.triwulan[1]", is("TW2"));
    }

    @Test
    void weighsAsTheRuleSaysAndNamesUnitsOfOtherRules() {
        int tahun = terisi();
        sebagai("admin").body("""
                        {"nama":"Bobot sama","kodeKab":"35.10","tahunMulai":1999,"unsur":[{"kode":"mutu","nama":"Mutu"}],
                         "mutu":[{"huruf":"A","nilaiPersepsi":1,"kinerja":"Ada","bawah":25,"atas":100}],
                         "bobotKabupaten":"SAMA"}""").put(ATURAN + "/UJI-BOBOT-SAMA").then().statusCode(201);

        sebagai("admin")
                .get(KABUPATEN + "/35.10/" + tahun + "?aturan=UJI-BOBOT-SAMA")
                .then()
                .statusCode(200)
                .body("metode", is("SAMA"))
                .body("ikm", comparesEqualTo(new BigDecimal("84.3")))
                .body("jumlahBobot", is(3))
                .body(
                        "peringatan.kode",
                        equalTo(List.of("ATURAN_UNIT_BERBEDA", "ATURAN_UNIT_BERBEDA", "ATURAN_UNIT_BERBEDA")));
    }

    @Test
    void isEmptyWhereNothingIsKnown() {
        rekapKabupaten(SurveiUji.tahun(), "").body("ikm", nullValue()).body("unit", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator.arjasa", "camat.arjasa", "bappeda.bondowoso"})
    void staysWithThoseOfTheKabupaten(String pengguna) {
        sebagai(pengguna).get(KABUPATEN + "/35.09/2023").then().statusCode(403);
        sebagai("inspektorat").get(KABUPATEN + "/35.09/2023").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "35.09.22/2023, 400",
        "35/2023, 400",
        "x/2023, 400",
        "35.09/1800, 400",
        "35.09/2003, 404",
        "35.09/2023?aturan=TIDAK-ADA, 404",
        "35.09/2023?sampai=TW0, 400"
    })
    void refusesWhatItCannotGive(String alamat, int status) {
        sebagai("admin").get(KABUPATEN + "/" + alamat).then().statusCode(status);
    }

    private static int terisi() {
        int tahun = SurveiUji.tahunBerindikator("35.10.04");
        kirim(
                        "admin",
                        REKAP,
                        daftar(
                                rekap("35.10.01", tahun, "TW2", "\"ikm\":80,\"responden\":100"),
                                rekap("35.10.01", tahun, "TW4", "\"belumDirilis\":true,\"alasan\":\"x\""),
                                rekap("35.10.02", tahun, "TW2", "\"ikm\":70,\"responden\":100"),
                                rekap("35.10.02", tahun, "TW4", "\"ikm\":90,\"responden\":300"),
                                rekap("35.10.03", tahun, "TW4", "\"belumDirilis\":true,\"alasan\":\"belum diolah\""),
                                rekap("35.10.05", tahun, "TW4", "\"ikm\":82.89")))
                .statusCode(200)
                .body("dibuat", is(6));
        return tahun;
    }

    private static ValidatableResponse rekapKabupaten(int tahun, String lain) {
        return sebagai("admin")
                .get(KABUPATEN + "/35.10/" + tahun + "?aturan=" + SurveiUji.tiga() + lain)
                .then()
                .statusCode(200);
    }
}
