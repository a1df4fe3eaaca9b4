package id.sakip.system;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import id.sakip.local.demo.Demo;
import id.sakip.local.launch.Progress;
import id.sakip.local.launch.Service;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

/** A year of Kecamatan Arjasa goes in through the APIs and its LKIP comes out. */
@ExtendWith(HouseExtension.class)
class DemoChainTest {

    private static final String LKIP = "/api/v1/lkip/35.09.22/2023";

    @BeforeEach
    void play(House house) throws InterruptedException {
        played(house);
    }

    @Test
    void givesTheFiguresOfArjasa2023(House house) {
        lkip(house)
                .body("nama", equalTo("Kecamatan Arjasa"))
                .body("rataRata", equalTo(new BigDecimal("99.38")))
                .body("predikat", equalTo("AA"))
                .body("tanpaData", equalTo(0))
                .body("tabel31.capaian", contains(figures("100", "97.52", "100", "100")))
                .body("tabel31.target", contains("100%", "85", "100%", "B"))
                .body("tabel33.capaian", contains(figures("100", "82.89", "100", "95.71")))
                .body("tabel37.capaian", contains(figures("100", "97.52", "100", "100")))
                .body("tabel37.serapan", contains(figures("99.51", "99.79", "93.47", "82.12")))
                .body("tabel37.efisiensi", contains("Efisien", "Tidak Efisien", "Efisien", "Efisien"))
                .body("tabel38.pagu", equalTo(3_585_414_963L))
                .body("tabel38.realisasi", equalTo(3_064_347_153L))
                .body("tabel38.persen", equalTo(new BigDecimal("85.47")));
    }

    @Test
    void changesNothingWhenItIsPlayedAgain(House house) throws InterruptedException {
        Map<String, Long> before = traces(house);
        String report = lkip(house).extract().asString();

        played(house);

        assertThat(traces(house)).isEqualTo(before);
        assertThat(lkip(house).extract().asString()).isEqualTo(report);
    }

    @Test
    void showsACorrectedRealisasiWithoutAnyManualStep(House house) {
        try {
            lkip(house, correctIkm(house, "84.15"))
                    .body("tabel31[1].realisasi", equalTo("84,15"))
                    .body("tabel31[1].capaian", equalTo(99));
        } finally {
            lkip(house, correctIkm(house, "82.89")).body("rataRata", equalTo(new BigDecimal("99.38")));
        }
    }

    @Test
    void keepsEarlierQuartersWithoutData(House house) {
        house.as("camat.arjasa", Service.SCORING)
                .get("/api/v1/capaian/35.09.22/2023?sampai=TW3")
                .then()
                .statusCode(200)
                .body("tanpaData", equalTo(4))
                .body("rataRata", equalTo(null));
    }

    @Test
    void explainsAFigureSoThatItCanBeRecomputed(House house) {
        house.as("inspektorat", Service.SCORING)
                .get("/api/v1/capaian/35.09.22/2023/penjelasan/S2.1")
                .then()
                .statusCode(200);
    }

    @Test
    void countsTheKecamatanOfTheKabupaten(House house) {
        house.as("bappeda", Service.REPORTING)
                .get("/api/v1/lkip/kabupaten/35.09/2023")
                .then()
                .statusCode(200)
                .body("ringkasan.jumlahKecamatan", equalTo(31))
                .body("ringkasan.denganData", greaterThan(0));
    }

    @Test
    void recomputingEverythingChangesNothing(House house) {
        house.as("admin", Service.SCORING)
                .body("{\"kodePd\":\"35.09.22\"}")
                .post("/api/v1/hitung-ulang")
                .then()
                .statusCode(200)
                .body("berubah", equalTo(0))
                .body("dihitung", greaterThan(2));
    }

    @Test
    void showsTheRealisasiOfTwoYearsBefore(House house) {
        lkip(house).body("tabel32", hasSize(4)).body("tabel32[1].perTahun", hasSize(3));
    }

    @Test
    void givesTheResultOfKaliwates2020WithItsContradictions(House house) throws InterruptedException {
        assertThat(played(house, "kaliwates-2020"))
                .contains("S1.1 Nilai Survey Kepuasan Masyarakat: target 80, realisasi 67,6, capaian 84,5 Baik")
                .containsPattern("S2\\.1 .*: target 100, realisasi 100%, capaian 100 Baik")
                .contains("Peringatan yang tercatat pada dokumen");
    }

    @Test
    void showsUmbulsari2021WithoutDataAndWithItsContradictions(House house) throws InterruptedException {
        assertThat(played(house, "umbulsari-2021"))
                .containsPattern("S1\\.1 .*: target 100%, tidak ada data")
                .containsPattern("PK perubahan 2021\\n(?: {4}.*\\n)* {4}Target S1\\.1 di PK “100%”, di Renstra “85”");
    }

    private static void played(House house) throws InterruptedException {
        played(house, "arjasa-2023");
    }

    private static String played(House house, String name) throws InterruptedException {
        var printed = new ByteArrayOutputStream();
        new Demo(
                        house.platform(),
                        house.demoData(),
                        new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .play(name);
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Long> traces(House house) {
        return Map.of(
                "audit of planning", house.count(Service.PLANNING, "select count(*) from audit"),
                "audit of realization", house.count(Service.REALIZATION, "select count(*) from audit"),
                "scores of Arjasa",
                        house.count(
                                Service.SCORING,
                                "select coalesce(sum(versi), 0) from skor where kode_pd = '35.09.22'"));
    }

    private static String correctIkm(House house, String nilai) {
        return house.as("operator.arjasa", Service.REALIZATION)
                .body("""
                        [{"kodePd":"35.09.22","tahun":2023,"triwulan":"TW4","kodeIndikator":"S2.1","nilai":%s,
                          "sumber":"SUKMA-E","perTanggal":"2023-12-31"}]""".formatted(nilai))
                .post("/api/v1/realisasi/indikator")
                .then()
                .statusCode(200)
                .body("diubah", equalTo(1))
                .extract()
                .path("token");
    }

    private static ValidatableResponse lkip(House house) {
        return lkip(house, null);
    }

    private static ValidatableResponse lkip(House house, String token) {
        return house.as("camat.arjasa", Service.REPORTING)
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .queryParams(token == null ? Map.of() : Map.of("token", token))
                .get(LKIP)
                .then()
                .statusCode(200);
    }

    private static Object[] figures(String... figures) {
        return List.of(figures).stream()
                .map(f -> f.contains(".") ? new BigDecimal(f) : Integer.valueOf(f))
                .toArray();
    }
}
