package id.sakip.realization.sipd;

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
import static id.sakip.realization.sipd.SipdResourceTest.SIPD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

/** Which lines make the amount in force, when the same money comes in several forms, in parts, or from several sources. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class BerlakuTest {

    private static final String ATK = "5.1.02.01.01.0024";
    private static final String JASA = "5.1.02.02.01.0026";
    private static final String KURSI = "5.2.02.05.02.0001";

    @BeforeEach
    void unit() {
        UnitUji.dikenal();
    }

    @Test
    void countsTheSameMoneyOnceWhenItComesByFundLater() {
        int tahun = UnitUji.tahun();
        belanja(tahun, "12-31", akun(ATK, 100));

        belanja(tahun, "12-31", akun(ATK, 60, "nama_dana", "PAD"), akun(ATK, 40, "nama_dana", "DAU"))
                .body("dibuat", is(2))
                .body("peringatan.kode", contains("BENTUK_BERGANTI"))
                .body("peringatan[0].baris", is(0))
                .body("peringatan[0].pesan", containsString("100"));

        berlaku(tahun, "[100]", "[SIPD_A]");
        belanja(tahun, "12-31", akun(ATK, 60, "nama_dana", "PAD")).body("peringatan", empty());
        belanja(tahun, "12-31", akun(ATK, 110)).body("peringatan.kode", contains("BENTUK_BERGANTI"));
        berlaku(tahun, "[110]", "[SIPD_A]");
    }

    @Test
    void countsALaterLineWithoutStage() {
        int tahun = UnitUji.tahun();
        belanja(tahun, "12-31", akun(ATK, 10, "status_tahap", "APBD Perubahan"));

        belanja(tahun, "12-31", akun(ATK, 12)).body("peringatan.kode", contains("BENTUK_BERGANTI"));

        berlaku(tahun, "[12]", "[SIPD_A]");
    }

    @Test
    void leavesACompleteAmountToItsSourceWhenAnotherSendsAPart() {
        int tahun = UnitUji.tahun();
        spj(tahun, baris(ATK, 10), baris(JASA, 20), baris(KURSI, 5));

        belanja(tahun, "06-30", akun(ATK, 11), akun(KURSI, 6))
                .body("dibuat", is(2))
                .body("peringatan.kode", contains("SUMBER_BELUM_LENGKAP", "PERBEDAAN_SUMBER", "PERBEDAAN_SUMBER"))
                .body("peringatan.find { it.kode == 'SUMBER_BELUM_LENGKAP' }.pesan", containsString(JASA));

        // The only account of its kind is there, so this kind follows the last change.
        berlaku(tahun, "[6, 30]", "[SIPD_A, SIPD_B]");
        belanja(tahun, "06-30", akun(JASA, 21));
        berlaku(tahun, "[6, 32]", "[SIPD_A, SIPD_A]");
        spj(tahun, baris(ATK, 9)).body("peringatan.kode", contains("PERBEDAAN_SUMBER"));
        berlaku(tahun, "[6, 29]", "[SIPD_A, SIPD_B]");
    }

    /** A correction of one kind of spending is no reason to bring back an older amount of another. */
    @Test
    void leavesAKindOfSpendingAloneThatDoesNotChange() {
        int tahun = UnitUji.tahun();
        belanja(tahun, "06-30", akun(ATK, 10), akun(KURSI, 5));
        spj(tahun, baris(KURSI, 7));

        belanja(tahun, "06-30", akun(ATK, 11), akun(KURSI, 5)).body("diubah", is(1));

        berlaku(tahun, "[7, 11]", "[SIPD_B, SIPD_A]");
    }

    private static void berlaku(int tahun, String jumlah, String sumber) {
        sebagai("inspektorat")
                .queryParams("kodePd", UNIT, "tahun", tahun)
                .get(ANGGARAN)
                .then()
                .statusCode(200)
                .body("data.realisasi.toString()", is(jumlah))
                .body("data.sumber.toString()", is(sumber));
    }

    private static ValidatableResponse belanja(int tahun, String tanggal, String... baris) {
        return belanja(tahun, tanggal, "", baris);
    }

    private static ValidatableResponse spj(int tahun, String... baris) {
        return kirim(
                        "sipd",
                        SIPD,
                        "{\"tahun\":%d,\"bulan\":6,\"kode_skpd\":\"%s\",\"pembukuan2\":[%s]}"
                                .formatted(tahun, SKPD, String.join(",", baris)))
                .statusCode(200)
                .body("ditolak", is(0));
    }

    private static String baris(String akun, long nilai) {
        return "{\"kode_unik\":\"%s-%s\",\"kode_akun\":\"%s\",\"jumlah_sd_saat_ini\":%d}"
                .formatted(SUB_KEGIATAN, akun, akun, nilai);
    }

    private static String akun(String kode, long realisasi) {
        return "{\"kode_akun\":\"%s\",\"realisasi_rill\":%d}".formatted(kode, realisasi);
    }

    private static String akun(String kode, long realisasi, String medan, String isi) {
        return "{\"kode_akun\":\"%s\",\"realisasi_rill\":%d,\"%s\":\"%s\"}"
                .formatted(kode, realisasi, medan, isi);
    }

    /** @param kepala fields of the envelope, with a comma behind each */
    private static ValidatableResponse belanja(int tahun, String tanggal, String kepala, String[] baris) {
        return kirim(
                        "sipd",
                        SIPD + "/belanja",
                        "{%s\"tahun\":%d,\"tanggal_akhir\":\"%d-%s\",\"kode_skpd\":\"%s\",\"kode_sub_giat\":\"%s\",\"data\":[%s]}"
                                .formatted(kepala, tahun, tahun, tanggal, SKPD, SUB_KEGIATAN, String.join(",", baris)))
                .statusCode(200)
                .body("ditolak", is(0));
    }
}
