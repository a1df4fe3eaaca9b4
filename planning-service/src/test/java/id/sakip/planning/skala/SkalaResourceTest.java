package id.sakip.planning.skala;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class SkalaResourceTest {

    private static final String JALUR = "/skala-nilai";

    @Inject
    KatalogSkala katalog;

    @Test
    void holdsThePresetsAsTheParserKnowsThem() {
        Map<String, Skala> semua =
                QuarkusTransaction.requiringNew().call(() -> katalog.untuk(new KodeWilayah("35.09.22")));

        assertThat(Skala.BAWAAN).allSatisfy(bawaan -> {
            Skala tersimpan = semua.get(bawaan.kode());
            assertThat(tersimpan)
                    .usingRecursiveComparison()
                    .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                    .isEqualTo(bawaan);
        });
    }

    @Test
    void showsAPresetToEveryRoleAndLetsNobodyChangeIt() {
        sebagai("operator.arjasa")
                .get(JALUR + "/AKIP")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("bawaan", equalTo(true))
                .body("kodeKab", nullValue())
                .body("tingkat.label", contains("D", "C", "CC", "B", "BB", "A", "AA"))
                .body("tingkat[6].rentang.bawah", equalTo(90))
                .body("tingkat[6].rentang.bawahTermasuk", equalTo(false));

        masalah(
                sebagai("admin")
                        .header("If-Match", "\"1\"")
                        .body(isi("AKIP", "35.09"))
                        .put(JALUR + "/AKIP"),
                409,
                "SKALA_BAWAAN");
    }

    @Test
    void keepsTheScaleOfAKabupatenInItsOrder() {
        sebagai("bappeda")
                .body(isi("KAB-1", "35.09"))
                .post(JALUR)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""));

        sebagai("operator.arjasa")
                .get(JALUR + "/KAB-1")
                .then()
                .statusCode(200)
                .body("tingkat.label", contains("Level 1", "Level 2", "Sangat Matang"))
                .body("tingkat[0].rentang", nullValue())
                .body("tingkat[1].rentang.atas", equalTo(3.5f));
        sebagai("operator.arjasa")
                .queryParam("batas", 200)
                .get(JALUR)
                .then()
                .body("data.kode", hasItems("AKIP", "KAB-1"));
        masalah(sebagai("bappeda").body(isi("KAB-1", "35.09")).post(JALUR), 409, "SKALA_SUDAH_ADA");
    }

    @Test
    void keepsTheScalesOfOtherKabupatenApart() {
        Api.unitBaru();
        sebagai("admin").body(isi("LAIN-1", "35.98")).post(JALUR).then().statusCode(201);

        masalah(sebagai("operator.arjasa").get(JALUR + "/LAIN-1"), 403, "DI_LUAR_WILAYAH");
        masalah(
                sebagai("bappeda")
                        .header("If-Match", "\"1\"")
                        .body(isi("LAIN-1", "35.98"))
                        .put(JALUR + "/LAIN-1"),
                403,
                "DI_LUAR_WILAYAH");
        masalah(sebagai("bappeda").body(isi("LAIN-2", "35.98")).post(JALUR), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("operator.arjasa").body(isi("X", "35.09")).post(JALUR), 403, "TIDAK_BERWENANG");
        masalah(Api.tanpaToken().get(JALUR), 401, "BELUM_MASUK");
        sebagai("bappeda").queryParam("batas", 200).get(JALUR).then().body("data.kode", not(hasItems("LAIN-1")));
    }

    @Test
    void changesAScaleOfTheSeenVersionOnlyAndNeverItsKeys() {
        Api.buat(JALUR, isi("UBAH-1", "35.09"));
        String alamat = JALUR + "/UBAH-1";

        masalah(sebagai("admin").body(isi("UBAH-1", "35.09")).put(alamat), 428, "IF_MATCH_WAJIB");
        masalah(
                        sebagai("admin")
                                .header("If-Match", "\"1\"")
                                .body(isi("UBAH-2", "35.98"))
                                .put(alamat),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", hasItems("kode", "kodeKab"));
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(isi("UBAH-1", "35.09").replace("Level 2", "Level Dua"))
                .put(alamat)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("tingkat.label", contains("Level 1", "Level Dua", "Sangat Matang"));
        masalah(
                sebagai("admin")
                        .header("If-Match", "\"1\"")
                        .body(isi("UBAH-1", "35.09"))
                        .put(alamat),
                412,
                "BENTROK_VERSI");
        masalah(
                sebagai("admin")
                        .header("If-Match", "\"1\"")
                        .body(isi("X", "35.09"))
                        .put(JALUR + "/tidak-ada"),
                404,
                "SKALA_TIDAK_ADA");
        masalah(sebagai("admin").urlEncodingEnabled(false).get(JALUR + "/%00"), 404, "SKALA_TIDAK_ADA");
    }

    @Test
    void takesLabelsOutAndTurnsThemRound() {
        Api.buat(JALUR, tingkat("URUT-1", "A", "B", "C", "D"));
        String alamat = JALUR + "/URUT-1";

        List<List<String>> urutan =
                List.of(List.of("A", "C", "D"), List.of("C", "A", "D"), List.of("d", "a"), List.of("X", "D", "A", "C"));
        for (int i = 0; i < urutan.size(); i++) {
            String[] label = urutan.get(i).toArray(String[]::new);
            sebagai("admin")
                    .header("If-Match", "\"" + (i + 1) + "\"")
                    .body(tingkat("URUT-1", label))
                    .put(alamat)
                    .then()
                    .statusCode(200)
                    .body("tingkat.label", contains(label));
            sebagai("admin").get(alamat).then().body("tingkat.label", contains(label));
        }
    }

    @Test
    void saysAllThatIsWrongWithAScaleAtOnce() {
        masalah(sebagai("admin").body("""
                        {"kode":"S","kodeKab":"35.09.22","nama":"x","tingkat":[
                          {"label":"5"},{"label":"A","rentang":{"bawah":2,"atas":1}},
                          {"label":"a","rentang":{"bawah":0}}]}""").post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        containsInAnyOrder(
                                "BUKAN_KABUPATEN kodeKab",
                                "KABUPATEN_TIDAK_DIKENAL kodeKab",
                                "LABEL_TIDAK_SAH tingkat[0].label",
                                "RENTANG_KOSONG tingkat[1].rentang",
                                "KODE_GANDA tingkat[2].label",
                                "RENTANG_TIDAK_NAIK tingkat[2].rentang"));
        masalah(
                        sebagai("admin")
                                .body(
                                        "{\"kode\":\"S\",\"kodeKab\":\"35.09\",\"nama\":\"x\",\"tingkat\":[{\"label\":\"A\"}]}")
                                .post(JALUR),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", contains("tingkat"));
        masalah(sebagai("admin").body(isi("S", "35.97")).post(JALUR), 400, "DATA_TIDAK_SAH")
                .body("galat.kode", contains("KABUPATEN_TIDAK_DIKENAL"));
        masalah(
                        sebagai("admin")
                                .body(isi("S", "35.09").replace("3.5", "123456789012345678901"))
                                .post(JALUR),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.medan", contains("tingkat[1].rentang", "tingkat[2].rentang"));
    }

    @Test
    void showsHowATargetReads() {
        sebagai("operator.arjasa")
                .queryParam("teks", "B (72,4)")
                .get("/nilai")
                .then()
                .statusCode(200)
                .body("nilai.jenis", equalTo("PREDIKAT"))
                .body("nilai.predikat", equalTo("B"))
                .body("nilai.angka", equalTo(72.4f))
                .body("skala", equalTo("AKIP"))
                .body("peringatan.kode", contains("PREDIKAT_BEDA_DARI_SKOR"))
                .body(
                        "peringatan[0].pesan",
                        equalTo("Predikat B tidak cocok dengan angka 72,4; predikat angka itu BB."));
        sebagai("inspektorat")
                .queryParam("teks", "wtp")
                .queryParam("skala", "OPINI_BPK")
                .get("/nilai")
                .then()
                .statusCode(200)
                .body("nilai.predikat", equalTo("WTP"))
                .body("peringatan", hasSize(0));
        masalah(Api.tanpaToken().queryParam("teks", "B").get("/nilai"), 401, "BELUM_MASUK");
    }

    @Test
    void saysWhyATextIsNoTarget() {
        Map.of(
                        "7.01.02",
                        "TARGET_BILANGAN_RANCU",
                        "WTP",
                        "TARGET_PREDIKAT_DI_LUAR_SKALA",
                        "5 (lima)",
                        "TARGET_BENTUK_TIDAK_DIKENAL",
                        "9".repeat(101),
                        "TARGET_TERLALU_PANJANG",
                        "\u0000",
                        "TARGET_BENTUK_TIDAK_DIKENAL",
                        "",
                        "WAJIB_DIISI")
                .forEach((teks, kode) -> masalah(
                                sebagai("admin").queryParam("teks", teks).get("/nilai"), 400, "DATA_TIDAK_SAH")
                        .body("galat.kode", contains(kode))
                        .body("galat.medan", contains("teks")));
        sebagai("admin").get("/nilai").then().statusCode(400);
        masalah(
                        sebagai("admin")
                                .queryParam("teks", "B")
                                .queryParam("skala", "\u0000")
                                .get("/nilai"),
                        400,
                        "DATA_TIDAK_SAH")
                .body("galat.kode", contains("SKALA_TIDAK_DIKENAL"));
    }

    private static String tingkat(String kode, String... label) {
        return """
                {"kode":"%s","kodeKab":"35.09","nama":"Urutan","tingkat":[%s]}""".formatted(
                kode, Stream.of(label).map(l -> "{\"label\":\"" + l + "\"}").collect(Collectors.joining(",")));
    }

    private static String isi(String kode, String kodeKab) {
        return """
                {"kode":"%s","kodeKab":"%s","nama":"Tingkat maturitas","tingkat":[{"label":"Level 1"},
                 {"label":"Level 2","rentang":{"bawah":2,"bawahTermasuk":true,"atas":3.5}},
                 {"label":"Sangat Matang","nama":"Terkelola","rentang":{"bawah":3.5,"bawahTermasuk":true}}]}""".formatted(kode, kodeKab);
    }
}
