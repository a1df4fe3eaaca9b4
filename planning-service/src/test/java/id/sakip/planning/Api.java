package id.sakip.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import id.sakip.testing.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

/** The service as its clients call it. */
public final class Api {

    public static final String V1 = "/api/v1";

    private static final AtomicInteger BERIKUTNYA = new AtomicInteger();

    private Api() {}

    /** A kabupaten has at most 99 kecamatan; the numbers that lack here are taken by tests that want an area of their own. */
    private static final String[] KABUPATEN = {"35.98", "35.95", "35.94", "35.93", "35.92"};

    /**
     * A unit for one test alone, so that tests do not depend on each other's rows. It lies in a made-up kabupaten, which
     * is data and no code; only {@code admin} reaches it.
     */
    public static String unitBaru() {
        int nomor = BERIKUTNYA.getAndIncrement();
        String kabupaten = KABUPATEN[nomor / 99];
        String kode = "%s.%02d".formatted(kabupaten, nomor % 99 + 1);
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into wilayah values ('%2$s', 'Kabupaten Uji', 'KABUPATEN', '35') on conflict do nothing;
                    insert into wilayah values ('%1$s', 'Uji', 'KECAMATAN', '%2$s');
                    insert into perangkat_daerah (kode_pd, nama, jenis) values ('%1$s', 'Kecamatan Uji', 'KECAMATAN')""".formatted(kode, kabupaten));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return kode;
    }

    /** The kabupaten that a unit lies in. */
    public static String kabupaten(String unit) {
        return unit.substring(0, "35.98".length());
    }

    public static RequestSpecification sebagai(String pengguna) {
        return tanpaToken().auth().oauth2(Tokens.of(pengguna));
    }

    public static RequestSpecification tanpaToken() {
        // Named here, because RestAssured learns the port only before each test, not before all of them.
        return RestAssured.given()
                .baseUri(ConfigProvider.getConfig().getValue("test.url", String.class))
                .basePath(V1)
                .contentType(ContentType.JSON);
    }

    /** Creates what {@code isi} says and returns the answer. */
    public static Response buat(String jalur, String isi) {
        Response jawaban = sebagai("admin").body(isi).post(jalur);
        jawaban.then().statusCode(201);
        return jawaban;
    }

    /** Creates a draft and puts it in force. */
    public static Response tetapkan(String jalur, String isi) {
        return tetapkanDraf(jalur, buat(jalur, isi).path("id"));
    }

    public static Response tetapkanDraf(String jalur, String id) {
        Response jawaban = sebagai("admin").post(jalur + "/" + id + "/penetapan");
        jawaban.then().statusCode(200);
        return jawaban;
    }

    /** Takes a draft or a definition away, also when it is gone already. */
    public static void hapus(String alamat) {
        sebagai("admin").header("If-Match", "*").delete(alamat).then().statusCode(anyOf(equalTo(204), equalTo(404)));
    }

    /** An indicator that takes numbers. */
    public static void indikator(String kodePd, String... kode) {
        for (String satu : kode) {
            buat("/iku", isiIndikator(kodePd, satu));
        }
    }

    public static String isiIndikator(String kodePd, String kode) {
        return """
                {"kodePd":"%s","kode":"%s","uraian":"Indikator %s","satuan":"nilai","polaritas":"POSITIF",
                 "agregasi":"TERAKHIR","jenisNilai":"ANGKA","penanggungJawab":["Seksi A","Seksi B"]}""".formatted(kodePd, kode, kode);
    }

    /**
     * Imports one of the printed reports of the demo data, and the RPJMD it refers to. Importing it again changes
     * nothing, so every test that needs it says so.
     *
     * <p>Nothing else is written to the units of the reports (35.09.05, 35.09.19, 35.09.22). A test that has to write
     * there, because only their users have a token, takes it away again ({@link #hapus}) and signs nothing.
     */
    public static void laporan(String nama) {
        for (String berkas : List.of("jember/rpjmd.json", nama + "/rencana.json")) {
            Response jawaban = sebagai("admin").body(berkas(berkas)).post("/impor/rencana");
            if (jawaban.statusCode() != 200) {
                throw new AssertionError(berkas + ": " + jawaban.asString());
            }
        }
    }

    /** A file of the demo data, so that what the demo plays is what is tested. */
    public static String berkas(String nama) {
        try {
            return Files.readString(Path.of("..", "deploy", "demo-data", nama));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts a problem document with this status and code. */
    public static ValidatableResponse masalah(Response jawaban, int status, String kode) {
        return jawaban.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("kode", equalTo(kode))
                .body("status", equalTo(status));
    }
}
