package id.sakip.realization.periode;

import java.util.Map;

import id.sakip.realization.Api;
import io.restassured.response.ValidatableResponse;

/** Steps of quarters as their people take them. */
public final class PeriodeUji {

    private PeriodeUji() {}

    public static String alamat(String kodePd, int tahun, String triwulan) {
        return "/api/v1/periode/" + kodePd + "/" + tahun + "/" + triwulan;
    }

    public static ValidatableResponse aksi(String pengguna, String kodePd, int tahun, String triwulan, String aksi) {
        return Api.sebagai(pengguna)
                .post(alamat(kodePd, tahun, triwulan) + "/" + aksi)
                .then();
    }

    public static ValidatableResponse aksi(
            String pengguna, String kodePd, int tahun, String triwulan, String aksi, String alasan) {
        return Api.sebagai(pengguna)
                .body(Map.of("alasan", alasan))
                .post(alamat(kodePd, tahun, triwulan) + "/" + aksi)
                .then();
    }

    /** Hands a quarter of Arjasa in, has it verified and locked. */
    public static void kunciArjasa(int tahun, String triwulan) {
        aksi("camat.arjasa", "35.09.22", tahun, triwulan, "pengajuan").statusCode(200);
        aksi("bappeda", "35.09.22", tahun, triwulan, "verifikasi").statusCode(200);
        aksi("bappeda", "35.09.22", tahun, triwulan, "penguncian").statusCode(200);
    }

    public static void bukaArjasa(int tahun, String triwulan) {
        aksi("bappeda", "35.09.22", tahun, triwulan, "pembukaan", "Koreksi SP2D")
                .statusCode(200);
    }
}
