package id.sakip.realization.parkir;

import java.util.List;

import jakarta.inject.Inject;

import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.realization.UnitUji;
import id.sakip.realization.periode.PeriodeUji;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static id.sakip.realization.Api.ANGGARAN;
import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.anggaran;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class ParkirTest {

    @Inject
    DaftarParkir daftar;

    @Test
    void keepsRowsThatComeBeforeTheirPlanAndTakesThemOnceItIsThere() {
        int tahun = RencanaUji.tahunTanpaRencana();
        String isi = daftar(
                indikator(tahun, "TW4", "S2.1", "\"nilai\":82.89"), indikator(tahun, "TW4", "S2.1", "\"nilai\":-1"));

        kirim("sipd", INDIKATOR, isi, "per-baris")
                .body("diterima", is(2))
                .body("diparkir", is(1))
                .body("ditolak", is(1))
                .body("galat.findAll { it.baris == 0 }.kode", contains("RENCANA_BELUM_ADA"));
        lihat("operator.arjasa", tahun)
                .body("data", hasSize(1))
                .body("data[0].alasan", is("RENCANA_BELUM_ADA"))
                .body("data[0].ragam", is("indikator"))
                .body("data[0].pelaku", is("sipd"))
                .body("data[0].isi.nilai", is(new java.math.BigDecimal("82.89")))
                .body("data[0].galat[0].pesan", notNullValue());
        lepas("operator.arjasa", tahun).body("diperiksa", is(1)).body("masihMenunggu", is(1));

        terbitkan(tahun);
        lepas("operator.arjasa", tahun)
                .body("diperiksa", is(1))
                .body("dilepas", is(1))
                .body("masihMenunggu", is(0))
                .body("galat", empty())
                .body("token", notNullValue());

        assertThat(Basisdata.hitung(
                        "select count(*) from realisasi_indikator where tahun = ? and nilai = 82.89", tahun))
                .isEqualTo(1);
        assertThat(Basisdata.hitung(
                        "select count(*) from kiriman k join realisasi_indikator r on r.kiriman = k.id"
                                + " where r.tahun = ? and k.jalur = 'PELEPASAN' and k.oleh = 'operator.arjasa'",
                        tahun))
                .isEqualTo(1);
        lihat("operator.arjasa", tahun).body("data", empty());
        lepas("operator.arjasa", tahun).body("diperiksa", is(0));
    }

    @Test
    void refusesInsteadOfParkingWhereItIsNotAskedFor() {
        int tahun = RencanaUji.tahunTanpaRencana();

        sebagai("sipd")
                .body(daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":1")))
                .post(INDIKATOR)
                .then()
                .statusCode(200)
                .body("diparkir", is(0))
                .body("ditolak", is(1));
    }

    @Test
    void doesNotParkTheSameRowTwice() {
        int tahun = RencanaUji.tahunTanpaRencana();
        String isi = daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":1"));
        kirim("sipd", INDIKATOR, isi, "per-baris").body("diparkir", is(1));
        long kiriman = Basisdata.hitung("select count(*) from kiriman");
        long audit = Basisdata.hitung("select count(*) from audit");

        kirim("sipd", INDIKATOR, isi, "per-baris").body("diparkir", is(1));

        lihat("sipd", tahun).body("data", hasSize(1));
        assertThat(Basisdata.hitung("select count(*) from kiriman")).isEqualTo(kiriman);
        assertThat(Basisdata.hitung("select count(*) from audit")).isEqualTo(audit);
    }

    @Test
    void parksAWriteIntoAClosedQuarterUntilItIsOpenedAgain() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim("sipd", ANGGARAN, daftar(anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-30", "5")), "per-baris")
                .body("dibuat", is(1));
        PeriodeUji.kunciArjasa(tahun, "TW4");
        String isi = daftar(
                anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-30", "5"),
                anggaran(tahun, SUB_KEGIATAN, "OPERASI", "12-31", "7"),
                anggaran(tahun, SUB_KEGIATAN, "OPERASI", "09-30", "3"));

        kirim("sipd", ANGGARAN, isi, "per-baris")
                .body("tetap", is(1))
                .body("diparkir", is(1))
                .body("dibuat", is(1))
                .body("galat.kode", contains("PERIODE_TERTUTUP"));
        lepas("sipd", tahun).body("dilepas", is(0)).body("masihMenunggu", is(1));
        PeriodeUji.bukaArjasa(tahun, "TW4");
        lepas("sipd", tahun).body("dilepas", is(1));

        assertThat(Basisdata.hitung(
                        "select sum(realisasi) from realisasi_anggaran where tahun = ? and kode_pd = ?", tahun, ARJASA))
                .isEqualTo(15);
    }

    @Test
    void parksAnAtomicBatchAsAWholeAndReleasesItAsAWhole() {
        int tahun = RencanaUji.tahun(ARJASA);
        PeriodeUji.kunciArjasa(tahun, "TW4");
        String isi =
                daftar(indikator(tahun, "TW3", "S2.1", "\"nilai\":3"), indikator(tahun, "TW4", "S2.1", "\"nilai\":4"));

        kirim("sipd", INDIKATOR, isi, "atomik")
                .body("diparkir", is(2))
                .body("dibuat", is(0))
                .body("galat.kode", contains("MENUNGGU_KIRIMAN", "PERIODE_TERTUTUP"));
        assertThat(Basisdata.hitung("select count(*) from realisasi_indikator where tahun = ?", tahun))
                .isZero();
        lepas("sipd", tahun).body("diperiksa", is(2)).body("masihMenunggu", is(2));
        PeriodeUji.bukaArjasa(tahun, "TW4");
        lepas("sipd", tahun).body("dilepas", is(2));

        assertThat(Basisdata.hitung("select count(*) from realisasi_indikator where tahun = ?", tahun))
                .isEqualTo(2);
    }

    @Test
    void refusesAnAtomicBatchWithARowThatNoWaitingMends() {
        int tahun = RencanaUji.tahun(ARJASA);
        PeriodeUji.kunciArjasa(tahun, "TW4");

        sebagai("sipd")
                .queryParam("mode", "atomik")
                .queryParam("parkir", "true")
                .body(daftar(
                        indikator(tahun, "TW4", "S2.1", "\"nilai\":4"),
                        indikator(tahun, "TW3", "S2.1", "\"nilai\":-1")))
                .post(INDIKATOR)
                .then()
                .statusCode(422);

        lihat("sipd", tahun).body("data", empty());
    }

    @Test
    void keepsARowParkedThatIsFoundWrongWhenItIsReleased() {
        int tahun = RencanaUji.tahunTanpaRencana();
        kirim(
                "sipd",
                INDIKATOR,
                daftar(indikator(tahun, "TW4", "S2.1", "\"pembilang\":1,\"penyebut\":2")),
                "per-baris");
        terbitkan(tahun);

        lepas("sipd", tahun)
                .body("dilepas", is(0))
                .body("galat.kode", contains("JENIS_NILAI_TIDAK_COCOK"))
                .body("galat[0].id", notNullValue());
        lihat("sipd", tahun).body("data[0].alasan", is("JENIS_NILAI_TIDAK_COCOK"));
    }

    @Test
    void letsTheLaterBatchWinAsItWouldHave() {
        int tahun = RencanaUji.tahunTanpaRencana();
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":1")), "per-baris");
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":2")), "per-baris");
        terbitkan(tahun);

        lepas("sipd", tahun).body("dilepas", is(2));

        assertThat(Basisdata.hitung("select nilai from realisasi_indikator where tahun = ?", tahun))
                .isEqualTo(2);
        assertThat(Basisdata.hitung("select count(*) from riwayat_indikator where tahun = ?", tahun))
                .isEqualTo(2);
    }

    @Test
    void doesNotReplaceAFigureThatCameLaterThanTheOneThatWaited() {
        int tahun = RencanaUji.tahun(ARJASA);
        PeriodeUji.kunciArjasa(tahun, "TW4");
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":100")), "per-baris")
                .body("diparkir", is(1));
        PeriodeUji.bukaArjasa(tahun, "TW4");
        kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":120")), "per-baris")
                .body("dibuat", is(1));

        lepas("sipd", tahun)
                .body("diperiksa", is(1))
                .body("dilepas", is(0))
                .body("digantikan", is(1))
                .body("masihMenunggu", is(0));

        assertThat(Basisdata.hitung("select nilai from realisasi_indikator where tahun = ?", tahun))
                .isEqualTo(120);
        sebagai("operator.arjasa")
                .get("/api/v1/parkir?status=DIGANTIKAN&tahun=" + tahun)
                .then()
                .body("data", hasSize(1))
                .body("data[0].selesaiOleh", is("sipd"));
    }

    @Test
    void takesWhatWasParkedLaterAlsoWhenAnEarlierOneIsReleasedFirst() {
        int tahun = RencanaUji.tahun(ARJASA);
        PeriodeUji.kunciArjasa(tahun, "TW4");
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":1")), "per-baris");
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":2")), "per-baris");
        List<String> kiriman = lihat("sipd", tahun).extract().path("data.kiriman");
        PeriodeUji.bukaArjasa(tahun, "TW4");

        for (String satu : kiriman) {
            sebagai("sipd")
                    .body("{\"kiriman\":\"" + satu + "\"}")
                    .post("/api/v1/parkir/pelepasan")
                    .then()
                    .body("dilepas", is(1));
        }

        assertThat(Basisdata.hitung("select nilai from realisasi_indikator where tahun = ?", tahun))
                .isEqualTo(2);
    }

    @Test
    void countsWhatWasSaidLastWhenItHadBeenSaidBefore() {
        int tahun = RencanaUji.tahunTanpaRencana();
        for (int nilai : new int[] {1, 2, 1}) {
            kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":" + nilai)), "per-baris")
                    .body("diparkir", is(1));
        }
        lihat("sipd", tahun).body("data", hasSize(2));
        terbitkan(tahun);

        lepas("sipd", tahun).body("dilepas", is(2));

        assertThat(Basisdata.hitung("select nilai from realisasi_indikator where tahun = ?", tahun))
                .isEqualTo(1);
    }

    @Test
    void keepsAtomicBatchesApartThatShareARow() {
        int tahun = RencanaUji.tahunTanpaRencana();
        String bersama = indikator(tahun, "TW1", "S2.1", "\"nilai\":1");
        kirim(
                        "sipd",
                        INDIKATOR,
                        daftar(bersama, indikator(tahun, "TW2", "S2.1", "\"pembilang\":1,\"penyebut\":2")),
                        "atomik")
                .body("diparkir", is(2));
        kirim("sipd", INDIKATOR, daftar(bersama, indikator(tahun, "TW3", "S2.1", "\"nilai\":3")), "atomik")
                .body("diparkir", is(2));
        lihat("sipd", tahun).body("data", hasSize(4));
        terbitkan(tahun);

        // The first one has a row that is wrong; the second one is whole.
        lepas("sipd", tahun).body("dilepas", is(2)).body("masihMenunggu", is(2));

        assertThat(Basisdata.hitung("select count(*) from realisasi_indikator where tahun = ?", tahun))
                .isEqualTo(2);
    }

    @Test
    void discardsAnAtomicBatchAsAWholeOnly() {
        int tahun = RencanaUji.tahunTanpaRencana();
        kirim(
                "sipd",
                INDIKATOR,
                daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1"), indikator(tahun, "TW2", "S2.1", "\"nilai\":2")),
                "atomik");
        List<Integer> id = lihat("sipd", tahun).extract().path("data.id");

        buang("sipd", id.subList(0, 1), "uji coba").statusCode(409).body("kode", is("KIRIMAN_ATOMIK_UTUH"));
        buang("sipd", id, "uji coba").statusCode(204);
    }

    @Test
    void leavesARowInItsPlaceThatHasToWaitForSomethingElse() {
        int tahun = RencanaUji.tahunTanpaRencana();
        String skpd = "7.01.0.00.0.00." + (tahun % 100) + ".0000";
        String kodePd = "35.09.%02d".formatted(40 + tahun % 50);
        String isi = """
                {"tahun":%d,"tanggal_akhir":"%d-12-31","kode_skpd":"%s","kode_sub_giat":"7.01.02.2.01.0002",
                 "data":[{"kode_akun":"5.1.02.01.01.0024","anggaran":1,"realisasi_rill":1}]}""".formatted(tahun, tahun, skpd);
        sebagai("admin").body(isi).post("/api/v1/sipd/belanja").then().body("diparkir", is(1));
        UnitUji.terbitkan(kodePd, 1, java.util.Map.of("SIPD", List.of(skpd)));

        sebagai("admin")
                .body("{\"tahun\":" + tahun + "}")
                .post("/api/v1/parkir/pelepasan")
                .then()
                .body("masihMenunggu", is(1));

        lihat("admin", tahun).body("data", hasSize(1)).body("data[0].alasan", is("RENCANA_BELUM_ADA"));
    }

    @Test
    void goesOnBehindTheBatchesThatWereReadBefore() {
        int tahun = RencanaUji.tahunTanpaRencana();
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")), "per-baris");
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW2", "S2.1", "\"nilai\":2")), "per-baris");
        SaringanParkir saringan = new SaringanParkir(null, tahun, null, null, null, StatusParkir.DIPARKIR);
        List<DaftarParkir.KirimanMenunggu> semua = daftar.kiriman(saringan, null, 10);

        assertThat(semua).hasSize(2);
        assertThat(daftar.kiriman(saringan, semua.getFirst().kursor(), 10)).containsExactly(semua.getLast());
        assertThat(daftar.kiriman(saringan, semua.getLast().kursor(), 10)).isEmpty();
    }

    @Test
    void hidesRowsFromOtherKecamatanAndDoesNotReleaseThem() {
        int tahun = RencanaUji.tahunTanpaRencana();
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":1")), "per-baris");
        terbitkan(tahun);

        lihat("operator.kaliwates", tahun).body("data", empty());
        lepas("operator.kaliwates", tahun).body("diperiksa", is(0));
        sebagai("operator.kaliwates")
                .get("/api/v1/parkir?kodePd=" + ARJASA)
                .then()
                .statusCode(403);
        Integer id = lihat("operator.arjasa", tahun).extract().path("data[0].id");
        buang("operator.kaliwates", List.of(id), "bukan milik kami").statusCode(404);
        lihat("operator.arjasa", tahun).body("data", hasSize(1));
    }

    @Test
    void releasesOnlyTheOwnPartOfABatch() {
        int tahun = RencanaUji.tahunTanpaRencana();
        kirim(
                "sipd",
                INDIKATOR,
                daftar(
                        indikator(KALIWATES, tahun, "TW4", "S2.1", "\"nilai\":1"),
                        indikator(tahun, "TW4", "S2.1", "\"nilai\":2")),
                "per-baris");
        terbitkan(tahun);
        RencanaUji.terbitkan(RencanaUji.rencana(KALIWATES, tahun, 1));

        lepas("operator.arjasa", tahun).body("diperiksa", is(1)).body("dilepas", is(1));

        lihat("operator.kaliwates", tahun).body("data", hasSize(1));
    }

    @Test
    void discardsRowsWithAReasonAndRemembersThem() {
        int tahun = RencanaUji.tahunTanpaRencana();
        kirim("sipd", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":1")), "per-baris");
        Integer id = lihat("operator.arjasa", tahun).extract().path("data[0].id");

        buang("operator.arjasa", List.of(id), " ").statusCode(400);
        buang("operator.arjasa", List.of(id, Integer.MAX_VALUE), "uji coba").statusCode(404);
        buang("inspektorat", List.of(id), "uji coba").statusCode(403);
        buang("operator.arjasa", List.of(id), "uji coba").statusCode(204);

        lihat("operator.arjasa", tahun).body("data", empty());
        sebagai("inspektorat")
                .get("/api/v1/parkir?status=DIBUANG&tahun=" + tahun)
                .then()
                .body("data[0].keterangan", is("uji coba"))
                .body("data[0].selesaiOleh", is("operator.arjasa"));
    }

    @Test
    void countsWhatWaitsForWhat() {
        int tahun = RencanaUji.tahunTanpaRencana();
        kirim(
                "sipd",
                INDIKATOR,
                daftar(indikator(tahun, "TW3", "S2.1", "\"nilai\":1"), indikator(tahun, "TW4", "S2.1", "\"nilai\":1")),
                "per-baris");

        sebagai("bappeda")
                .get("/api/v1/parkir/ringkasan?kodePd=35.09&tahun=" + tahun)
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].baris", is(2))
                .body("data[0].wilayah", is(ARJASA))
                .body("data[0].alasan", is("RENCANA_BELUM_ADA"));
    }

    private static ValidatableResponse kirim(String pengguna, String alamat, String isi, String mode) {
        return sebagai(pengguna)
                .queryParam("mode", mode)
                .queryParam("parkir", "true")
                .body(isi)
                .post(alamat)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse lihat(String pengguna, int tahun) {
        return sebagai(pengguna).get("/api/v1/parkir?tahun=" + tahun).then().statusCode(200);
    }

    private static ValidatableResponse lepas(String pengguna, int tahun) {
        return sebagai(pengguna)
                .body("{\"tahun\":" + tahun + "}")
                .post("/api/v1/parkir/pelepasan")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse buang(String pengguna, List<Integer> id, String alasan) {
        return sebagai(pengguna)
                .body(java.util.Map.of("id", id, "alasan", alasan))
                .post("/api/v1/parkir/pembuangan")
                .then();
    }

    private static void terbitkan(int tahun) {
        RencanaUji.terbitkan(RencanaUji.rencana(ARJASA, tahun, 1));
        await().untilAsserted(() -> assertThat(Basisdata.hitung(
                        "select count(*) from masukan where topik = 'sakip.rencana' and kunci = ?",
                        ARJASA + ":" + tahun))
                .isEqualTo(1));
    }
}
