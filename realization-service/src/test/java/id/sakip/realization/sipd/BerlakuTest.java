package id.sakip.realization.sipd;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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
import static id.sakip.realization.sipd.SipdResourceTest.SIPD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

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
                .body(
                        "peringatan.kode",
                        containsInAnyOrder("SUMBER_BELUM_LENGKAP", "PERBEDAAN_SUMBER", "PERBEDAAN_SUMBER"))
                .body("peringatan.find { it.kode == 'SUMBER_BELUM_LENGKAP' }.pesan", containsString(JASA));

        // The only account of its kind is there, so this kind follows the last change.
        berlaku(tahun, "[6, 30]", "[SIPD_A, SIPD_B]");
        belanja(tahun, "06-30", akun(JASA, 21));
        berlaku(tahun, "[6, 32]", "[SIPD_A, SIPD_A]");
        spj(tahun, baris(ATK, 9));
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

    @Test
    void warnsOfAccountsThatADeliveryDoesNotName() {
        int tahun = UnitUji.tahun();
        belanja(tahun, "03-31", akun(ATK, 10), akun(JASA, 20), akun(KURSI, 0)).body("peringatan", empty());

        belanja(tahun, "06-30", akun(ATK, 11))
                .body("peringatan.kode", contains("AKUN_TIDAK_DISEBUT"))
                .body("peringatan[0].baris", is(0))
                .body("peringatan[0].pesan", containsString(JASA))
                .body("peringatan[0].pesan", containsString("20"))
                .body("peringatan[0].pesan", containsString(tahun + "-03-31"));
        belanja(tahun, "03-31", akun(ATK, 10)).body("peringatan.kode", contains("AKUN_TIDAK_DISEBUT"));
        // What is a page of a delivery does not name everything.
        belanja(tahun, "06-30", "\"total_page\":2,", akun(ATK, 11)).body("peringatan", empty());
        // The date has it already.
        belanja(tahun, "06-30", "\"total_page\":2,", akun(JASA, 0));
        belanja(tahun, "06-30", akun(ATK, 11)).body("peringatan", empty());
        berlaku(tahun, "[0, 30, 11]", "[SIPD_A, SIPD_A, SIPD_A]");
    }

    @Test
    void takesOutWhatACompleteDeliveryLeavesOut() {
        int tahun = UnitUji.tahun();
        belanja(tahun, "03-31", akun(ATK, 10), akun(KURSI, 5));
        belanja(tahun, "06-30", akun(ATK, 11), akun(JASA, 20, "nama_dana", "PAD"), akun(JASA, 1, "nama_dana", "DAU"));

        belanja(tahun, "06-30", "\"lengkap\":true,", akun(ATK, 11), akun(JASA, 20, "nama_dana", "PAD"))
                .body("tetap", is(2))
                .body("ditarik.dibuat", is(1))
                .body("ditarik.diubah", is(1))
                .body("peringatan", empty());

        // The kind of spending that was there in March is 0 in June; what remains is not asked in another form.
        berlaku(tahun, "[5, 0, 10, 31]", "[SIPD_A, SIPD_A, SIPD_A, SIPD_A]");
        long jejak = Basisdata.jejak(tahun);
        belanja(tahun, "06-30", "\"lengkap\":true,", akun(ATK, 11), akun(JASA, 20, "nama_dana", "PAD"))
                .body("tetap", is(2))
                .body("ditarik.diterima", is(0));
        assertThat(Basisdata.jejak(tahun)).isEqualTo(jejak);
        sebagai("inspektorat")
                .queryParam("perTanggal", tahun + "-06-30")
                .get(SIPD + "/kendali/" + UNIT + "/" + tahun)
                .then()
                .statusCode(200)
                .body("sumber.selisih.toString()", is("[0, 0]"));
        assertThat(Basisdata.hitung(
                        "select count(*) from riwayat_sipd_akun where kode_pd = ? and tahun = ? and kode_dana = 'DAU'",
                        UNIT,
                        tahun))
                .isEqualTo(2);

        belanja(tahun, "06-30", akun(JASA, 2, "nama_dana", "DAU")).body("diubah", is(1));
        berlaku(tahun, "[5, 0, 10, 33]", "[SIPD_A, SIPD_A, SIPD_A, SIPD_A]");
    }

    @Test
    void takesNothingOutWhenADeclaredDeliveryIsNotWhole() {
        int tahun = UnitUji.tahun();
        belanja(tahun, "06-30", akun(ATK, 10), akun(JASA, 20));

        kirim("sipd", SIPD + "/belanja?lengkap=true", isi(tahun, "06-30", "", akun(ATK, 10), akun("5.1.02", 1)))
                .statusCode(200)
                .body("ditolak", is(1))
                .body("ditarik", nullValue());
        berlaku(tahun, "[30]", "[SIPD_A]");
        kirim("sipd", SIPD + "/belanja?lengkap=true", isi(tahun, "06-30", "\"total_page\":2,", akun(ATK, 10)))
                .statusCode(422)
                .body("kode", is("LENGKAP_BERHALAMAN"));
        // Lines of a kelurahan are delivered by themselves.
        kirim(
                        "sipd",
                        SIPD + "/belanja?lengkap=true",
                        isi(tahun, "06-30", "", akun(ATK, 3, "kode_sub_skpd", SKPD.replace(".0000", ".0003"))))
                .statusCode(200)
                .body("ditarik.diterima", is(0));
        berlaku(tahun, "[33]", "[SIPD_A]");

        kirim("sipd", SIPD + "/belanja?lengkap=true", isi(tahun, "06-30", "", akun(ATK, 10)))
                .statusCode(200)
                .body("ditarik.diubah", is(1));
        berlaku(tahun, "[13]", "[SIPD_A]");
    }

    /** Rows in normal form come from files too, where nobody has cleaned them. */
    @Test
    void refusesRowsInNormalFormThatNoReaderMakes() {
        int tahun = UnitUji.tahun();
        String baris =
                "{\"sumber\":\"A\",\"kodePd\":\"%s\",\"tahun\":%d,\"perTanggal\":\"%d-06-30\",\"kodeKegiatan\":\"%s\",%s}";
        List<String> isian = List.of(
                "\"kodeAkun\":\"lima\",\"realisasi\":1,\"rincian\":true",
                "\"realisasi\":1,\"rincian\":true",
                "\"kodeAkun\":\"5.1.02\",\"realisasi\":1,\"rincian\":true",
                "\"kodeAkun\":\"5.1.02\",\"realisasi\":1,\"rincian\":false",
                "\"kodeAkun\":\"" + ATK + "\",\"realisasi\":1,\"rincian\":true,\"ditarik\":true",
                "\"kodeAkun\":\"" + ATK + "\",\"realisasi\":1,\"rincian\":true,\"tahap\":\"LAIN\"",
                "\"kodeAkun\":\"" + ATK + "\",\"realisasi\":1,\"rincian\":true,\"kodeDana\":\"\\u0000\"",
                "\"kodeAkun\":\"" + ATK + "\",\"realisasi\":1,\"rincian\":true,\"kodeSubSkpd\":\"" + "9".repeat(30)
                        + "\"");
        sebagai("sipd")
                .header("Prefer", "wait=30")
                .body(isian.stream()
                        .map(satu -> baris.formatted(UNIT, tahun, tahun, SUB_KEGIATAN, satu))
                        .collect(Collectors.joining(",", "[", "]")))
                .post("/api/v1/impor/akun")
                .then()
                .statusCode(200)
                .body("status", is("SELESAI"))
                .body("ditolak", is(isian.size()));
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
        return "{\"kode_akun\":\"%s\",\"realisasi_rill\":%d,\"%s\":\"%s\"}".formatted(kode, realisasi, medan, isi);
    }

    private static ValidatableResponse belanja(int tahun, String tanggal, String... kepalaDanBaris) {
        boolean berkepala = kepalaDanBaris[0].startsWith("\"");
        String kepala = berkepala ? kepalaDanBaris[0] : "";
        String[] baris = berkepala ? Arrays.copyOfRange(kepalaDanBaris, 1, kepalaDanBaris.length) : kepalaDanBaris;
        return kirim("sipd", SIPD + "/belanja", isi(tahun, tanggal, kepala, baris))
                .statusCode(200)
                .body("ditolak", is(0));
    }

    /** @param kepala fields of the envelope, with a comma behind each */
    private static String isi(int tahun, String tanggal, String kepala, String... baris) {
        return "{%s\"tahun\":%d,\"tanggal_akhir\":\"%d-%s\",\"kode_skpd\":\"%s\",\"kode_sub_giat\":\"%s\",\"data\":[%s]}"
                .formatted(kepala, tahun, tahun, tanggal, SKPD, SUB_KEGIATAN, String.join(",", baris));
    }
}
