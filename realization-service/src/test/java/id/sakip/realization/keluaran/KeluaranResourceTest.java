package id.sakip.realization.keluaran;

import java.math.BigDecimal;

import id.sakip.contracts.Topik;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.platform.json.SakipJson;
import id.sakip.realization.Basisdata;
import id.sakip.realization.RencanaUji;
import id.sakip.realization.periode.PeriodeUji;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Topics;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.laporan;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.ARJASA;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class KeluaranResourceTest {

    private static final String KELUARAN = "/api/v1/realisasi/keluaran";

    @Test
    void storesAValueWithWhatPeopleSayAboutIt() {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(
                kirim(
                        "operator.arjasa",
                        KELUARAN,
                        daftar(
                                keluaran(
                                        tahun,
                                        "TW4",
                                        "\"teks\":\"3 laporan\",\"sebab\":\" Rakor dimajukan \",\"tindakLanjut\":\"Jadwal tetap\",\"catatan\":\"\""))),
                1,
                0,
                0,
                0);

        sebagai("inspektorat")
                .get(KELUARAN + "?kodePd=35.09&tahun=" + tahun)
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].keluaran", is("Laporan"))
                .body("data[0].nilai", is(3))
                .body("data[0].teks", is("3 laporan"))
                .body("data[0].sebab", is("Rakor dimajukan"))
                .body("data[0].tindakLanjut", is("Jadwal tetap"))
                .body("data[0].catatan", nullValue())
                .body("kursor", nullValue());
    }

    @Test
    void tellsAResendFromAChangeAndKeepsTheHistory() {
        int tahun = RencanaUji.tahun(ARJASA);
        String isi = daftar(keluaran(tahun, "TW1", "\"nilai\":3"));
        laporan(kirim("operator.arjasa", KELUARAN, isi), 1, 0, 0, 0);

        laporan(kirim("sipd", KELUARAN, isi), 0, 0, 1, 0);
        laporan(kirim("sipd", KELUARAN, daftar(keluaran(tahun, "TW1", "\"nilai\":3.0"))), 0, 0, 1, 0);
        laporan(kirim("sipd", KELUARAN, daftar(keluaran(tahun, "TW1", "\"nilai\":3,\"sebab\":\"hujan\""))), 0, 1, 0, 0);
        laporan(
                kirim("sipd", KELUARAN, daftar(keluaran(tahun, "TW1", "\"tanpaData\":\"BELUM_DILAPORKAN\""))),
                0,
                1,
                0,
                0);

        sebagai("inspektorat")
                .queryParam("keluaran", " LAPORAN ")
                .get(KELUARAN
                        + "/riwayat?kodePd=%s&tahun=%d&triwulan=TW1&kodeSubKegiatan=%s"
                                .formatted(ARJASA, tahun, SUB_KEGIATAN))
                .then()
                .statusCode(200)
                .body("data.versi", contains(3, 2, 1))
                .body("data.oleh", contains("sipd", "sipd", "operator.arjasa"))
                .body("data.tanpaData", contains("BELUM_DILAPORKAN", null, null))
                .body("data[0].nilai", nullValue())
                .body("data[1].sebab", is("hujan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"keluaran\":\"Peta\",\"nilai\":1' | KELUARAN_TIDAK_DIKENAL | keluaran",
                "'\"teks\":\"3 Pcs\"' | SATUAN_BERBEDA | teks",
                "'\"nilai\":1,\"satuan\":\"Pcs\"' | SATUAN_BERBEDA | satuan",
                "'\"nilai\":-1' | DI_LUAR_RENTANG | nilai",
                "'\"nilai\":1,\"teks\":\"1\"' | NILAI_GANDA | teks",
                "'\"sebab\":\"hujan\"' | NILAI_KOSONG | nilai",
                "'\"teks\":\"tiga\"' | TEKS_TIDAK_TERURAI | teks",
                "'\"nilai\":1,\"perTanggal\":\"1999-12-31\"' | TANGGAL_DI_LUAR_TAHUN | perTanggal",
                "'\"nilai\":1,\"nama\":\"x\"' | MEDAN_TIDAK_DIKENAL | nama"
            })
    void refusesARowWithItsReason(String isi, String kode, String medan) {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(kirim("operator.arjasa", KELUARAN, daftar(keluaran(tahun, "TW1", isi))), 0, 0, 0, 1)
                .body("galat.kode", contains(kode))
                .body("galat.medan", contains(medan));
    }

    @Test
    void namesEveryFaultOfARow() {
        int tahun = RencanaUji.tahun(ARJASA);

        laporan(kirim("operator.arjasa", KELUARAN, daftar("""
                                {"kodePd":"35.09.22","tahun":%d,"triwulan":"TW1","kodeSubKegiatan":"7.01.02","nilai":-1,
                                 "perTanggal":"1999-12-31"}""".formatted(tahun))), 0, 0, 0, 1)
                .body("galat.kode", contains("TANGGAL_DI_LUAR_TAHUN", "BUKAN_SUB_KEGIATAN", "DI_LUAR_RENTANG"));
    }

    @Test
    void letsOnlyThoseWriteWhoReportAndOnlyInTheirKecamatan() {
        int tahun = RencanaUji.tahun(ARJASA);
        String isi = daftar(keluaran(tahun, "TW1", "\"nilai\":1"));

        kirim("operator.kaliwates", KELUARAN, isi).statusCode(403);
        kirim("inspektorat", KELUARAN, isi).statusCode(403);
        sebagai("operator.kaliwates").get(KELUARAN + "?kodePd=" + ARJASA).then().statusCode(403);
        assertThat(Basisdata.hitung("select count(*) from realisasi_keluaran where tahun = ?", tahun))
                .isZero();
    }

    @Test
    void takesNothingIntoAClosedQuarter() {
        int tahun = RencanaUji.tahun(ARJASA);
        PeriodeUji.kunciArjasa(tahun, "TW2");

        laporan(
                        kirim(
                                "operator.arjasa",
                                KELUARAN,
                                daftar(keluaran(tahun, "TW2", "\"nilai\":1"), keluaran(tahun, "TW3", "\"nilai\":1"))),
                        1,
                        0,
                        0,
                        1)
                .body("galat[0].kode", is("PERIODE_TERTUTUP"));
    }

    @Test
    void publishesOutputsWithTheOtherRealisasiOfTheUnit() throws Exception {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim(
                "operator.arjasa",
                KELUARAN,
                daftar(
                        keluaran(tahun, "TW2", "\"nilai\":2.5,\"catatan\":\"x\""),
                        keluaran(tahun, "TW1", "\"tanpaData\":\"BELUM_DILAPORKAN\"")));

        String kunci = ARJASA + ":" + tahun;
        RealisasiUnit akhir = SakipJson.mapper()
                .readValue(
                        Topics.readUntil(Topik.REALISASI, m -> m.key().equals(kunci))
                                .getLast()
                                .value(),
                        RealisasiUnit.class);

        assertThat(akhir.keluaran())
                .extracting(
                        RealisasiUnit.Keluaran::triwulan,
                        k -> k.nilai().angka(),
                        k -> k.nilai().alasan(),
                        RealisasiUnit.Keluaran::penjelasan)
                .containsExactly(
                        tuple(Triwulan.TW1, null, "BELUM_DILAPORKAN", null),
                        tuple(
                                Triwulan.TW2,
                                new BigDecimal("2.5"),
                                null,
                                new RealisasiUnit.Penjelasan("x", null, null)));
    }

    @Test
    void pagesThroughTheOutputs() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim(
                "operator.arjasa",
                KELUARAN,
                daftar(
                        keluaran(tahun, "TW1", "\"nilai\":1"),
                        keluaran(tahun, "TW2", "\"nilai\":2"),
                        keluaran(tahun, "TW3", "\"nilai\":3")));

        String kursor = sebagai("operator.arjasa")
                .get(KELUARAN + "?batas=2&kodePd=" + ARJASA + "&tahun=" + tahun)
                .then()
                .body("data.triwulan", contains("TW1", "TW2"))
                .extract()
                .path("kursor");
        sebagai("operator.arjasa")
                .get(KELUARAN + "?batas=2&kodePd=" + ARJASA + "&tahun=" + tahun + "&kursor=" + kursor)
                .then()
                .body("data.triwulan", contains("TW3"))
                .body("kursor", nullValue());
    }

    private static String keluaran(int tahun, String triwulan, String isi) {
        return """
                {"kodePd":"35.09.22","tahun":%d,"triwulan":"%s","kodeSubKegiatan":"%s",%s}""".formatted(tahun, triwulan, SUB_KEGIATAN, isi);
    }
}
