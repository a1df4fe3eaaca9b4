package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.contracts.Topik;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.survei.SurveiUji.PEMETAAN;
import static id.sakip.realization.survei.SurveiUji.REKAP;
import static id.sakip.realization.survei.SurveiUji.RESPONS;
import static id.sakip.realization.survei.SurveiUji.RILIS;
import static id.sakip.realization.survei.SurveiUji.UNIT;
import static id.sakip.realization.survei.SurveiUji.UNIT_LAIN;
import static id.sakip.realization.survei.SurveiUji.pemetaan;
import static id.sakip.realization.survei.SurveiUji.realisasi;
import static id.sakip.realization.survei.SurveiUji.rekap;
import static id.sakip.realization.survei.SurveiUji.respons;
import static id.sakip.realization.survei.SurveiUji.tahunBerindikator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** The released index becomes the realisasi of its indicator by itself. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class UmpanIndikatorTest {

    @Test
    void takesTheRealisasiFromTheReleasedRecap() {
        int tahun = tahunBerindikator(UNIT);

        String token = laporan(
                        kirim(
                                "organisasi",
                                REKAP,
                                daftar(rekap(
                                        tahun,
                                        "TW4",
                                        "\"ikm\":82.89,\"sumber\":\"SUKMA-E\",\"tanggalRilis\":\"2024-01-15\""))),
                        1,
                        0,
                        0,
                        0)
                .body("peringatan", hasSize(0))
                .extract()
                .path("token");

        JsonPath daftar = realisasi(UNIT, tahun);
        assertThat(daftar.getList("data")).hasSize(1);
        assertThat(daftar.getMap("data[0]"))
                .containsEntry("kodeIndikator", "S2.1")
                .containsEntry("triwulan", "TW4")
                .containsEntry("nilai", new BigDecimal("82.89"))
                .containsEntry("sumber", "Rekap survei SUKMA-E (" + SurveiUji.TIGA + ", rilis 2024-01-15)")
                .containsEntry("perTanggal", tahun + "-12-31")
                .containsEntry("versi", 2)
                .doesNotContainKey("peringatan");
        // The token names the version that carries the fed value, and both versions are published in order.
        assertThat(CompletionToken.parse(token).parts())
                .containsExactly(new CompletionToken.Part(Topik.REALISASI, UNIT + ":" + tahun, 2));
        List<RealisasiUnit> semua = peristiwa(UNIT + ":" + tahun, 2);
        assertThat(semua).extracting(RealisasiUnit::versi).containsExactly(1L, 2L);
        assertThat(semua.getLast().indikator())
                .singleElement()
                .satisfies(i -> assertThat(i.nilai().angka()).isEqualByComparingTo("82.89"));
        assertThat(Basisdata.hitung("""
                        select count(*) from kiriman k join realisasi_indikator r on r.kiriman = k.id
                        where r.tahun = ? and k.jalur = 'SURVEI' and k.oleh = 'organisasi'""", tahun)).isEqualTo(1);
    }

    @Test
    void followsACorrectedRecap() {
        int tahun = tahunBerindikator(UNIT);
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89")));

        laporan(kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":83"))), 0, 1, 0, 0)
                .body("peringatan", hasSize(0));

        assertThat(realisasi(UNIT, tahun).getList("data.teks")).isEqualTo(List.of("83"));
    }

    @Test
    void feedsNothingOfOneServiceAlone() {
        int tahun = tahunBerindikator(UNIT);

        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"layanan\":\"KTP\",\"ikm\":82.89")));

        assertThat(realisasi(UNIT, tahun).getList("data")).isEmpty();
    }

    @Test
    void saysThatThereIsNoDataUntilTheSurveyIsReleased() {
        int tahun = tahunBerindikator(UNIT);
        String belum = daftar(rekap(tahun, "TW4", "\"belumDirilis\":true,\"alasan\":\"belum diolah\""));

        kirim("sipd", REKAP, belum);
        assertThat(realisasi(UNIT, tahun).getMap("data[0]"))
                .containsEntry("tanpaData", "SURVEI_BELUM_DIRILIS")
                .containsEntry("teks", "-");

        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89")));
        assertThat(realisasi(UNIT, tahun).getList("data.teks")).isEqualTo(List.of("82,89"));

        kirim("sipd", REKAP, belum);
        assertThat(realisasi(UNIT, tahun).getList("data.teks")).isEqualTo(List.of("-"));
    }

    @Test
    void leavesATypedValueWhereNothingIsReleasedYet() {
        int tahun = tahunBerindikator(UNIT);
        kirim("sipd", INDIKATOR, daftar(indikator(UNIT, tahun, "TW4", "S2.1", "\"nilai\":80")));

        laporan(kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"belumDirilis\":true,\"alasan\":\"x\""))), 1, 0, 0, 0)
                .body("peringatan", hasSize(0));

        assertThat(realisasi(UNIT, tahun).getList("data.teks")).isEqualTo(List.of("80"));
    }

    @Test
    void replacesTheTypedWordThatNothingIsReleased() {
        int tahun = tahunBerindikator(UNIT);
        kirim(
                "sipd",
                INDIKATOR,
                daftar(indikator(UNIT, tahun, "TW4", "S2.1", "\"tanpaData\":\"SURVEI_BELUM_DIRILIS\"")));

        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89")));

        assertThat(realisasi(UNIT, tahun).getList("data.teks")).isEqualTo(List.of("82,89"));
    }

    @Test
    void followsTheRecapWithAnExplainedValueAndKeepsTheExplanation() {
        int tahun = tahunBerindikator(UNIT);
        String penjelasan = ",\"catatan\":\"c\",\"sebab\":\"loket baru\",\"tindakLanjut\":\"t\"";
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"belumDirilis\":true,\"alasan\":\"x\"")));
        laporan(
                kirim(
                        "sipd",
                        INDIKATOR,
                        daftar(indikator(
                                UNIT, tahun, "TW4", "S2.1", "\"tanpaData\":\"SURVEI_BELUM_DIRILIS\"" + penjelasan))),
                0,
                1,
                0,
                0);

        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89,\"sumber\":\"SUKMA-E\"")));
        assertThat(realisasi(UNIT, tahun).getMap("data[0]"))
                .containsEntry("teks", "82,89")
                .containsEntry("sumber", "Rekap survei SUKMA-E (" + SurveiUji.TIGA + ")")
                .containsEntry("catatan", "c")
                .containsEntry("sebab", "loket baru")
                .containsEntry("tindakLanjut", "t");

        kirim(
                "sipd",
                INDIKATOR,
                daftar(indikator(
                        UNIT, tahun, "TW4", "S2.1", "\"nilai\":82.89,\"sumber\":\"Loket\",\"sebab\":\"loket baru\"")));
        laporan(kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89"))), 0, 1, 0, 0)
                .body("peringatan", hasSize(0));
        assertThat(realisasi(UNIT, tahun).getMap("data[0]")).containsEntry("sumber", "Loket");

        laporan(kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":83"))), 0, 1, 0, 0)
                .body("peringatan", hasSize(0));
        assertThat(realisasi(UNIT, tahun).getMap("data[0]"))
                .containsEntry("teks", "83")
                .containsEntry("sebab", "loket baru")
                .doesNotContainKeys("catatan", "peringatan");
    }

    @Test
    void keepsATypedValueThatDiffersAndSaysSoEverywhere() {
        int tahun = tahunBerindikator(UNIT);
        kirim("sipd", INDIKATOR, daftar(indikator(UNIT, tahun, "TW4", "S2.1", "\"nilai\":83.5")));
        String isi = daftar(rekap(tahun, "TW4", "\"ikm\":82.89"));

        laporan(
                        sebagai("sipd")
                                .queryParam("dryRun", "true")
                                .body(isi)
                                .post(REKAP)
                                .then(),
                        1,
                        0,
                        0,
                        0)
                .body("peringatan.kode", equalTo(List.of("BERBEDA_DARI_SURVEI")));
        laporan(kirim("sipd", REKAP, isi), 1, 0, 0, 0)
                .body("peringatan.kode", equalTo(List.of("BERBEDA_DARI_SURVEI")))
                .body("peringatan[0].baris", is(0))
                .body("peringatan[0].medan", is("ikm"))
                .body("peringatan[0].pesan", containsString("S2.1 adalah 83,5"))
                .body("peringatan[0].pesan", containsString("82,89"));
        laporan(kirim("sipd", REKAP, isi), 0, 0, 1, 0).body("peringatan", hasSize(1));

        sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "tahun", tahun)
                .get(INDIKATOR)
                .then()
                .body("data[0].teks", is("83,5"))
                .body("data[0].peringatan.kode", equalTo(List.of("BERBEDA_DARI_SURVEI")));
        pemetaan(UNIT, tahun).body("rekap.status", equalTo(List.of("BERBEDA")));
    }

    @Test
    void flagsAValueThatIsTypedAfterTheRelease() {
        int tahun = tahunBerindikator(UNIT, UNIT_LAIN);
        kirim(
                "sipd",
                REKAP,
                daftar(rekap(tahun, "TW4", "\"ikm\":82.89"), rekap(UNIT_LAIN, tahun, "TW4", "\"ikm\":70")));

        laporan(
                        kirim(
                                "sipd",
                                INDIKATOR,
                                daftar(
                                        indikator(UNIT, tahun, "TW3", "S2.1", "\"nilai\":80"),
                                        indikator(UNIT, tahun, "TW4", "S2.1", "\"nilai\":82.890"),
                                        indikator(UNIT_LAIN, tahun, "TW4", "S2.1", "\"nilai\":70.01"),
                                        indikator(UNIT, tahun, "TW4", "S1.1", "\"nilai\":1"))),
                        2,
                        2,
                        0,
                        0)
                .body("peringatan", hasSize(1))
                .body("peringatan[0].baris", is(2))
                .body("peringatan[0].kode", is("BERBEDA_DARI_SURVEI"))
                .body("peringatan[0].medan", is("nilai"));
        laporan(
                        kirim(
                                "sipd",
                                INDIKATOR,
                                daftar(indikator(UNIT, tahun, "TW4", "S2.1", "\"tanpaData\":\"SURVEI_DITARIK\""))),
                        0,
                        1,
                        0,
                        0)
                .body("peringatan[0].medan", is("tanpaData"));
        // Kept, though it differs: the next release of the same does not take it away.
        laporan(kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89"))), 0, 0, 1, 0)
                .body("peringatan", hasSize(1));
        assertThat(realisasi(UNIT, tahun).getList("data.findAll { it.triwulan == 'TW4' }.teks"))
                .isEqualTo(List.of("1 %", "-"));
    }

    @Test
    void takesAFedValueBackAndFlagsATypedOneWhenTheReleaseHasNoIndexAnyMore() {
        int tahun = tahunBerindikator(UNIT, UNIT_LAIN);
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89")));
        kirim("sipd", INDIKATOR, daftar(indikator(UNIT_LAIN, tahun, "TW4", "S2.1", "\"nilai\":80")));
        String tanpaIndeks = "\"unsur\":[{\"unsur\":\"waktu\",\"nilai\":80}]";

        laporan(
                        kirim(
                                "sipd",
                                REKAP,
                                daftar(rekap(tahun, "TW4", tanpaIndeks), rekap(UNIT_LAIN, tahun, "TW4", tanpaIndeks))),
                        1,
                        1,
                        0,
                        0)
                .body("peringatan.findAll { it.kode == 'SURVEI_TANPA_INDEKS' }.baris", equalTo(List.of(1)))
                .body("peringatan.findAll { it.kode == 'UNSUR_TIDAK_LENGKAP' }.baris", equalTo(List.of(0, 1)));

        assertThat(realisasi(UNIT, tahun).getMap("data[0]"))
                .containsEntry("tanpaData", "IKM_TIDAK_TERHITUNG")
                .doesNotContainKey("peringatan");
        JsonPath diketik = realisasi(UNIT_LAIN, tahun);
        assertThat(diketik.getList("data.teks")).isEqualTo(List.of("80"));
        assertThat(diketik.getList("data[0].peringatan.kode")).isEqualTo(List.of("SURVEI_TANPA_INDEKS"));
        pemetaan(UNIT, tahun).body("rekap.status", equalTo(List.of("SESUAI")));
        pemetaan(UNIT_LAIN, tahun).body("rekap.status", equalTo(List.of("BERBEDA")));
    }

    @Test
    void feedsWhatIsReleasedFromStoredResponses() {
        int tahun = tahunBerindikator(UNIT);
        kirim("sipd", RESPONS, daftar(respons("1-" + tahun, tahun + "-01-31", 4, 3, 3, "")));

        laporan(kirim("organisasi", RILIS, """
                        {"kodePd":"35.09.12","tahun":%d,"triwulan":"TW1","aturan":"UJI-TIGA"}""".formatted(tahun)), 1, 0, 0, 0);

        assertThat(realisasi(UNIT, tahun).getMap("data[0]"))
                .containsEntry("nilai", new BigDecimal("83.33"))
                .containsEntry("sumber", "Rekap survei respons tersimpan (UJI-TIGA)");
    }

    @Test
    void feedsWhenThePlanComesAfterTheRecap() {
        int tahun = SurveiUji.tahun();
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW2", "\"ikm\":80"), rekap(tahun, "TW4", "\"ikm\":82.89")));
        pemetaan(UNIT, tahun)
                .body("asal", is("MENUNGGU_RENCANA"))
                .body("rekap.status", equalTo(List.of("BELUM_DIUMPAN", "BELUM_DIUMPAN")));

        SurveiUji.terbitkan(SurveiUji.rencana(UNIT, tahun, 1));

        assertThat(realisasi(UNIT, tahun).getList("data.teks")).isEqualTo(List.of("80", "82,89"));
        pemetaan(UNIT, tahun)
                .body("asal", is("RENCANA"))
                .body("kodeIndikator", is("S2.1"))
                .body("rekap.status", equalTo(List.of("SESUAI", "SESUAI")));
        long kiriman = Basisdata.hitung("""
                select count(distinct r.kiriman) from realisasi_indikator r join kiriman k on k.id = r.kiriman
                where r.tahun = ? and k.jalur = 'SURVEI' and k.oleh = 'umpan-survei' and k.alamat is null""", tahun);
        assertThat(kiriman).isEqualTo(1);

        // A later version of the plan brings nothing new.
        long versi = Basisdata.hitung("select versi from unit_tahun where kode_pd = ? and tahun = ?", UNIT, tahun);
        SurveiUji.terbitkan(SurveiUji.rencana(UNIT, tahun, 2));
        assertThat(Basisdata.hitung("select versi from unit_tahun where kode_pd = ? and tahun = ?", UNIT, tahun))
                .isEqualTo(versi);
    }

    @Test
    void feedsAQuarterThatWasClosedWhenThePlanCameOnceItIsOpenedAgain() {
        int tahun = SurveiUji.tahun();
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW2", "\"ikm\":80"), rekap(tahun, "TW4", "\"ikm\":82.89")));
        SurveiUji.kunci(tahun, "TW2");

        SurveiUji.terbitkan(SurveiUji.rencana(UNIT, tahun, 1));
        assertThat(realisasi(UNIT, tahun).getList("data.triwulan")).isEqualTo(List.of("TW4"));
        pemetaan(UNIT, tahun).body("rekap.status", equalTo(List.of("BELUM_DIUMPAN", "SESUAI")));

        SurveiUji.buka(tahun, "TW2");
        assertThat(realisasi(UNIT, tahun).getList("data.teks")).isEqualTo(List.of("80", "82,89"));
    }

    /** Whichever of the two commits second sees the other: neither may be left waiting for something that is there. */
    @Test
    void feedsWhicheverOfPlanAndRecapComesSecond() {
        int tahun = SurveiUji.tahun();
        List<String> unit =
                IntStream.rangeClosed(1, 20).mapToObj("35.12.%02d"::formatted).toList();
        SurveiUji.tiga();
        try (ExecutorService pengirim = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> kiriman = new ArrayList<>();
            for (String kode : unit) {
                kiriman.add(pengirim.submit(() -> kirim("admin", REKAP, daftar(rekap(kode, tahun, "TW4", "\"ikm\":80")))
                        .extract()
                        .statusCode()));
                RencanaUji.terbitkan(SurveiUji.rencana(kode, tahun, 1));
            }
            assertThat(kiriman).allSatisfy(satu -> assertThat(satu.get()).isEqualTo(200));
        }

        await().untilAsserted(() -> assertThat(unit)
                .allSatisfy(kode -> assertThat(
                                Basisdata.hitung("select count(*) from masukan where kunci = ?", kode + ":" + tahun))
                        .isEqualTo(1)));
        assertThat(unit)
                .allSatisfy(kode -> assertThat(
                                SurveiUji.realisasi("admin", kode, tahun).getList("data.teks"))
                        .isEqualTo(List.of("80")));
    }

    @Test
    void choosesNoIndicatorOfTwoUntilSomebodySaysWhich() {
        int tahun = SurveiUji.tahun();
        SurveiUji.terbitkan(SurveiUji.rencana(
                UNIT,
                tahun,
                1,
                SurveiUji.indikator("S2.1", "IKM layanan umum", "SUKMA-E"),
                SurveiUji.indikator("S2.2", "IKM kependudukan", "SUKMA-E")));

        laporan(kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89"))), 1, 0, 0, 0)
                .body("peringatan.kode", equalTo(List.of("INDIKATOR_SURVEI_TIDAK_JELAS")))
                .body("peringatan[0].pesan", containsString("S2.1, S2.2"));
        pemetaan(UNIT, tahun)
                .body("asal", is("TIDAK_JELAS"))
                .body("kodeIndikator", nullValue())
                .body("calon", equalTo(List.of("S2.1", "S2.2")));
        assertThat(realisasi(UNIT, tahun).getList("data")).isEmpty();

        tetapkan("organisasi", tahun, "\"S2.2\"")
                .statusCode(200)
                .body("asal", is("PEMETAAN"))
                .body("rekap.status", equalTo(List.of("SESUAI")));
        assertThat(realisasi(UNIT, tahun).getList("data.kodeIndikator")).isEqualTo(List.of("S2.2"));
        laporan(kirim("sipd", INDIKATOR, daftar(indikator(UNIT, tahun, "TW4", "S2.1", "\"nilai\":1"))), 1, 0, 0, 0)
                .body("peringatan", hasSize(0));
    }

    @Test
    void feedsNothingWhenSomebodySaysSoAndFollowsThePlanAgainAfterwards() {
        int tahun = tahunBerindikator(UNIT);
        tetapkan("bappeda", tahun, "null")
                .statusCode(200)
                .body("asal", is("PEMETAAN"))
                .body("kodeIndikator", nullValue());

        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89")));
        assertThat(realisasi(UNIT, tahun).getList("data")).isEmpty();

        sebagai("bappeda")
                .delete(PEMETAAN + "/" + UNIT + "/" + tahun)
                .then()
                .statusCode(200)
                .body("asal", is("RENCANA"));
        assertThat(realisasi(UNIT, tahun).getList("data.teks")).isEqualTo(List.of("82,89"));
        assertThat(Basisdata.hitung(
                        "select count(*) from audit where objek = 'PEMETAAN_SURVEI' and kunci = ?", UNIT + ":" + tahun))
                .isEqualTo(2);
    }

    @Test
    void feedsAnIndicatorThatSomebodyNamedBeforeThePlanCame() {
        int tahun = SurveiUji.tahun();
        tetapkan("organisasi", tahun, "\"S9.9\"").statusCode(200).body("asal", is("MENUNGGU_RENCANA"));
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":82.89")));

        SurveiUji.terbitkan(SurveiUji.rencana(UNIT, tahun, 1, SurveiUji.indikator("S9.9", "Mutu layanan", null)));

        assertThat(realisasi(UNIT, tahun).getList("data.kodeIndikator")).isEqualTo(List.of("S9.9"));
    }

    @ParameterizedTest
    @CsvSource({
        "\"S9.9\", INDIKATOR_TIDAK_DIKENAL",
        "\"S1.1\", JENIS_NILAI_TIDAK_COCOK",
        "\"S4.1\", JENIS_NILAI_TIDAK_COCOK"
    })
    void refusesAnIndicatorThatCannotTakeTheIndex(String kode, String galat) {
        tetapkan("organisasi", tahunBersama(), kode)
                .statusCode(422)
                .body("kode", is("PEMETAAN_DITOLAK"))
                .body("galat[0].medan", is("kodeIndikator"))
                .body("galat[0].kode", is(galat));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspektorat", "sipd"})
    void letsOthersReadButNotMap(String pengguna) {
        int tahun = tahunBersama();

        tetapkan(pengguna, tahun, "\"S2.1\"").statusCode(403);
        sebagai(pengguna).delete(PEMETAAN + "/" + UNIT + "/" + tahun).then().statusCode(403);
        sebagai(pengguna)
                .get(PEMETAAN + "/" + UNIT + "/" + tahun)
                .then()
                .statusCode(200)
                .body("kodeIndikator", is("S2.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "operator.kaliwates, 35.09.22/2023, 403",
        "bappeda, 35.11.01/2023, 403",
        "bappeda, 35.09/2023, 400",
        "bappeda, 35.09.22/1800, 400",
        "bappeda, x/2023, 400"
    })
    void refusesAMappingItCannotGive(String pengguna, String alamat, int status) {
        sebagai(pengguna).get(PEMETAAN + "/" + alamat).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "null", "{\"kodeIndikator\":\"\"}", "{\"kodeIndikator\":1}", "{\"indikator\":\"S2.1\"}"})
    void refusesAMappingThatIsNone(String isi) {
        sebagai("bappeda")
                .body(isi)
                .put(PEMETAAN + "/" + UNIT + "/" + tahunBersama())
                .then()
                .statusCode(400);
    }

    private static int bersama;

    /** One year for tests that write nothing. */
    private static synchronized int tahunBersama() {
        if (bersama == 0) {
            bersama = tahunBerindikator(UNIT);
        }
        return bersama;
    }

    private static ValidatableResponse tetapkan(String pengguna, int tahun, String kode) {
        return sebagai(pengguna)
                .body("{\"kodeIndikator\":" + kode + "}")
                .put(PEMETAAN + "/" + UNIT + "/" + tahun)
                .then();
    }

    private static List<RealisasiUnit> peristiwa(String kunci, long sampai) {
        return Topics.readUntil(
                        Topik.REALISASI,
                        m -> m.key().equals(kunci) && peristiwa(m).versi() >= sampai)
                .stream()
                .filter(m -> m.key().equals(kunci))
                .map(UmpanIndikatorTest::peristiwa)
                .toList();
    }

    private static RealisasiUnit peristiwa(ConsumerRecord<String, String> pesan) {
        try {
            return SakipJson.mapper().readValue(pesan.value(), RealisasiUnit.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
