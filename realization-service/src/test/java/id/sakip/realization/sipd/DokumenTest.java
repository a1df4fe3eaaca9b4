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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

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
        dokumen(
                tahun,
                lengkap,
                baris(tahun, "0001", ATK, "05-14", 15),
                baris(tahun, "0002", JASA, "05-14", 4));
        berlaku(tahun, "[19]");

        dokumen(tahun, lengkap, baris(tahun, "0001", ATK, "06-14", 15), baris(tahun, "0002", JASA, "05-14", 4))
                .body("kumulatif.diubah", is(1));

        berlaku(tahun, "[4]");
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
        return kirim(
                        "sipd",
                        SipdResourceTest.SIPD + "/dokumen",
                        "{\"tahun\":%d,%s\"kode_skpd\":\"%s\",\"data\":[%s]}"
                                .formatted(tahun, kepala, SKPD, String.join(",", baris)))
                .statusCode(200);
    }

    private static String baris(int tahun, String nomor, String akun, String tanggal, long nilai) {
        return """
                {"kode_sub_giat":"%s","kode_rekening":"%s","nomor_dokumen":"%s","jenis_dokumen":"TBP","tanggal_dokumen":"%d-%s",
                 "nilai_realisasi":%d}""".formatted(SUB_KEGIATAN, akun, nomor, tahun, tanggal, nilai);
    }
}
