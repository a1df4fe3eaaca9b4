package id.sakip.scoring.capaian;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import id.sakip.contracts.KodeWilayah;
import id.sakip.scoring.capaian.Penskoran.Akibat;
import id.sakip.scoring.capaian.Peristiwa.Tersimpan;
import id.sakip.scoring.capaian.SkorRepository.UnitTahun;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.scoring.Contoh.realisasiArjasa2023;
import static id.sakip.scoring.Contoh.rencanaArjasa2023;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class HitungUlangResourceTest {

    @Inject
    Peristiwa peristiwa;

    @Inject
    Penskoran penskoran;

    @Test
    void findsNothingToChangeInWhatEventsMade() {
        var unit = new KodeWilayah("35.07.01");
        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        peristiwa.kirim(realisasiArjasa2023(unit, 1, "80"));
        peristiwa.kirim(realisasiArjasa2023(unit, 2, "82.89"));
        peristiwa.tunggu(unit, 2023, 1, 2);
        List<Tersimpan> sebelum = peristiwa.riwayat(unit, 2023);

        hitungUlang("admin", "{\"kodePd\":\"35.07\"}")
                .statusCode(200)
                .body("dihitung", equalTo(1))
                .body("berubah", equalTo(0))
                .body("sama", equalTo(1));

        assertThat(peristiwa.riwayat(unit, 2023)).isEqualTo(sebelum);
    }

    @Test
    void makesByteEqualScoresFromNothingButTheStoredInputs() {
        var unit = new KodeWilayah("35.06.01");
        peristiwa.kirim(rencanaArjasa2023(unit, 3));
        peristiwa.kirim(realisasiArjasa2023(unit, 4, "82.89"));
        Tersimpan dariPeristiwa = peristiwa.tunggu(unit, 2023, 3, 4);

        peristiwa.jalankan("delete from skor where kode_pd = '35.06.01'");
        hitungUlang("admin", "{\"kodePd\":\"35.06.01\",\"tahun\":2023}")
                .statusCode(200)
                .body("berubah", equalTo(1));

        assertThat(peristiwa.riwayat(unit, 2023)).containsExactly(dariPeristiwa);
    }

    @Test
    void publishesANewVersionWhereTheRulesNowSayOtherwise() {
        var unit = new KodeWilayah("35.05.01");
        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        long lama = peristiwa.tunggu(unit, 2023, 1, 0).versi();

        // As if the score had been made by older rules.
        peristiwa.jalankan("update skor set sidik = 'lama' where kode_pd = '35.05.01'");
        hitungUlang("admin", "{\"kodePd\":\"35.05.01\"}").statusCode(200).body("berubah", equalTo(1));

        assertThat(peristiwa.riwayat(unit, 2023)).extracting(Tersimpan::versi).containsExactly(lama, lama + 1);
        assertThat(peristiwa.diterbitkan(unit, 2023, lama + 1)).hasSize(2);
    }

    @Test
    void keepsWhoChangedAUnitEvenWhenALaterOneFails() {
        var unit = new KodeWilayah("35.02.01");
        var rusak = new KodeWilayah("35.02.02");
        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        peristiwa.kirim(rencanaArjasa2023(rusak, 1));
        long lama = peristiwa.tunggu(unit, 2023, 1, 0).versi();
        peristiwa.tunggu(rusak, 2023, 1, 0);
        peristiwa.jalankan("update skor set sidik = 'lama' where kode_pd = '35.02.01'");
        peristiwa.jalankan("update masukan set muatan = '[]' where kunci = '35.02.02:2023'");
        try {
            hitungUlang("admin", "{\"kodePd\":\"35.02\"}").statusCode(500);
        } finally {
            peristiwa.jalankan("delete from masukan where kunci = '35.02.02:2023'");
        }

        assertThat(peristiwa.riwayat(unit, 2023)).hasSize(2);
        assertThat(peristiwa.jejak("35.02%")).containsExactly("35.02.01:2023 " + lama + " > " + (lama + 1));

        hitungUlang("admin", "{\"kodePd\":\"35.02\"}").statusCode(200).body("sama", equalTo(1));

        assertThat(peristiwa.jejak("35.02%"))
                .as("nothing of units that stay as they are, and a summary")
                .hasSize(2)
                .last()
                .isEqualTo("35.02:* - > -");
    }

    @Test
    void neverGoesBackInVersionWhenAFreshFrameworkTakesOver() {
        var unit = new KodeWilayah("35.01.01");
        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        long lama = peristiwa.tunggu(unit, 2023, 1, 0).versi();
        peristiwa.jalankan("insert into kerangka_pengukuran (id, versi, tahun_mulai, isi)"
                + " select '2023', 1, 2023, jsonb_set(jsonb_set(isi, '{id}', '\"2023\"'), '{tahunMulai}', '2023')"
                + " from kerangka_pengukuran where id = '2022'");
        try {
            // As if this database were made anew from the topics.
            peristiwa.jalankan("delete from skor where kode_pd = '35.01.01'");
            hitungUlang("admin", "{\"kodePd\":\"35.01.01\"}").statusCode(200);
        } finally {
            peristiwa.jalankan("delete from kerangka_pengukuran where id = '2023'");
        }

        assertThat(peristiwa.riwayat(unit, 2023))
                .singleElement()
                .extracting(Tersimpan::versi)
                .isEqualTo(lama + 1);
    }

    @Test
    void letsOnlyOneOfSeveralReplicasWriteTheSameScore() {
        var unit = new KodeWilayah("35.04.01");
        peristiwa.kirim(rencanaArjasa2023(unit, 1));
        peristiwa.tunggu(unit, 2023, 1, 0);
        peristiwa.jalankan("delete from skor where kode_pd = '35.04.01'");

        List<Akibat> akibat = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        QuarkusTransaction.requiringNew().call(() -> penskoran.hitung(new UnitTahun(unit, 2023)))))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(akibat).containsOnlyOnce(Akibat.BERUBAH).contains(Akibat.SAMA);
        assertThat(peristiwa.riwayat(unit, 2023)).hasSize(1);
    }

    @Test
    void reachesNoFurtherThanTheCaller() {
        var luar = new KodeWilayah("35.03.01");
        peristiwa.kirim(rencanaArjasa2023(luar, 1));
        peristiwa.tunggu(luar, 2023, 1, 0);
        peristiwa.jalankan("update skor set sidik = 'lama' where kode_pd = '35.03.01'");

        hitungUlang("organisasi", "{}").statusCode(200);

        assertThat(peristiwa.riwayat(luar, 2023)).hasSize(1);
        hitungUlang("organisasi", "{\"kodePd\":\"35.03\"}").statusCode(403).body("kode", equalTo("DI_LUAR_WILAYAH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator.arjasa", "camat.arjasa", "bappeda", "inspektorat", "sipd"})
    void isNotForEverybody(String user) {
        hitungUlang(user, "{}").statusCode(403).body("kode", equalTo("TIDAK_BERWENANG"));
    }

    @Test
    void asksForAToken() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/hitung-ulang")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kodePd\":\"x\"}      | DATA_TIDAK_SAH",
                "{\"tahun\":1998}        | DATA_TIDAK_SAH",
                "{\"tahun\":\"2023\"}    | DATA_TIDAK_SAH",
                "{\"unit\":\"35.09.22\"} | DATA_TIDAK_SAH",
                "[]                      | DATA_TIDAK_SAH",
                "{                       | JSON_RUSAK",
            })
    void refusesAMalformedRequest(String body, String kode) {
        hitungUlang("admin", body).statusCode(400).body("kode", equalTo(kode));
    }

    @Test
    void refusesAnEmptyRequest() {
        hitungUlang("admin", "").statusCode(400).contentType("application/problem+json");
    }

    private static ValidatableResponse hitungUlang(String user, String body) {
        return given().auth()
                .oauth2(Tokens.of(user))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/hitung-ulang")
                .then();
    }
}
