package id.sakip.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.sakip.local.launch.Service;
import io.restassured.response.ValidatableResponse;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** A unit with a small plan of its own for 2023: one sasaran, one number to reach, one sub kegiatan. */
record Kecamatan(House house, String kodePd) {

    static final String SUB_KEGIATAN = "7.01.02.2.01.0002";

    private static final long PAGU = 100_000_000;

    /** Draws up the plan through the API: IKM with target 80 and a budget of 100 million. */
    Kecamatan planned() {
        return planned(List.of(SUB_KEGIATAN));
    }

    /** The same, with the budget divided over these sub kegiatan. */
    Kecamatan planned(List<String> subKegiatan) {
        post(
                        "/iku",
                        Map.of(
                                "kodePd",
                                kodePd,
                                "kode",
                                "S1.1",
                                "uraian",
                                "IKM",
                                "satuan",
                                "nilai",
                                "polaritas",
                                "POSITIF",
                                "agregasi",
                                "TERAKHIR",
                                "jenisNilai",
                                "ANGKA"))
                .statusCode(201);
        ratify(
                "/rkt",
                Map.of(
                        "kodePd",
                        kodePd,
                        "tahun",
                        2023,
                        "tanggal",
                        "2023-01-10",
                        "sasaran",
                        List.of(Map.of(
                                "kode",
                                "S1",
                                "program",
                                List.of(Map.of(
                                        "kode",
                                        "7.01.02",
                                        "uraian",
                                        "Program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
                                        "kegiatan",
                                        List.of(Map.of(
                                                "kode",
                                                "7.01.02.2.01",
                                                "uraian",
                                                "Koordinasi Penyelenggaraan Kegiatan Pemerintahan",
                                                "subKegiatan",
                                                subKegiatan.stream()
                                                        .map(kode -> subKegiatan(kode, PAGU / subKegiatan.size()))
                                                        .toList()))))))));
        ratify(
                "/perjanjian-kinerja",
                Map.of(
                        "kodePd",
                        kodePd,
                        "tahun",
                        2023,
                        "jenis",
                        "MURNI",
                        "tanggal",
                        "2023-01-20",
                        "tempat",
                        "Jember",
                        "pihakPertama",
                        Map.of("jabatan", "Camat"),
                        "pihakKedua",
                        Map.of("jabatan", "Bupati Jember"),
                        "sasaran",
                        List.of(Map.of(
                                "kode",
                                "S1",
                                "uraian",
                                "Meningkatnya kepuasan masyarakat",
                                "indikator",
                                List.of(Map.of("kodeIndikator", "S1.1", "target", "80")))),
                        "program",
                        List.of(Map.of("kode", "7.01.02", "anggaran", PAGU, "sumberDana", "APBD"))));
        return this;
    }

    /** Posts an indicator value as of TW4 and returns the completion token. */
    String reached(Object nilai) {
        return report(
                "/realisasi/indikator",
                Map.of("kodePd", kodePd, "tahun", 2023, "triwulan", "TW4", "kodeIndikator", "S1.1", "nilai", nilai));
    }

    /** Posts what was spent up to the end of the year and returns the completion token. */
    String spent(long rupiah) {
        return report(
                "/realisasi/anggaran",
                Map.of(
                        "kodePd",
                        kodePd,
                        "tahun",
                        2023,
                        "kodeSubKegiatan",
                        SUB_KEGIATAN,
                        "jenisBelanja",
                        "OPERASI",
                        "perTanggal",
                        "2023-12-31",
                        "realisasi",
                        rupiah));
    }

    /** The LKIP view once it holds what {@code token} names: asked again for as long as it says that it is not there. */
    ValidatableResponse lkip(String token) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> house.as("admin", Service.REPORTING)
                                .header("Sakip-Token", token)
                                .get("/api/v1/lkip/" + kodePd + "/2023"),
                        answer -> answer.statusCode() != 409)
                .then()
                .statusCode(200);
    }

    ValidatableResponse lkip() {
        return house.as("admin", Service.REPORTING)
                .get("/api/v1/lkip/" + kodePd + "/2023")
                .then();
    }

    private String report(String path, Map<String, Object> row) {
        // The plan travels by Kafka: until it has arrived realization does not know the indicator.
        var answer = new Object[1];
        await().until(() -> {
            var report = house.as("admin", Service.REALIZATION)
                    .body(List.of(row))
                    .post("/api/v1" + path)
                    .then()
                    .statusCode(200)
                    .extract();
            answer[0] = report.path("token");
            return report.<Integer>path("ditolak") == 0;
        });
        return (String) answer[0];
    }

    private static Map<String, Object> subKegiatan(String kode, long pagu) {
        return Map.of(
                "kode",
                kode,
                "uraian",
                "Peningkatan Efektifitas Kegiatan Pemerintahan",
                "keluaran",
                List.of(Map.of("indikator", "Jumlah dokumen", "satuan", "Dokumen", "target", "12 Dokumen")),
                "pagu",
                List.of(Map.of("jenisBelanja", "OPERASI", "jumlah", pagu)));
    }

    private void ratify(String path, Map<String, Object> document) {
        String id = post(path, document).statusCode(201).extract().path("id");
        house.as("admin", Service.PLANNING)
                .post("/api/v1" + path + "/" + id + "/penetapan")
                .then()
                .statusCode(200)
                .body("status", equalTo("DITETAPKAN"));
    }

    private ValidatableResponse post(String path, Map<String, Object> body) {
        return house.as("admin", Service.PLANNING)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }
}
