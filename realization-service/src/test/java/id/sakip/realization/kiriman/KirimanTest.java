package id.sakip.realization.kiriman;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import id.sakip.contracts.Topik;
import id.sakip.platform.token.CompletionToken;
import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.Api.ANGGARAN;
import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.anggaran;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.KALIWATES;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class KirimanTest {

    @Test
    void writesNothingOfAnAtomicBatchWithABadRow() {
        int tahun = RencanaUji.tahun(ARJASA);
        long sebelum = Basisdata.jejak(tahun);
        String isi = daftar(
                indikator(tahun, "TW1", "S2.1", "\"nilai\":1"),
                indikator(tahun, "TW2", "S9.9", "\"nilai\":1"),
                indikator(tahun, "TW3", "S2.1", "\"nilai\":\"x\""));

        sebagai("operator.arjasa")
                .queryParam("mode", "atomik")
                .body(isi)
                .post(INDIKATOR)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("kode", is("KIRIMAN_DITOLAK"))
                .body("galat.baris", equalTo(List.of(1, 2)))
                .body("galat.kode", equalTo(List.of("INDIKATOR_TIDAK_DIKENAL", "TIPE_SALAH")));

        assertThat(Basisdata.jejak(tahun)).isEqualTo(sebelum);
        laporan(
                sebagai("operator.arjasa")
                        .queryParam("mode", "per-baris")
                        .body(isi)
                        .post(INDIKATOR)
                        .then(),
                1,
                0,
                0,
                2);
    }

    @Test
    void writesAnAtomicBatchWithoutABadRow() {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(
                sebagai("operator.arjasa")
                        .queryParam("mode", "atomik")
                        .body(daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":1")))
                        .put(INDIKATOR)
                        .then(),
                1,
                0,
                0,
                0);
    }

    @Test
    void reportsADryRunAndWritesNothing() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim(
                "sipd",
                ANGGARAN,
                daftar(
                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "03-31", "1"),
                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "06-30", "2")));
        long sebelum = Basisdata.jejak(tahun);

        laporan(
                        sebagai("sipd")
                                .queryParam("dryRun", "true")
                                .body(daftar(
                                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "03-31", "1"),
                                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "06-30", "3"),
                                        anggaran(tahun, SUB_KEGIATAN, "OPERASI", "09-30", "4"),
                                        anggaran(tahun, "7.01.02", "OPERASI", "09-30", "4")))
                                .post(ANGGARAN)
                                .then(),
                        1,
                        1,
                        1,
                        1)
                .body("token", nullValue());

        assertThat(Basisdata.jejak(tahun)).isEqualTo(sebelum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mode=semua", "mode=ATOMIK", "mode=", "dryRun=ya", "dryRun=TRUE", "dryRun=", "dryRun"})
    void refusesAnOptionItDoesNotKnow(String opsi) {
        sebagai("operator.arjasa")
                .urlEncodingEnabled(false)
                .body("[]")
                .post(INDIKATOR + "?" + opsi)
                .then()
                .statusCode(400)
                .body("galat[0].kode", is("PILIHAN_SALAH"));
    }

    @Test
    void takesTheSameRowTwiceAsOneAndRefusesAContradiction() {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(
                        kirim(
                                "operator.arjasa",
                                INDIKATOR,
                                daftar(
                                        indikator(tahun, "TW1", "S2.1", "\"nilai\":80"),
                                        indikator(tahun, "TW1", "S2.1", "\"nilai\":80.0"),
                                        indikator(tahun, "TW1", "S2.1", "\"nilai\":81"))),
                        1,
                        0,
                        1,
                        1)
                .body("galat[0].baris", is(2))
                .body("galat[0].kode", is("BARIS_GANDA"));
        assertThat(Basisdata.hitung("select nilai from realisasi_indikator where tahun = ?", tahun))
                .isEqualTo(80);
    }

    @Test
    void rejectsRowsOfOtherUnitsAndKeepsTheRest() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);

        laporan(
                        kirim(
                                "operator.arjasa",
                                INDIKATOR,
                                daftar(
                                        indikator(KALIWATES, tahun, "TW1", "S9.9", "\"nilai\":80"),
                                        indikator(ARJASA, tahun, "TW1", "S2.1", "\"nilai\":80"))),
                        1,
                        0,
                        0,
                        1)
                .body("galat.kode", equalTo(List.of("DI_LUAR_WILAYAH")));
    }

    @Test
    void forbidsABatchThatIsAboutOtherUnitsOnly() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        long sebelum = Basisdata.jejak(tahun);

        kirim(
                        "operator.arjasa",
                        INDIKATOR,
                        daftar(
                                indikator(KALIWATES, tahun, "TW1", "S2.1", "\"nilai\":80"),
                                indikator("35.09.01", tahun, "TW1", "S2.1", "\"nilai\":80"),
                                "{\"kodePd\":\"?\"}"))
                .statusCode(403)
                .body("kode", is("DI_LUAR_WILAYAH"));

        assertThat(Basisdata.jejak(tahun)).isEqualTo(sebelum);
    }

    @Test
    void takesUnitsOfKecamatanLevelOnly() {
        laporan(
                        kirim(
                                "sipd",
                                INDIKATOR,
                                daftar(
                                        indikator("35.09", 2023, "TW1", "S2.1", "\"nilai\":80"),
                                        indikator("35.09.22.2001", 2023, "TW1", "S2.1", "\"nilai\":80"))),
                        0,
                        0,
                        0,
                        2)
                .body("galat.kode", equalTo(List.of("BUKAN_KECAMATAN", "BUKAN_KECAMATAN")));
    }

    @Test
    void answersAnEmptyBatchWithZeros() {
        laporan(kirim("operator.arjasa", INDIKATOR, "[]"), 0, 0, 0, 0)
                .body("galat", hasSize(0))
                .body("token", nullValue());
    }

    @Test
    void takesTenThousandRowsAndNotOneMore() {
        int tahun = RencanaUji.tahunTanpaRencana();
        RencanaUji.terbitkan(RencanaUji.rencanaBesar(ARJASA, tahun, 1, 2500));
        String token = token(tahun, 1);
        List<String> baris = new java.util.ArrayList<>();
        for (int i = 1; i <= 2500; i++) {
            for (String tanggal : List.of("03-31", "06-30", "09-30", "12-31")) {
                baris.add(anggaran(tahun, "7.01.05.2.01.%04d".formatted(i), "OPERASI", tanggal, Integer.toString(i)));
            }
        }
        String isi = daftar(baris.toArray(String[]::new));

        laporan(
                sebagai("sipd")
                        .header(CompletionToken.HEADER, token)
                        .body(isi)
                        .post(ANGGARAN)
                        .then(),
                10_000,
                0,
                0,
                0);
        laporan(kirim("sipd", ANGGARAN, isi), 0, 0, 10_000, 0);
        kirim("sipd", ANGGARAN, daftar(Collections.nCopies(10_001, "{}").toArray(String[]::new)))
                .statusCode(413)
                .body("kode", is("KIRIMAN_TERLALU_BESAR"));
    }

    @Test
    void waitsForThePlanThatATokenNames() {
        int tahun = RencanaUji.tahunTanpaRencana();
        RencanaUji.terbitkan(RencanaUji.rencana(ARJASA, tahun, 7));

        laporan(
                sebagai("operator.arjasa")
                        .header(CompletionToken.HEADER, token(tahun, 7))
                        .body(daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":80")))
                        .post(INDIKATOR)
                        .then(),
                1,
                0,
                0,
                0);
    }

    @Test
    void saysWhenThePlanThatATokenNamesDoesNotCome() {
        int tahun = RencanaUji.tahun(ARJASA);

        sebagai("operator.arjasa")
                .header(CompletionToken.HEADER, token(tahun, 2))
                .body(daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":80")))
                .post(INDIKATOR)
                .then()
                .statusCode(409)
                .body("kode", is("BELUM_TERKINI"));
        sebagai("operator.arjasa")
                .header(CompletionToken.HEADER, "bukan token")
                .body("[]")
                .post(INDIKATOR)
                .then()
                .statusCode(400);
    }

    @Test
    void letsMoreKeyedRequestsWaitForAPlanThanThereAreConnections() throws Exception {
        int tahun = RencanaUji.tahunTanpaRencana();
        int banyak = 3 * ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.max-size", Integer.class);
        String isi = daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":80"));
        Tokens.of("operator.arjasa");
        Callable<Response> permintaan = () -> sebagai("operator.arjasa")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(CompletionToken.HEADER, token(tahun, 7))
                .body(isi)
                .post(INDIKATOR);

        List<Response> jawaban = new ArrayList<>();
        try (var utas = Executors.newFixedThreadPool(banyak)) {
            List<Future<Response>> berjalan =
                    Stream.generate(() -> utas.submit(permintaan)).limit(banyak).toList();
            RencanaUji.terbitkan(RencanaUji.rencana(ARJASA, tahun, 7));
            for (Future<Response> satu : berjalan) {
                jawaban.add(satu.get());
            }
        }

        assertThat(jawaban).extracting(Response::statusCode).containsOnly(200);
        assertThat(jawaban).extracting(satu -> satu.jsonPath().getInt("dibuat")).containsOnlyOnce(1);
    }

    @Test
    void waitsOnlyForPlansOfItsRowsInsideTheSendersArea() {
        int tahun = RencanaUji.tahun(ARJASA, KALIWATES);
        String token = new CompletionToken(List.of(
                        new CompletionToken.Part(Topik.RENCANA, KALIWATES + ":" + tahun, 99),
                        new CompletionToken.Part(Topik.RENCANA, ARJASA + ":" + (tahun - 1), 99),
                        new CompletionToken.Part(Topik.REALISASI, ARJASA + ":" + tahun, 99),
                        new CompletionToken.Part(Topik.RENCANA, ARJASA + ":" + tahun, 1)))
                .text();
        String isi = daftar(
                indikator(KALIWATES, tahun, "TW1", "S2.1", "\"nilai\":80"),
                indikator(ARJASA, tahun, "TW1", "S2.1", "\"nilai\":80"),
                "{\"kodePd\":\"?\",\"tahun\":\"x\"}",
                "{\"kodePd\":7,\"tahun\":1e30}",
                "null");

        laporan(
                        sebagai("operator.arjasa")
                                .header(CompletionToken.HEADER, token)
                                .body(isi)
                                .post(INDIKATOR)
                                .then(),
                        1,
                        0,
                        0,
                        4)
                .body("galat.findAll { it.baris == 0 }.kode", equalTo(List.of("DI_LUAR_WILAYAH")));
        sebagai("sipd")
                .header(CompletionToken.HEADER, token)
                .body(isi)
                .post(INDIKATOR)
                .then()
                .statusCode(409)
                .body("kode", is("BELUM_TERKINI"))
                .body("detail", containsString(KALIWATES + ":" + tahun + ": 1/99"))
                .body("detail", not(containsString(ARJASA)));
    }

    @Test
    void repeatsTheAnswerOfAnIdempotencyKey() {
        int tahun = RencanaUji.tahun(ARJASA);
        String kunci = UUID.randomUUID().toString();
        String isi = daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":80"));

        for (boolean ulangan : List.of(false, true)) {
            var jawaban = sebagai("operator.arjasa")
                    .header("Idempotency-Key", kunci)
                    .body(isi)
                    .post(INDIKATOR)
                    .then()
                    .header("Idempotency-Replayed", ulangan ? is("true") : nullValue());
            laporan(jawaban, 1, 0, 0, 0);
        }
        sebagai("operator.arjasa")
                .header("Idempotency-Key", kunci)
                .body(daftar(indikator(tahun, "TW1", "S2.1", "\"nilai\":81")))
                .post(INDIKATOR)
                .then()
                .statusCode(422)
                .body("kode", is("IDEMPOTENSI_BERBEDA"));
    }

    @Test
    void speaksEnglishWhenAsked() {
        String isi = daftar(indikator(RencanaUji.tahunTanpaRencana(), "TW1", "S2.1", "\"nilai\":80"));

        String inggris = sebagai("operator.arjasa")
                .header("Accept-Language", "en")
                .body(isi)
                .post(INDIKATOR)
                .path("galat[0].pesan");
        String indonesia = sebagai("operator.arjasa").body(isi).post(INDIKATOR).path("galat[0].pesan");

        assertThat(inggris).startsWith("There is no plan");
        assertThat(indonesia).startsWith("Belum ada rencana");
    }

    @ParameterizedTest
    @MethodSource("rusak")
    void refusesAMalformedBodyWithoutFailing(byte[] isi) {
        for (String alamat : List.of(INDIKATOR, ANGGARAN)) {
            sebagai("operator.arjasa")
                    .body(isi)
                    .post(alamat)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("kode", not(nullValue()));
            sebagai("operator.arjasa").body(isi).put(alamat).then().statusCode(400);
        }
    }

    static List<byte[]> rusak() {
        return java.util.stream.Stream.of(
                        "",
                        " ",
                        "{}",
                        "{\"0\":{}}",
                        "null",
                        "17",
                        "\"[]\"",
                        "[",
                        "[{]",
                        "[{}",
                        "[]]",
                        "[] []",
                        "[{\"nilai\":NaN}]",
                        "[{\"nilai\":Infinity}]",
                        "[{\"nilai\":01}]",
                        "[{\"nilai\":1,\"nilai\":2}]",
                        "[{'nilai':1}]",
                        "[{\"nilai\":" + "9".repeat(2000) + "}]",
                        "[".repeat(5000),
                        "\u0000[]")
                .map(teks -> teks.getBytes(StandardCharsets.UTF_8))
                .map(b -> b.length == 0 ? new byte[] {' '} : b)
                .collect(java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.toList(), semua -> {
                    semua.add(new byte[] {'[', '{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}', ']'});
                    return semua;
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
    void refusesOtherMediaTypes(String tipe) {
        sebagai("operator.arjasa")
                .contentType(tipe)
                .body("[]")
                .post(INDIKATOR)
                .then()
                .statusCode(415);
    }

    private static String token(int tahun, long versi) {
        return new CompletionToken(List.of(new CompletionToken.Part(Topik.RENCANA, ARJASA + ":" + tahun, versi)))
                .text();
    }
}
