package id.sakip.realization.sipd;

import id.sakip.realization.Basisdata;
import id.sakip.realization.UnitUji;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static id.sakip.realization.Api.ANGGARAN;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.Api.sebagai;
import static id.sakip.realization.RencanaUji.SUB_KEGIATAN;
import static id.sakip.realization.UnitUji.SKPD;
import static id.sakip.realization.UnitUji.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Documents: whose dates guard them, and when they become amounts. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class DokumenTest {

    private static final String ATK = "5.1.02.01.01.0024";
    private static final String JASA = "5.1.02.02.01.0026";

    @BeforeEach
    void unit() {
        UnitUji.dikenal();
    }

    @Test
    void letsNoDocumentLeaveAClosedQuarter() {
        int tahun = UnitUji.tahun();
        dokumen(tahun, "", baris(tahun, "0001", ATK, "05-14", 15)).body("dibuat", is(1));
        status(tahun, "TW2", "DIAJUKAN");

        dokumen(tahun, "", baris(tahun, "0001", ATK, "07-14", 15))
                .body("diparkir", is(1))
                .body("galat.kode", contains("PERIODE_TERTUTUP"));
        status(tahun, "TW2", "DIKEMBALIKAN");

        dokumen(tahun, "", baris(tahun, "0001", ATK, "07-15", 15)).body("diubah", is(1));
    }

    @Test
    void takesADocumentThatMovesOnOutOfTheAmountItLeaves() {
        int tahun = UnitUji.tahun();
        String lengkap = "\"lengkap_sampai\":\"" + tahun + "-05-31\",";
        dokumen(tahun, lengkap, baris(tahun, "0001", ATK, "05-14", 15), baris(tahun, "0002", JASA, "05-14", 4));
        berlaku(tahun, "[19]");

        dokumen(tahun, "", baris(tahun, "0001", ATK, "06-14", 15)).body("diubah", is(1));

        berlaku(tahun, "[4]");
        dokumen(tahun, lengkap, baris(tahun, "0002", JASA, "05-14", 4)).body("kumulatif.tetap", is(2));
    }

    @Test
    void addsUpAgainWhenALaterDocumentBelongsToWhatWasDeclaredComplete() {
        int tahun = UnitUji.tahun();
        dokumen(tahun, "\"lengkap_sampai\":\"" + tahun + "-05-31\",", baris(tahun, "0001", ATK, "05-14", 15));
        dokumen(tahun, "", baris(tahun, "0002", ATK, "05-31", 4), baris(tahun, "0003", JASA, "06-01", 2));

        berlaku(tahun, "[19]");
    }

    @Test
    void addsUpOnTheLastPageOnlyAndEachEnvelopeToItsOwnDay() {
        int tahun = UnitUji.tahun();
        String hari = "\"lengkap_sampai\":\"" + tahun + "-05-31\",\"total_page\":2,";
        dokumen(tahun, hari + "\"no_page\":1,", baris(tahun, "0001", ATK, "05-14", 15))
                .body("kumulatif", nullValue());
        berlaku(tahun, "[]");
        dokumen(tahun, hari + "\"no_page\":2,", baris(tahun, "0002", ATK, "05-14", 4))
                .body("kumulatif.dibuat", is(1));
        berlaku(tahun, "[19]");

        kirim(
                        "sipd",
                        SipdResourceTest.SIPD,
                        "[%s,%s]"
                                .formatted(
                                        isi(
                                                tahun,
                                                "\"lengkap_sampai\":\"" + tahun + "-06-30\",",
                                                baris(tahun, "0003", ATK, "06-02", 1)),
                                        isi(
                                                tahun,
                                                "\"lengkap_sampai\":\"" + tahun + "-07-31\",",
                                                baris(tahun, "0004", ATK, "07-02", 1))))
                .statusCode(200)
                .body("kumulatif.dibuat", is(2));
        berlaku(tahun, "[19, 20, 21]");
    }

    @Test
    void addsNothingUpWhileDocumentsOfTheUnitWait() {
        int tahun = UnitUji.tahun();
        String lengkap = "\"lengkap_sampai\":\"" + tahun + "-05-31\",";
        dokumen(tahun, "", baris(tahun, "0001", ATK, "05-14", 15).replace(SUB_KEGIATAN, "7.01.02.2.01.0099"))
                .body("diparkir", is(1));

        dokumen(tahun, lengkap, baris(tahun, "0002", ATK, "05-14", 4))
                .body("kumulatif", nullValue())
                .body("peringatan.kode", contains("DOKUMEN_MASIH_DIPARKIR"));

        berlaku(tahun, "[]");
    }

    @Test
    void refusesADeclarationThatCannotBeRead() {
        int tahun = UnitUji.tahun();
        kirim(
                        "sipd",
                        SipdResourceTest.SIPD,
                        isi(tahun, "\"lengkap_sampai\":\"Mei\",", baris(tahun, "0001", ATK, "05-14", 15)))
                .statusCode(422)
                .body("kode", is("PERNYATAAN_TIDAK_TERBACA"));
        assertThat(Basisdata.hitung("select count(*) from sipd_dokumen where kode_pd = ? and tahun = ?", UNIT, tahun))
                .isZero();
    }

    private static void status(int tahun, String triwulan, String status) {
        Basisdata.ubah(
                "insert into periode (kode_pd, tahun, triwulan, status, versi, diubah_pada) values (?, ?, ?, ?, 1, now())"
                        + " on conflict (kode_pd, tahun, triwulan) do update set status = excluded.status",
                UNIT,
                tahun,
                triwulan,
                status);
    }

    private static void berlaku(int tahun, String jumlah) {
        sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "tahun", tahun)
                .get(ANGGARAN)
                .then()
                .statusCode(200)
                .body("data.realisasi.toString()", is(jumlah));
    }

    private static ValidatableResponse dokumen(int tahun, String kepala, String... baris) {
        return kirim("sipd", SipdResourceTest.SIPD + "/dokumen", isi(tahun, kepala, baris))
                .statusCode(200);
    }

    private static String isi(int tahun, String kepala, String... baris) {
        return "{\"tahun\":%d,%s\"kode_skpd\":\"%s\",\"data\":[%s]}"
                .formatted(tahun, kepala, SKPD, String.join(",", baris));
    }

    private static String baris(int tahun, String nomor, String akun, String tanggal, long nilai) {
        return """
                {"kode_sub_giat":"%s","kode_rekening":"%s","nomor_dokumen":"%s","jenis_dokumen":"TBP","tanggal_dokumen":"%d-%s",
                 "nilai_realisasi":%d}""".formatted(SUB_KEGIATAN, akun, nomor, tahun, tanggal, nilai);
    }
}
