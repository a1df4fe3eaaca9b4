package id.sakip.planning.rpjmd;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sakip.planning.Api;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.Basisdata.CHECK;
import static id.sakip.planning.Basisdata.FOREIGN_KEY;
import static id.sakip.planning.Basisdata.TERLARANG;
import static id.sakip.planning.Basisdata.menolak;
import static id.sakip.planning.PenghitungPernyataan.pernyataan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class RpjmdResourceTest {

    private static final String JALUR = "/rpjmd";
    private static final String ISI_KECIL = """
            {"kodeKab":"%s","tahunAwal":%d,"tahunAkhir":%d,"visi":"Maju","misi":[{"kode":"M1","uraian":"Misi","tujuan":[
              {"kode":"T1","uraian":"Tujuan","indikator":[{"kode":"IRB","uraian":"Indeks","satuan":"indeks",
               "kondisiAwal":60.5,"target":{"%d":"\u2265 68","%d":{"jenis":"TANPA_DATA","alasan":"belum disurvei"}},
               "targetAkhir":"B (65)"}],
               "sasaran":[{"kode":"S1","uraian":"Sasaran","indikator":[{"uraian":"Indeks Pelayanan","targetAkhir":"75"}]}]}]}]}""";

    @Test
    void showsTheLinesThatTheReportsQuote() {
        String id =
                Api.buat(JALUR, RpjmdUji.jember2016(RpjmdUji.kabupatenBaru())).path("id");

        sebagai("admin")
                .get(JALUR + "/" + id)
                .then()
                .statusCode(200)
                .body("tahunAwal", equalTo(2016))
                .body("tahunAkhir", equalTo(2021))
                .body("visi", equalTo("Jember Bersatu Menuju Masyarakat Makmur, Sejahtera, Berkeadilan Dan Mandiri"))
                .body("misi.kode", contains("M1", "M2", "M3"))
                .body("misi[0].uraian", equalTo("Melaksanakan Reformasi Birokrasi dan Pelayanan Publik"))
                .body("misi[0].tujuan[0].sasaran.kode", contains("M1.T1.S1", "M1.T1.S2"))
                .body(
                        "misi[0].tujuan[0].sasaran[1].indikator.uraian",
                        contains("Nilai SKM pada Bidang pelayanan publik"))
                .body("misi[1].tujuan", hasSize(0));
        Api.buat(JALUR, RpjmdUji.jember2021(RpjmdUji.kabupatenBaru()))
                .then()
                .body("visi", nullValue())
                .body("misi.kode", contains("M2"))
                .body("misi[0].tujuan[0].indikator.kode", contains("IRB"))
                .body("misi[0].tujuan[0].sasaran.kode", contains("M2.T1.S1", "M2.T1.S2", "M2.T1.S3"))
                .body("misi[0].tujuan[0].sasaran[0].indikator.kode", contains("IPP"));
    }

    @Test
    void keepsTargetsAsTheyWereEntered() {
        String id = Api.buat(JALUR, kecil(RpjmdUji.kabupatenBaru(), 2021)).path("id");

        sebagai("admin")
                .get(JALUR + "/" + id)
                .then()
                .body("misi[0].tujuan[0].indikator[0].satuan", equalTo("indeks"))
                .body("misi[0].tujuan[0].indikator[0].kondisiAwal", equalTo("60,5"))
                .body("misi[0].tujuan[0].indikator[0].target.'2022'", equalTo("\u2265 68"))
                .body("misi[0].tujuan[0].indikator[0].target.'2023'", equalTo("- (belum disurvei)"))
                .body("misi[0].tujuan[0].indikator[0].targetAkhir", equalTo("B (65)"))
                .body("misi[0].tujuan[0].sasaran[0].indikator[0].kode", nullValue());
    }

    @Test
    void putsAnRpjmdInForceWithWarningsOfWhatItLacks() {
        String id =
                Api.buat(JALUR, RpjmdUji.jember2021(RpjmdUji.kabupatenBaru())).path("id");

        sebagai("admin")
                .post(JALUR + "/" + id + "/penetapan")
                .then()
                .statusCode(200)
                .body("status", equalTo("DITETAPKAN"))
                .body(
                        "peringatan.kode",
                        containsInAnyOrder(
                                "RPJMD_TANPA_VISI",
                                "TANPA_TARGET",
                                "TANPA_TARGET",
                                "SASARAN_TANPA_INDIKATOR",
                                "SASARAN_TANPA_INDIKATOR"));
    }

    @Test
    void replacesTheOneOfTheSamePeriodAndLeavesTheOneBefore() {
        String kab = RpjmdUji.kabupatenBaru();
        String sebelumnya = Api.tetapkan(JALUR, kecil(kab, 2016)).path("id");
        String lama = Api.tetapkan(JALUR, kecil(kab, 2021)).path("id");
        String baru = Api.tetapkan(JALUR, kecil(kab, 2021).replace("Maju", "Lebih maju"))
                .path("id");

        sebagai("admin").get(JALUR + "/" + sebelumnya).then().body("status", equalTo("DITETAPKAN"));
        sebagai("admin")
                .get(JALUR + "/" + lama)
                .then()
                .body("status", equalTo("DIGANTI"))
                .body("visi", equalTo("Maju"));
        sebagai("admin").get(JALUR + "/" + baru).then().body("status", equalTo("DITETAPKAN"));
    }

    @Test
    void loadsASecondKabupatenBesideTheFirst() {
        String satu = RpjmdUji.kabupatenBaru();
        String dua = RpjmdUji.kabupatenBaru();
        String idSatu = Api.tetapkan(JALUR, RpjmdUji.jember2021(satu)).path("id");
        String idDua = Api.tetapkan(JALUR, RpjmdUji.jember2021(dua)).path("id");

        for (String id : List.of(idSatu, idDua)) {
            sebagai("admin").get(JALUR + "/" + id).then().body("status", equalTo("DITETAPKAN"));
        }
        sebagai("admin").queryParam("kodeKab", dua).get(JALUR).then().body("data.id", contains(idDua));
        masalah(sebagai("bappeda").get(JALUR + "/" + idDua), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("bappeda").body(kecil(dua, 2031)).post(JALUR), 403, "DI_LUAR_WILAYAH");
        masalah(sebagai("bappeda").queryParam("kodeKab", dua).get(JALUR), 403, "DI_LUAR_WILAYAH");
    }

    @Test
    void letsEveryUnitOfTheKabupatenReadAndOnlyBappedaWrite() {
        String isi = kecil("35.09", 2051);
        for (String pengguna : List.of("operator.arjasa", "camat.arjasa", "organisasi", "inspektorat", "sipd")) {
            masalah(sebagai(pengguna).body(isi).post(JALUR), 403, "TIDAK_BERWENANG");
        }
        masalah(Api.tanpaToken().body(isi).post(JALUR), 401, "BELUM_MASUK");
        Response draf = sebagai("bappeda").body(isi).post(JALUR);
        draf.then().statusCode(201);
        String alamat = JALUR + "/" + draf.path("id");

        for (String pengguna : List.of(
                "operator.arjasa", "camat.kaliwates", "bappeda", "organisasi", "inspektorat", "sipd", "admin")) {
            sebagai(pengguna).get(alamat).then().statusCode(200).body("kodeKab", equalTo("35.09"));
            sebagai(pengguna)
                    .queryParam("kodeKab", "35.09")
                    .queryParam("tahun", 2052)
                    .get(JALUR)
                    .then()
                    .statusCode(200)
                    .body("data.id", hasItem(draf.<String>path("id")));
        }
        sebagai("camat.arjasa").get(alamat + "/versi").then().statusCode(200);
        for (String pengguna : List.of("operator.arjasa", "camat.arjasa", "inspektorat")) {
            masalah(sebagai(pengguna).header("If-Match", "*").body(isi).put(alamat), 403, "TIDAK_BERWENANG");
            masalah(sebagai(pengguna).header("If-Match", "*").delete(alamat), 403, "TIDAK_BERWENANG");
            masalah(sebagai(pengguna).post(alamat + "/pengajuan"), 403, "TIDAK_BERWENANG");
            masalah(
                    sebagai(pengguna).body("{\"alasan\":\"x\"}").post(alamat + "/pengembalian"),
                    403,
                    "TIDAK_BERWENANG");
            masalah(sebagai(pengguna).post(alamat + "/penetapan"), 403, "TIDAK_BERWENANG");
        }
        sebagai("bappeda").post(alamat + "/pengajuan").then().statusCode(200).body("status", equalTo("DIAJUKAN"));
        sebagai("bappeda").post(alamat + "/penetapan").then().statusCode(200).body("status", equalTo("DITETAPKAN"));
    }

    @Test
    void showsNobodyTheKabupatenOfOthers() {
        String kab = RpjmdUji.kabupatenBaru();
        String id = Api.buat(JALUR, kecil(kab, 2021)).path("id");

        for (String pengguna : List.of("operator.arjasa", "bappeda", "inspektorat")) {
            masalah(sebagai(pengguna).get(JALUR + "/" + id), 403, "DI_LUAR_WILAYAH");
            masalah(sebagai(pengguna).queryParam("kodeKab", kab).get(JALUR), 403, "DI_LUAR_WILAYAH");
            sebagai(pengguna)
                    .queryParam("batas", 200)
                    .get(JALUR)
                    .then()
                    .body("data.kodeKab", everyItem(equalTo("35.09")));
        }
        // Asking for a provinsi that one has only a part of does not open its other parts.
        sebagai("operator.arjasa")
                .queryParam("kodeKab", "35")
                .get(JALUR)
                .then()
                .statusCode(200)
                .body("data.kodeKab", everyItem(equalTo("35.09")));
        sebagai("operator.arjasa")
                .queryParam("kodeKab", "35.09.22")
                .get(JALUR)
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
    }

    @Test
    void takesOnlyAKabupatenForItsOwner() {
        for (String kode : List.of("35", "35.09.22", "35.99")) {
            masalah(sebagai("admin").body(kecil(kode, 2021)).post(JALUR), 400, "DATA_TIDAK_SAH")
                    .body("galat.collect { it.kode + ' ' + it.medan }", contains("KABUPATEN_TIDAK_DIKENAL kodeKab"));
        }
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        masalah(sebagai("admin").body("""
                        {"kodeKab":"35.99","tahunAwal":2021,"tahunAkhir":2032,"misi":[
                          {"kode":"M1","uraian":"a","tujuan":[{"kode":"T1","uraian":"b","indikator":[{"uraian":"c","target":{"2020":"?"}}]}]},
                          {"kode":"M1","uraian":"d","tujuan":[{"kode":"T1","uraian":"e"}]}]}""").post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains(
                                "KABUPATEN_TIDAK_DIKENAL kodeKab",
                                "PERIODE_SALAH tahunAkhir",
                                "TAHUN_DI_LUAR_PERIODE misi[0].tujuan[0].indikator[0].target.2020",
                                "TARGET_TIDAK_TERURAI misi[0].tujuan[0].indikator[0].target.2020",
                                "KODE_GANDA misi[1].kode",
                                "KODE_GANDA misi[1].tujuan[0].kode"));
        masalah(sebagai("admin").body("""
                        {"kodeKab":"35.09","tahunAwal":1998,"tahunAkhir":null,"namaBupati":"x","misi":[
                          {"kode":"M 1","uraian":" ","tujuan":[null]}]}""").post(JALUR), 400, "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        containsInAnyOrder(
                                "MEDAN_TIDAK_DIKENAL namaBupati",
                                "DI_LUAR_RENTANG tahunAwal",
                                "WAJIB_DIISI tahunAkhir",
                                "FORMAT_SALAH misi[0].kode",
                                "WAJIB_DIISI misi[0].uraian",
                                "WAJIB_DIISI misi[0].tujuan[0]"));
    }

    @Test
    void refusesHostileBodiesWithAProblem() {
        String kab = RpjmdUji.kabupatenBaru();
        List.of(
                        "{}",
                        "[]",
                        "{\"kodeKab\":\"%s\",\"tahunAwal\":2021,\"tahunAkhir\":2026,\"misi\":[]}",
                        "{\"kodeKab\":\"%s\",\"tahunAwal\":2021,\"tahunAkhir\":2026,\"misi\":[null]}",
                        "{\"kodeKab\":\"%s\",\"tahunAwal\":2021,\"tahunAkhir\":2026,\"visi\":\"a\\u0000b\",\"misi\":[{\"kode\":\"M\",\"uraian\":\"a\"}]}",
                        "{\"kodeKab\":\"%s\",\"tahunAwal\":2021,\"tahunAkhir\":2026,\"misi\":[{\"kode\":\"M\",\"uraian\":\"a\",\"tujuan\":[{\"kode\":\"T\",\"uraian\":\"b\",\"indikator\":[{\"uraian\":\"c\",\"kondisiAwal\":1e999999999}]}]}]}",
                        "{\"kodeKab\":\"%s\",\"tahunAwal\":2021,\"tahunAkhir\":2026,\"misi\":[{\"kode\":\"M\",\"uraian\":\"a\",\"tujuan\":[{\"kode\":\"T\",\"uraian\":\"b\",\"indikator\":[{\"uraian\":\"c\",\"target\":{\"x\":1}}]}]}]}")
                .forEach(isi -> {
                    Response jawaban =
                            sebagai("admin").body(isi.replace("%s", kab)).post(JALUR);
                    assertThat(jawaban.statusCode()).as(isi).isEqualTo(400);
                    assertThat(jawaban.contentType()).startsWith("application/problem+json");
                });
        for (String alamat : List.of("?kodeKab=3509", "?tahun=1", "?kursor=%00", "/x")) {
            assertThat(sebagai("admin")
                            .urlEncodingEnabled(false)
                            .get(JALUR + alamat)
                            .statusCode())
                    .as(alamat)
                    .isEqualTo(400);
        }
    }

    @Test
    void editsADraftUnderIfMatchOnly() {
        String kab = RpjmdUji.kabupatenBaru();
        String alamat = JALUR + "/" + Api.buat(JALUR, kecil(kab, 2021)).path("id");
        String isi = kecil(kab, 2021).replace("Maju", "Mandiri");

        masalah(sebagai("admin").body(isi).put(alamat), 428, "IF_MATCH_WAJIB");
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .body(isi)
                .put(alamat)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("visi", equalTo("Mandiri"))
                .body("misi[0].tujuan[0].sasaran[0].indikator", hasSize(1));
        masalah(sebagai("admin").header("If-Match", "\"1\"").body(isi).put(alamat), 412, "BENTROK_VERSI");
        masalah(
                        sebagai("admin")
                                .header("If-Match", "\"2\"")
                                .body(kecil("35.09", 2031))
                                .put(alamat),
                        400,
                        "DATA_TIDAK_SAH")
                .body(
                        "galat.collect { it.kode + ' ' + it.medan }",
                        contains("KUNCI_TETAP kodeKab", "KUNCI_TETAP tahunAwal"));
        masalah(sebagai("admin").body(isi).post(JALUR), 409, "SUDAH_ADA");
        sebagai("admin").header("If-Match", "\"2\"").delete(alamat).then().statusCode(204);
        masalah(sebagai("admin").get(alamat), 404, "DOKUMEN_TIDAK_ADA");
    }

    @Test
    void namesWhatDiffersFromThePredecessor() {
        String kab = RpjmdUji.kabupatenBaru();
        String lama = Api.tetapkan(JALUR, kecil(kab, 2021)).path("id");
        String baru =
                Api.buat(JALUR, kecil(kab, 2021).replace("B (65)", "BB (72)")).path("id");

        sebagai("admin")
                .queryParam("terhadap", lama)
                .get(JALUR + "/" + baru + "/perbedaan")
                .then()
                .statusCode(200)
                .body("$", hasSize(1));
        sebagai("admin")
                .get(JALUR + "/" + lama + "/versi/1")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"))
                .body("misi[0].tujuan[0].indikator[0].target.'2022'", equalTo("\u2265 68"));
    }

    @Test
    void refusesADocumentThatNothingCanBeLinkedTo() {
        String id = Api.buat(JALUR, """
                        {"kodeKab":"%s","tahunAwal":2021,"tahunAkhir":2026,"misi":[{"kode":"M","uraian":"m"}]}""".formatted(RpjmdUji.kabupatenBaru())).path("id");

        masalah(sebagai("admin").post(JALUR + "/" + id + "/penetapan"), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("DOKUMEN_KOSONG"));
    }

    @Test
    void putsAnRpjmdInForceOnceAlsoWhenTheRequestIsRepeated() {
        String kab = RpjmdUji.kabupatenBaru();
        String alamat = JALUR + "/" + Api.buat(JALUR, kecil(kab, 2021)).path("id") + "/penetapan";

        sebagai("admin")
                .header("Idempotency-Key", "rpjmd-" + kab)
                .post(alamat)
                .then()
                .statusCode(200);
        sebagai("admin")
                .header("Idempotency-Key", "rpjmd-" + kab)
                .post(alamat)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"));
        masalah(sebagai("admin").post(alamat), 409, "BUKAN_DRAF");
    }

    @Test
    void listsAndReadsMuchWithAsManyStatementsAsLittle() {
        String sedikit = RpjmdUji.kabupatenBaru();
        String banyak = RpjmdUji.kabupatenBaru();
        String kecil = Api.buat(JALUR, kecil(sedikit, 2021)).path("id");
        String besar = Api.buat(JALUR, besar(banyak, 2001)).path("id");
        IntStream.rangeClosed(1, 5).forEach(i -> Api.buat(JALUR, kecil(banyak, 2001 + 5 * i)));

        assertThat(pernyataan(JALUR + "?kodeKab=" + banyak)).isEqualTo(pernyataan(JALUR + "?kodeKab=" + sedikit));
        assertThat(pernyataan(JALUR + "/" + besar)).isEqualTo(pernyataan(JALUR + "/" + kecil));
        Response pertama = sebagai("admin").get(JALUR + "?batas=4&kodeKab=" + banyak);
        pertama.then().body("data.tahunAwal", contains(2001, 2006, 2011, 2016));
        sebagai("admin")
                .get(JALUR + "?batas=4&kodeKab=" + banyak + "&kursor=" + pertama.path("kursor"))
                .then()
                .body("data.tahunAwal", contains(2021, 2026))
                .body("kursor", nullValue());
        sebagai("admin")
                .get(JALUR + "?tahun=2008&kodeKab=" + banyak)
                .then()
                .body("data.tahunAwal", contains(2006))
                .body("data.visi", not(hasItem("Maju")));
    }

    @Test
    void putsOneOfTwoInForceAfterTheOtherWhenBothComeAtOnce() throws Exception {
        String kab = RpjmdUji.kabupatenBaru();
        Api.tetapkan(JALUR, kecil(kab, 2021));
        String draf = Api.buat(JALUR, kecil(kab, 2021)).path("id");
        Callable<Integer> tetapkan =
                () -> sebagai("admin").post(JALUR + "/" + draf + "/penetapan").statusCode();

        try (ExecutorService bersamaan = Executors.newFixedThreadPool(4)) {
            List<Integer> jawaban = bersamaan.invokeAll(List.of(tetapkan, tetapkan, tetapkan, tetapkan)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(jawaban).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        }
        sebagai("admin")
                .queryParam("kodeKab", kab)
                .get(JALUR)
                .then()
                .body("data.status", containsInAnyOrder("DIGANTI", "DITETAPKAN"));
    }

    @Test
    void keepsTheRowsOfADocumentInForceAndTogether() {
        String kab = RpjmdUji.kabupatenBaru();
        String id = Api.tetapkan(JALUR, kecil(kab, 2021)).path("id");
        String draf = Api.buat(JALUR, kecil(kab, 2026)).path("id");

        menolak("update rpjmd_sasaran set uraian = 'x' where rpjmd_id = '" + id + "'", TERLARANG);
        menolak("delete from rpjmd_target", TERLARANG);
        menolak("update rpjmd set visi = 'x' where id = '" + id + "'", TERLARANG);
        menolak("delete from rpjmd where id = '" + draf + "'", FOREIGN_KEY);
        menolak("delete from wilayah where kode = '" + kab + "'", FOREIGN_KEY);
        menolak(
                "update rpjmd_tujuan set misi_id = (select id from rpjmd_misi where rpjmd_id = '%s') where rpjmd_id = '%s'"
                        .formatted(id, draf),
                FOREIGN_KEY);
        menolak(
                "update rpjmd_indikator set tujuan_id = null, sasaran_id = null where rpjmd_id = '" + draf + "'",
                CHECK);
        menolak("update rpjmd_indikator set target_akhir_teks = null where rpjmd_id = '" + draf + "'", CHECK);
    }

    private static String kecil(String kab, int tahunAwal) {
        return ISI_KECIL.formatted(kab, tahunAwal, tahunAwal + 4, tahunAwal + 1, tahunAwal + 2);
    }

    private static String besar(String kab, int tahunAwal) {
        String misi = IntStream.range(0, 20).mapToObj(i -> """
                        {"kode":"M%1$d","uraian":"m","tujuan":[
                          {"kode":"T%1$d","uraian":"t","indikator":[{"uraian":"i","target":{"2001":1,"2002":2}},{"uraian":"j"}],
                           "sasaran":[{"kode":"S%1$d","uraian":"s","indikator":[{"uraian":"k","target":{"2001":1}}]}]},
                          {"kode":"U%1$d","uraian":"t"}]}""".formatted(i)).collect(Collectors.joining(","));
        return "{\"kodeKab\":\"%s\",\"tahunAwal\":%d,\"tahunAkhir\":%d,\"misi\":[%s]}"
                .formatted(kab, tahunAwal, tahunAwal + 4, misi);
    }
}
