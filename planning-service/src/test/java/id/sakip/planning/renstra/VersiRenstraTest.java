package id.sakip.planning.renstra;

import java.util.List;

import id.sakip.contracts.Topik;
import id.sakip.planning.Api;
import id.sakip.platform.token.CompletionToken;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.Api.masalah;
import static id.sakip.planning.Api.sebagai;
import static id.sakip.planning.Basisdata.CHECK;
import static id.sakip.planning.Basisdata.FOREIGN_KEY;
import static id.sakip.planning.Basisdata.TERLARANG;
import static id.sakip.planning.Basisdata.UNIK;
import static id.sakip.planning.Basisdata.menolak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A Renstra that is changed in mid-period, with the matrices of Arjasa. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class VersiRenstraTest {

    private static final String JALUR = "/renstra";

    @Test
    void leavesTheYearsBeforeAChangeAsTheyWere() {
        String unit = unit();
        String awal = Api.tetapkan(JALUR, babII(unit)).path("id");
        Response perubahan = Api.tetapkan(JALUR, lampiran(unit, 1, 2023));

        assertThat(CompletionToken.parse(perubahan.header(CompletionToken.HEADER))
                        .parts())
                .extracting(CompletionToken.Part::kunci)
                .containsExactly(unit + ":2023", unit + ":2024", unit + ":2025", unit + ":2026");
        sebagai("admin").get(JALUR + "/" + awal).then().body("status", equalTo("DITETAPKAN"));
        rencana(unit, 2022)
                .then()
                .body("versi", equalTo(1), "dokumen[0].id", equalTo(awal))
                .body("sasaran.kode", contains("S5", "S2", "S1"))
                .body("sasaran[1].indikator[0].target.teks", equalTo("76"))
                .body("sasaran[1].indikator[0].targetAkhirRenstra.teks", equalTo("100"));
        rencana(unit, 2023)
                .then()
                .body("versi", equalTo(2), "dokumen[0].id", equalTo(perubahan.path("id")))
                .body("sasaran.kode", contains("A1", "A3"))
                .body(
                        "sasaran[0].indikator[0].uraian",
                        equalTo("Hasil Survey Kepuasan Masyarakat (SKM) pada bidang Pelayanan Publik"))
                .body("sasaran[1].indikator[0].uraian", equalTo("Indikator A3.1"))
                .body("sasaran[0].indikator[0].target.teks", equalTo("85"))
                .body("sasaran[0].indikator[0].targetAkhirRenstra.teks", equalTo("85"));

        // What comes next for the year shows that nothing came between.
        Api.tetapkan(JALUR, lampiran(unit, 2, 2021));
        List<ConsumerRecord<String, String>> peristiwa = Topics.readUntil(
                Topik.RENCANA, m -> m.key().equals(unit + ":2022") && m.value().contains("\"kode\":\"A1\""));
        assertThat(peristiwa)
                .filteredOn(m -> m.key().equals(unit + ":2022"))
                .satisfiesExactly(
                        m -> assertThat(m.value()).contains("\"versi\":1,"),
                        m -> assertThat(m.value()).contains("\"versi\":2,"));
    }

    @Test
    void letsEachVersionHoldUntilTheNext() {
        String unit = unit();
        String awal = Api.tetapkan(JALUR, babII(unit)).path("id");
        String kedua = Api.tetapkan(JALUR, lampiran(unit, 2, 2025)).path("id");
        masalah(tetapkan(lampiran(unit, 2, 2026)), 422, "PENETAPAN_DITOLAK")
                .body("galat.collect { it.kode + ' ' + it.medan }", contains("PERUBAHAN_KE_TIDAK_URUT perubahanKe"));

        assertThat(dokumen(unit, 2024)).isEqualTo(awal);
        assertThat(dokumen(unit, 2025)).isEqualTo(kedua);
        assertThat(dokumen(unit, 2026)).isEqualTo(kedua);
    }

    @Test
    void replacesTheVersionsThatHoldFromTheSameYearOrLater() {
        String unit = unit();
        String awal = Api.tetapkan(JALUR, babII(unit)).path("id");
        String pertama = Api.tetapkan(JALUR, lampiran(unit, 1, 2023)).path("id");
        String kedua = Api.tetapkan(JALUR, lampiran(unit, 2, 2025)).path("id");
        String ketiga = Api.tetapkan(JALUR, lampiran(unit, 3, 2023)).path("id");

        assertThat(List.of(awal, pertama, kedua, ketiga))
                .extracting(id -> sebagai("admin").get(JALUR + "/" + id).<String>path("status"))
                .containsExactly("DITETAPKAN", "DIGANTI", "DIGANTI", "DITETAPKAN");
        assertThat(List.of(2021, 2022, 2023, 2024, 2025, 2026))
                .extracting(tahun -> dokumen(unit, tahun))
                .containsExactly(awal, awal, ketiga, ketiga, ketiga, ketiga);

        // from the first year on: the whole period
        String semua = Api.tetapkan(JALUR, lampiran(unit, 4, 2021)).path("id");
        assertThat(List.of(2021, 2024, 2026))
                .extracting(tahun -> dokumen(unit, tahun))
                .containsOnly(semua);
        masalah(tetapkan(babII(unit)), 422, "PENETAPAN_DITOLAK")
                .body("galat.kode", contains("RENSTRA_PERUBAHAN_BERLAKU"));
    }

    @Test
    void listsWhichVersionIsWhich() {
        String unit = unit();
        Api.tetapkan(JALUR, babII(unit));
        Api.buat(JALUR, lampiran(unit, 1, 2023));

        sebagai("admin")
                .queryParam("kodePd", unit)
                .queryParam("tahun", 2021)
                .get(JALUR)
                .then()
                .statusCode(200)
                .body("data", hasSize(2))
                .body("data.find { it.jenis == 'AWAL' }.berlakuMulai", equalTo(2021))
                .body("data.find { it.jenis == 'AWAL' }.perubahanKe", equalTo(null))
                .body("data.find { it.jenis == 'PERUBAHAN' }.berlakuMulai", equalTo(2023))
                .body("data.find { it.jenis == 'PERUBAHAN' }.perubahanKe", equalTo(1));
    }

    @Test
    void keepsTheWarningsOnRecord() {
        String unit = unit();
        Api.tetapkan(JALUR, babII(unit))
                .then()
                .body("peringatan.kode", contains("TAHUN_TANPA_TARGET", "TARGET_MUNDUR"))
                .body(
                        "peringatan[1].pesan",
                        equalTo("Target S2.1 mundur: \u201c85\u201d tahun 2023, \u201c80\u201d tahun 2024."));
    }

    @Test
    void keepsAKindOfValueThatABaselineOrATujuanNeeds() {
        String unit = RenstraUji.unitBaru();
        String sakip = Api.isiIndikator(unit, "S4.1").replace("\"ANGKA\"", "\"PREDIKAT\"");
        Response iku = Api.buat("/iku", sakip);
        Api.buat(JALUR, """
                {"kodePd":"%s","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"a",
                 "indikator":[{"kodeIndikator":"S4.1","uraian":"b","kondisiAwal":"CC","target":{"2022":"B"},"targetAkhir":"BB"}],
                 "sasaran":[{"kode":"S1","uraian":"c","indikator":[{"kodeIndikator":"S4.1","kondisiAwal":"C","target":{"2022":"65"}}]}]}]}""".formatted(unit));

        masalah(
                        sebagai("admin")
                                .header("If-Match", iku.header("ETag"))
                                .body(sakip.replace("\"PREDIKAT\"", "\"ANGKA\""))
                                .put("/iku/" + iku.path("id")),
                        422,
                        "JENIS_NILAI_BERTENTANGAN")
                .body("galat", hasSize(4));
    }

    @Test
    void namesEveryVersionThatKeepsADefinitionFromBeingDeleted() {
        String unit = unit();
        Response iku = sebagai("admin").queryParam("kodePd", unit).get("/iku");
        String tujuan = iku.path("data.find { it.kode == 'T2.1' }.id");
        String sasaran = iku.path("data.find { it.kode == 'S1.1' }.id");
        Api.tetapkan(JALUR, babII(unit));
        Api.tetapkan(JALUR, babII(unit));

        for (String id : List.of(tujuan, sasaran)) {
            masalah(sebagai("admin").header("If-Match", "\"1\"").delete("/iku/" + id), 409, "MASIH_DIPAKAI")
                    .body("galat", hasSize(2));
        }
    }

    @Test
    void letsTheDatabaseHoldTheOrderOfVersionsAndTheLinesTogether() {
        String unit = unit();
        String awal = Api.tetapkan(JALUR, babII(unit)).path("id");
        String draf = Api.buat(JALUR, lampiran(unit, 1, 2023)).path("id");
        String sisip =
                "insert into renstra (id, kode_pd, tahun, tahun_akhir, jenis, perubahan_ke, berlaku_mulai, status, versi,"
                        + " dibuat, diubah, diajukan, ditetapkan) values (gen_random_uuid(), '%s', 2021, %d, '%s', %s, %d, 'DITETAPKAN', 1,"
                        + " now(), now(), now(), now())";

        menolak(sisip.formatted(unit, 2026, "PERUBAHAN", "1", 2021), UNIK);
        menolak(sisip.formatted(unit, 2026, "PERUBAHAN", "1", 2020), CHECK);
        menolak(sisip.formatted(unit, 2026, "PERUBAHAN", "1", 2027), CHECK);
        menolak(sisip.formatted(unit, 2026, "PERUBAHAN", "0", 2025), CHECK);
        menolak(sisip.formatted(unit, 2026, "PERUBAHAN", "null", 2025), CHECK);
        menolak(sisip.formatted(unit, 2026, "AWAL", "1", 2021), CHECK);
        menolak(sisip.formatted(unit, 2026, "AWAL", "null", 2025), CHECK);
        // the lines of a draft hang below no other document
        menolak(
                "update renstra_sasaran set tujuan_id = (select id from renstra_tujuan where renstra_id = '" + awal
                        + "' limit 1) where renstra_id = '" + draf + "'",
                FOREIGN_KEY);
        menolak("update renstra_indikator set kode_pd = '35.09.22' where renstra_id = '" + draf + "'", FOREIGN_KEY);
        menolak(
                "update renstra_indikator_tujuan set kode_indikator = 'S9.9' where renstra_id = '" + draf + "'",
                FOREIGN_KEY);
        menolak("update renstra_sasaran set strategi = '{\"\"}' where renstra_id = '" + draf + "'", CHECK);
        menolak("update renstra_program set uraian = 'x' where renstra_id = '" + signed(unit) + "'", TERLARANG);
    }

    /** A signed version with programs. */
    private static String signed(String unit) {
        String id = sebagai("admin").queryParam("kodePd", unit).get(JALUR).path("data.find { it.status == 'DRAF' }.id");
        Api.tetapkanDraf(JALUR, id);
        return id;
    }

    private static String unit() {
        String unit = RenstraUji.unitBaru();
        Api.tetapkan("/rpjmd", RenstraUji.rpjmd(unit, "Meningkatnya Pelayanan Publik"));
        Api.indikator(unit, "S1.1", "S2.1", "S5.1", "T2.1", "A3.1");
        return unit;
    }

    private static String babII(String unit) {
        return RenstraUji.BAB_II.replace("35.09.22", unit);
    }

    private static String lampiran(String unit, int ke, int mulai) {
        return RenstraUji.LAMPIRAN
                .replace("35.09.22", unit)
                .replace(
                        "\"perubahanKe\":1,\"berlakuMulai\":2022",
                        "\"perubahanKe\":" + ke + ",\"berlakuMulai\":" + mulai);
    }

    private static Response tetapkan(String isi) {
        String id = Api.buat(JALUR, isi).path("id");
        Response jawaban = sebagai("admin").post(JALUR + "/" + id + "/penetapan");
        // one open draft per period
        sebagai("admin")
                .header("If-Match", "\"1\"")
                .delete(JALUR + "/" + id)
                .then()
                .statusCode(204);
        return jawaban;
    }

    private static Response rencana(String unit, int tahun) {
        return sebagai("admin").get("/rencana/" + unit + "/" + tahun);
    }

    private static String dokumen(String unit, int tahun) {
        return rencana(unit, tahun).path("dokumen[0].id");
    }
}
