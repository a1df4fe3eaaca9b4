package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.survei.SurveiUji.HASIL;
import static id.sakip.realization.survei.SurveiUji.REKAP;
import static id.sakip.realization.survei.SurveiUji.RESPONS;
import static id.sakip.realization.survei.SurveiUji.TIGA;
import static id.sakip.realization.survei.SurveiUji.UNIT;
import static id.sakip.realization.survei.SurveiUji.rekap;
import static id.sakip.realization.survei.SurveiUji.respons;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class HasilResourceTest {

    @Test
    void computesMeansIndexClassAndPriorities() {
        int tahun = terisi();

        hasil(tahun, "")
                .body("responden", is(4))
                .body("rumus", is("IKM = 25 × Σ NRR × 1/3"))
                .body("unsur.kode", equalTo(List.of("persyaratan", "waktu", "sarana")))
                .body("unsur[0].nrr", comparesEqualTo(angka("3.25")))
                .body("unsur[0].indeks", comparesEqualTo(angka("81.25")))
                .body("unsur[0].sebaran", equalTo(List.of(0, 1, 1, 2)))
                // Two of four left it blank.
                .body("unsur[1].terjawab", is(2))
                .body("unsur[1].kosong", is(2))
                .body("unsur[1].nrr", comparesEqualTo(angka("2.5")))
                .body("unsur[2].nrr", comparesEqualTo(angka("3.333333")))
                .body("unsur[2].nrrTertimbang", comparesEqualTo(angka("1.111111")))
                .body("unsur[2].indeks", comparesEqualTo(angka("83.33")))
                // (81,25 + 62,5 + 83,333…) / 3 = 75,69444…
                .body("ikm", comparesEqualTo(angka("75.69")))
                .body("ikmMentah", comparesEqualTo(angka("75.694444")))
                .body("mutu.huruf", is("C"))
                .body("mutu.kinerja", is("Kurang Baik"))
                .body("prioritas", equalTo(List.of("waktu")))
                .body("aturanLain", hasSize(0))
                .body("sampel", nullValue());
    }

    @Test
    void countsUpToTheQuarterAndByService() {
        int tahun = terisi();

        hasil(tahun, "&sampai=TW1").body("responden", is(1)).body("ikm", nullValue());
        hasil(tahun, "&sampai=TW2").body("responden", is(2)).body("sampai", is("TW2"));
        hasil(tahun, "&sampai=TW3").body("responden", is(3));
        hasil(tahun, "&layanan=KTP").body("responden", is(1)).body("layanan", is("KTP"));
        hasil(tahun, "&layanan=KK&sampai=TW2").body("responden", is(1));
    }

    @Test
    void showsRespondentsByAttributeWithThoseOfWhomItIsNotKnown() {
        int tahun = terisi();

        hasil(tahun, "")
                .body("atribut.jenisKelamin.nilai", equalTo(Arrays.asList("P", "L", null)))
                .body("atribut.jenisKelamin.banyak", equalTo(List.of(2, 1, 1)))
                .body("atribut.layanan.banyak", equalTo(List.of(2, 1, 1)))
                .body("atribut.pendidikan.banyak", equalTo(List.of(4)));
    }

    @ParameterizedTest
    @CsvSource({"4, 4, true", "5, 5, false", "550, 226, false"})
    void checksTheSampleAsInformation(long populasi, int sampel, boolean cukup) {
        hasil(terisi(), "&populasi=" + populasi)
                .body("sampel.populasi", is((int) populasi))
                .body("sampel.sampel", is(sampel))
                .body("sampel.responden", is(4))
                .body("sampel.cukup", is(cukup))
                .body("sampel.rumus", is("S = λ²·N·P·(1−P) / (d²·(N−1) + λ²·P·(1−P))"))
                .body("sampel.lambdaKuadrat", comparesEqualTo(angka("3.841")));
    }

    @Test
    void takesThePopulationThatWasGivenWithTheRecap() {
        int tahun = terisi();
        kirim("sipd", REKAP, daftar(rekap(tahun, "TW4", "\"ikm\":80,\"populasi\":550")))
                .statusCode(200);

        hasil(tahun, "").body("sampel.populasi", is(550));
        hasil(tahun, "&populasi=100").body("sampel.populasi", is(100));
        hasil(tahun, "&sampai=TW3").body("sampel", nullValue());
    }

    @Test
    void saysWhatWasAnsweredUnderAnotherRule() {
        int tahun = terisi();
        sebagai("admin").body("""
                        {"nama":"Satu unsur","tahunMulai":1999,"unsur":[{"kode":"mutu","nama":"Mutu"}],
                         "mutu":[{"huruf":"A","nilaiPersepsi":1,"kinerja":"Ada","bawah":25,"atas":100}]}""").put(SurveiUji.ATURAN + "/UJI-SATU").then().statusCode(201);
        String lain = respons(UNIT, "lain-" + tahun, tahun + "-01-01", "\"mutu\":1", "")
                .replace(TIGA, "UJI-SATU");
        kirim("sipd", RESPONS, daftar(lain)).body("dibuat", is(1));

        hasil(tahun, "")
                .body("responden", is(4))
                .body("aturanLain.nilai", equalTo(List.of("UJI-SATU")))
                .body("aturanLain.banyak", equalTo(List.of(1)));
    }

    @Test
    void isEmptyWithoutResponses() {
        hasil(SurveiUji.tahun(), "")
                .body("responden", is(0))
                .body("ikm", nullValue())
                .body("mutu", nullValue())
                .body("unsur", hasSize(3))
                .body("prioritas", hasSize(0));
    }

    @Test
    void usesTheGeneralRuleOfTheYear() {
        sebagai("bappeda")
                .get(HASIL + "/35.09.30/2024")
                .then()
                .statusCode(200)
                .body("aturan", is("PERMENPANRB-14-2017"))
                .body("unsur", hasSize(9));
        sebagai("bappeda").get(HASIL + "/35.09.30/2003").then().statusCode(404).body("kode", is("ATURAN_TIDAK_ADA"));
    }

    @ParameterizedTest
    @CsvSource({
        "operator.kaliwates, 35.09.22/2023?aturan=UJI-TIGA, 403",
        "operator.arjasa, 35.09.22/1800, 400",
        "operator.arjasa, 35.09.22/2023?populasi=0, 400",
        "operator.arjasa, 35.09.22/2023?layanan=%00, 400",
        "operator.arjasa, 35.09.22/2023?aturan=%00, 400",
        "operator.arjasa, 35.09.22/2023?aturan=TIDAK-ADA, 404",
        "operator.arjasa, 35.09.22/2023?sampai=TW5, 400",
        "operator.arjasa, x/2023, 400"
    })
    void refusesWhatItCannotGive(String pengguna, String alamat, int status) {
        sebagai(pengguna)
                .urlEncodingEnabled(false)
                .get(HASIL + "/" + alamat)
                .then()
                .statusCode(status);
    }

    /** Four responses of Arjasa, one in each quarter. */
    private static int terisi() {
        int tahun = SurveiUji.tahun();
        kirim(
                        "sipd",
                        RESPONS,
                        daftar(
                                respons(
                                        UNIT,
                                        "1-" + tahun,
                                        tahun + "-01-31",
                                        "\"persyaratan\":4,\"sarana\":4",
                                        ",\"layanan\":\"KK\",\"jenisKelamin\":\"P\""),
                                respons(
                                        UNIT,
                                        "2-" + tahun,
                                        tahun + "-04-30",
                                        "\"persyaratan\":4,\"waktu\":3",
                                        ",\"layanan\":\"KTP\",\"jenisKelamin\":\"L\""),
                                respons(
                                        UNIT,
                                        "3-" + tahun,
                                        tahun + "-07-31",
                                        "\"persyaratan\":3,\"waktu\":2,\"sarana\":3",
                                        ",\"layanan\":\"KK\",\"jenisKelamin\":\"P\""),
                                respons(UNIT, "4-" + tahun, tahun + "-10-31", "\"persyaratan\":2,\"sarana\":3", "")))
                .statusCode(200)
                .body("dibuat", is(4));
        return tahun;
    }

    private static ValidatableResponse hasil(int tahun, String lain) {
        return sebagai("bappeda")
                .get(HASIL + "/" + UNIT + "/" + tahun + "?aturan=" + SurveiUji.tiga() + lain)
                .then()
                .statusCode(200);
    }

    private static BigDecimal angka(String angka) {
        return new BigDecimal(angka);
    }
}
