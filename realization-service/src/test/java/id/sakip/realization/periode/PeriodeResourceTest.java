package id.sakip.realization.periode;

import java.util.List;

import id.sakip.contracts.Topik;
import id.sakip.contracts.periode.StatusPeriode;
import id.sakip.platform.json.SakipJson;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static id.sakip.realization.periode.PeriodeUji.aksi;
import static id.sakip.realization.periode.PeriodeUji.alamat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class PeriodeResourceTest {

    @Test
    void isOpenBeforeAnythingHappens() {
        int tahun = RencanaUji.tahun(ARJASA);

        sebagai("camat.arjasa")
                .get(alamat(ARJASA, tahun, "TW1"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", is("TERBUKA"))
                .body("terbukaUntukIsian", is(true))
                .body("versi", is(0))
                .body("token", nullValue())
                .body("aksi.aksi", contains("PENGAJUAN"))
                .body("aksi[0].jalur", is(alamat(ARJASA, tahun, "TW1") + "/pengajuan"));
    }

    @Test
    void goesFromOpenToLockedAndBackAndRemembersEachStep() {
        int tahun = RencanaUji.tahun(ARJASA);

        aksi("camat.arjasa", ARJASA, tahun, "TW1", "pengajuan")
                .statusCode(200)
                .body("status", is("DIAJUKAN"))
                .body("terbukaUntukIsian", is(false))
                .body("oleh", is("camat.arjasa"))
                .body("aksi.aksi", contains("PENARIKAN"));
        aksi("bappeda", ARJASA, tahun, "TW1", "pengembalian", "S2.1 belum diisi")
                .statusCode(200)
                .body("status", is("DIKEMBALIKAN"))
                .body("terbukaUntukIsian", is(true))
                .body("alasan", is("S2.1 belum diisi"));
        aksi("camat.arjasa", ARJASA, tahun, "TW1", "pengajuan").statusCode(200).body("alasan", nullValue());
        aksi("bappeda", ARJASA, tahun, "TW1", "verifikasi")
                .statusCode(200)
                .body("aksi.aksi", containsInAnyOrder("PENGUNCIAN", "PENGEMBALIAN", "PEMBUKAAN"));
        aksi("bappeda", ARJASA, tahun, "TW1", "penguncian").statusCode(200).body("status", is("DIKUNCI"));
        aksi("bappeda", ARJASA, tahun, "TW1", "pembukaan", "Koreksi")
                .statusCode(200)
                .header("ETag", "\"6\"")
                .body("status", is("TERBUKA"));

        sebagai("inspektorat")
                .get(alamat(ARJASA, tahun, "TW1") + "/riwayat")
                .then()
                .statusCode(200)
                .body(
                        "data.aksi",
                        contains("PEMBUKAAN", "PENGUNCIAN", "VERIFIKASI", "PENGAJUAN", "PENGEMBALIAN", "PENGAJUAN"))
                .body("data.versi", contains(6, 5, 4, 3, 2, 1))
                .body("data[4].alasan", is("S2.1 belum diisi"))
                .body("data[4].peran", is("bappeda"));
        assertThat(Basisdata.hitung(
                        "select count(*) from audit where objek = 'PERIODE' and kunci = ?",
                        ARJASA + ":" + tahun + ":TW1"))
                .isEqualTo(6);
    }

    @Test
    void tellsTheOthersOfEachStep() {
        int tahun = RencanaUji.tahun(ARJASA);
        String kunci = ARJASA + ":" + tahun + ":TW2";

        String token = aksi("camat.arjasa", ARJASA, tahun, "TW2", "pengajuan")
                .header("Sakip-Token", notNullValue())
                .extract()
                .path("token");
        aksi("camat.arjasa", ARJASA, tahun, "TW2", "penarikan").statusCode(200);

        assertThat(CompletionToken.parse(token).parts())
                .containsExactly(new CompletionToken.Part(Topik.PERIODE, kunci, 1));
        assertThat(peristiwa(kunci, 2))
                .extracting(StatusPeriode::status)
                .containsExactly(StatusPeriode.Status.DIAJUKAN, StatusPeriode.Status.TERBUKA);
    }

    @ParameterizedTest
    @CsvSource({
        "bappeda, pengajuan, 403",
        "operator.arjasa, pengajuan, 403",
        "camat.arjasa, verifikasi, 403",
        "camat.arjasa, penguncian, 403",
        "inspektorat, verifikasi, 403",
        "camat.kaliwates, pengajuan, 403",
        "bappeda, verifikasi, 409",
        "bappeda, penguncian, 409",
        "camat.arjasa, penarikan, 409",
        "camat.arjasa, pengajuan, 200"
    })
    void letsOnlyThoseActWhoMayAndOnlyWhenItIsTime(String pengguna, String aksi, int status) {
        int tahun = RencanaUji.tahun(ARJASA);

        aksi(pengguna, ARJASA, tahun, "TW1", aksi).statusCode(status);

        assertThat(Basisdata.hitung("select count(*) from periode where tahun = ?", tahun))
                .isEqualTo(status == 200 ? 1 : 0);
    }

    @Test
    void saysWhatIsPossibleInsteadOfAnActThatIsNot() {
        int tahun = RencanaUji.tahun(ARJASA);

        aksi("bappeda", ARJASA, tahun, "TW1", "verifikasi")
                .statusCode(409)
                .body("kode", is("PERIODE_TIDAK_DAPAT"))
                .body("detail", containsString("TERBUKA"))
                .body("detail", containsString("pengajuan"));
    }

    @ParameterizedTest
    @CsvSource({"{}", "{\"alasan\":\" \"}", "{\"alasan\":\"x\"|\"sebab\":1}"})
    void refusesToReturnWithoutAReason(String isi) {
        int tahun = RencanaUji.tahun(ARJASA);
        aksi("camat.arjasa", ARJASA, tahun, "TW1", "pengajuan").statusCode(200);

        sebagai("bappeda")
                .body(isi.replace('|', ','))
                .post(alamat(ARJASA, tahun, "TW1") + "/pengembalian")
                .then()
                .statusCode(400);

        sebagai("bappeda")
                .get(alamat(ARJASA, tahun, "TW1"))
                .then()
                .body("status", is("DIAJUKAN"))
                .body("versi", is(1));
    }

    @Test
    void actsOnTheVersionThatWasSeenOnly() {
        int tahun = RencanaUji.tahun(ARJASA);

        sebagai("camat.arjasa")
                .header("If-Match", "\"1\"")
                .post(alamat(ARJASA, tahun, "TW1") + "/pengajuan")
                .then()
                .statusCode(412);
        sebagai("camat.arjasa")
                .header("If-Match", "\"0\"")
                .post(alamat(ARJASA, tahun, "TW1") + "/pengajuan")
                .then()
                .statusCode(200);
    }

    @Test
    void answersAKeyedRepetitionWithoutActingAgain() {
        int tahun = RencanaUji.tahun(ARJASA);
        String kunci = "ajukan-" + tahun;
        for (int i = 0; i < 2; i++) {
            sebagai("camat.arjasa")
                    .header("Idempotency-Key", kunci)
                    .post(alamat(ARJASA, tahun, "TW1") + "/pengajuan")
                    .then()
                    .statusCode(200)
                    .body("versi", is(1));
        }
    }

    @Test
    void keepsQuartersAndYearsApart() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        PeriodeUji.kunciArjasa(tahun, "TW2");

        laporan(
                        kirim(
                                "sipd",
                                INDIKATOR,
                                daftar(
                                        indikator(tahun, "TW1", "S2.1", "\"nilai\":80"),
                                        indikator(tahun, "TW2", "S2.1", "\"nilai\":80"),
                                        indikator(KALIWATES, tahun, "TW2", "S2.1", "\"nilai\":80"))),
                        2,
                        0,
                        0,
                        1)
                .body("galat[0].baris", is(1))
                .body("galat[0].kode", is("PERIODE_TERTUTUP"));
        int lain = RencanaUji.tahun(ARJASA);
        laporan(kirim("sipd", INDIKATOR, daftar(indikator(lain, "TW2", "S2.1", "\"nilai\":80"))), 1, 0, 0, 0);
    }

    @Test
    void listsTheQuartersOfAnAreaWithThoseThatNothingHappenedTo() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        aksi("camat.arjasa", ARJASA, tahun, "TW3", "pengajuan").statusCode(200);

        sebagai("bappeda")
                .get("/api/v1/periode?kodePd=35.09&triwulan=TW3&tahun=" + tahun)
                .then()
                .statusCode(200)
                .body("data.kodePd", contains(KALIWATES, ARJASA))
                .body("data.status", contains("TERBUKA", "DIAJUKAN"));
        sebagai("bappeda")
                .get("/api/v1/periode?kodePd=35.09&status=DIAJUKAN&tahun=" + tahun)
                .then()
                .body("data.kodePd", contains(ARJASA));
        String kursor = sebagai("bappeda")
                .get("/api/v1/periode?kodePd=35.09&batas=5&tahun=" + tahun)
                .then()
                .body("data.triwulan", contains("TW1", "TW2", "TW3", "TW4", "TW1"))
                .extract()
                .path("kursor");
        sebagai("bappeda")
                .get("/api/v1/periode?kodePd=35.09&batas=5&tahun=" + tahun + "&kursor=" + kursor)
                .then()
                .body("data.triwulan", contains("TW2", "TW3", "TW4"))
                .body("kursor", nullValue());
        sebagai("operator.arjasa")
                .get("/api/v1/periode?kodePd=35.09&tahun=" + tahun)
                .then()
                .statusCode(403);
    }

    @Test
    void showsTheFourQuartersOfAYear() {
        int tahun = RencanaUji.tahun(ARJASA);
        aksi("camat.arjasa", ARJASA, tahun, "TW4", "pengajuan").statusCode(200);

        sebagai("operator.arjasa")
                .get("/api/v1/periode/" + ARJASA + "/" + tahun)
                .then()
                .statusCode(200)
                .body("status", contains("TERBUKA", "TERBUKA", "TERBUKA", "DIAJUKAN"))
                .body("aksi.flatten()", empty());
    }

    @Test
    void namesTheIndicatorsThatAreStillMissing() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim(
                "operator.arjasa",
                INDIKATOR,
                daftar(
                        indikator(tahun, "TW4", "S2.1", "\"nilai\":80"),
                        indikator(tahun, "TW4", "S4.1", "\"tanpaData\":\"BELUM_DIEVALUASI\""),
                        indikator(tahun, "TW3", "S1.1", "\"nilai\":80")));

        sebagai("camat.arjasa")
                .get(alamat(ARJASA, tahun, "TW4") + "/kelengkapan")
                .then()
                .statusCode(200)
                .body("rencanaAda", is(true))
                .body("indikator", is(3))
                .body("berisi", is(1))
                .body("tanpaData", is(1))
                .body("belum", contains("S1.1"));
        sebagai("camat.arjasa")
                .get(alamat(ARJASA, RencanaUji.tahunTanpaRencana(), "TW4") + "/kelengkapan")
                .then()
                .body("rencanaAda", is(false))
                .body("belum", empty());
    }

    @ParameterizedTest
    @CsvSource({"35.09.22/1998/TW1", "35.09.22/2023/TW5", "35.09/2023/TW1", "x/2023/TW1"})
    void refusesWhatIsNoQuarter(String jalur) {
        sebagai("admin").get("/api/v1/periode/" + jalur).then().statusCode(400);
    }

    @Test
    void locksAllVerifiedQuartersOfAKabupatenAtOnce() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        aksi("camat.arjasa", ARJASA, tahun, "TW1", "pengajuan").statusCode(200);
        aksi("bappeda", ARJASA, tahun, "TW1", "verifikasi").statusCode(200);

        kunciSemua(tahun, "TERVERIFIKASI")
                .body("dikunci", is(1))
                .body("dilewati", is(1))
                .body("unit.kodePd", contains(KALIWATES, ARJASA))
                .body("unit.status", contains("TERBUKA", "DIKUNCI"));
        kunciSemua(tahun, "SEMUA")
                .body("dikunci", is(1))
                .body("unit.dari", contains("TERBUKA", "DIKUNCI"))
                .body("unit.status", contains("DIKUNCI", "DIKUNCI"));
        assertThat(peristiwa(KALIWATES + ":" + tahun + ":TW1", 1))
                .extracting(StatusPeriode::status)
                .containsExactly(StatusPeriode.Status.DIKUNCI);
    }

    @Test
    void locksAllAtOnceForBappedaOfTheKabupatenOnly() {
        for (String pengguna : List.of("camat.arjasa", "bappeda.bondowoso", "inspektorat")) {
            sebagai(pengguna)
                    .body("{\"cakupan\":\"SEMUA\"}")
                    .post("/api/v1/periode/kabupaten/35.09/2023/TW1/penguncian")
                    .then()
                    .statusCode(403);
        }
        sebagai("admin")
                .body("{\"cakupan\":\"SEMUA\"}")
                .post("/api/v1/periode/kabupaten/35.09.22/2023/TW1/penguncian")
                .then()
                .statusCode(400)
                .body("galat[0].kode", equalTo("BUKAN_KABUPATEN"));
    }

    private static io.restassured.response.ValidatableResponse kunciSemua(int tahun, String cakupan) {
        return sebagai("bappeda")
                .body("{\"cakupan\":\"" + cakupan + "\"}")
                .post("/api/v1/periode/kabupaten/35.09/" + tahun + "/TW1/penguncian")
                .then()
                .statusCode(200);
    }

    static List<StatusPeriode> peristiwa(String kunci, long sampai) {
        return Topics.readUntil(
                        Topik.PERIODE,
                        m -> m.key().equals(kunci) && baca(m.value()).versi() >= sampai)
                .stream()
                .filter(m -> m.key().equals(kunci))
                .map(m -> baca(m.value()))
                .toList();
    }

    private static StatusPeriode baca(String pesan) {
        try {
            return SakipJson.mapper().readValue(pesan, StatusPeriode.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
