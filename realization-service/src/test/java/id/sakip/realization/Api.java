package id.sakip.realization;

import id.sakip.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Requests as clients send them, by a demo user. */
public final class Api {

    public static final String INDIKATOR = "/api/v1/realisasi/indikator";
    public static final String ANGGARAN = "/api/v1/realisasi/anggaran";

    private Api() {}

    public static RequestSpecification sebagai(String pengguna) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .auth()
                .oauth2(Tokens.of(pengguna))
                .contentType(ContentType.JSON);
    }

    public static ValidatableResponse kirim(String pengguna, String alamat, String isi) {
        return sebagai(pengguna).body(isi).post(alamat).then();
    }

    /** An indicator row of Arjasa; {@code nilai} is the rest of it, e.g. {@code "nilai":82.89}. */
    public static String indikator(int tahun, String triwulan, String kode, String nilai) {
        return indikator(RencanaUji.ARJASA, tahun, triwulan, kode, nilai);
    }

    public static String indikator(String kodePd, int tahun, String triwulan, String kode, String nilai) {
        return """
                {"kodePd":"%s","tahun":%d,"triwulan":"%s","kodeIndikator":"%s",%s}""".formatted(kodePd, tahun, triwulan, kode, nilai);
    }

    /** A budget row of Arjasa on {@code tanggal}, month and day of the year. */
    public static String anggaran(int tahun, String kode, String jenis, String tanggal, String realisasi) {
        return """
                {"kodePd":"35.09.22","tahun":%d,"kodeSubKegiatan":"%s","jenisBelanja":"%s","perTanggal":"%d-%s","realisasi":%s}""".formatted(tahun, kode, jenis, tahun, tanggal, realisasi);
    }

    public static String daftar(String... baris) {
        return "[" + String.join(",", baris) + "]";
    }

    /** Asserts the counts of a bulk report. */
    public static ValidatableResponse laporan(
            ValidatableResponse jawaban, int dibuat, int diubah, int tetap, int ditolak) {
        return jawaban.statusCode(200)
                .body("diterima", org.hamcrest.Matchers.is(dibuat + diubah + tetap + ditolak))
                .body("dibuat", org.hamcrest.Matchers.is(dibuat))
                .body("diubah", org.hamcrest.Matchers.is(diubah))
                .body("tetap", org.hamcrest.Matchers.is(tetap))
                .body("ditolak", org.hamcrest.Matchers.is(ditolak));
    }
}
