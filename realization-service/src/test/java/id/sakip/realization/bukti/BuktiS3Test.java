package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import id.sakip.platform.digest.Digest;
import id.sakip.realization.RencanaUji;
import id.sakip.testing.Infrastructure;
import id.sakip.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

import static id.sakip.realization.Api.INDIKATOR;
import static id.sakip.realization.Api.daftar;
import static id.sakip.realization.Api.indikator;
import static id.sakip.realization.Api.kirim;
import static id.sakip.realization.RencanaUji.ARJASA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

/** Evidence on S3-compatible storage: the same service with other settings. */
@QuarkusTest
@TestProfile(BuktiS3Test.Profil.class)
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class BuktiS3Test {

    public static class Profil implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ServerS3.class));
        }
    }

    @Inject
    SimpananBukti simpanan;

    @Inject
    PembersihBukti pembersih;

    @ConfigProperty(name = "sakip.bukti.s3.alamat")
    URI alamat;

    @TempDir
    Path folder;

    @Test
    void keepsTheContentInTheBucketUntilNothingNamesIt() {
        int tahun = RencanaUji.tahun(ARJASA);
        kirim("operator.arjasa", INDIKATOR, daftar(indikator(tahun, "TW4", "S2.1", "\"nilai\":82.89")));
        byte[] pdf = BerkasUji.pdf("s3 " + tahun);
        String sidik = Digest.sha256(pdf);

        String id = RestAssured.given()
                .auth()
                .oauth2(Tokens.of("operator.arjasa"))
                .contentType("application/octet-stream")
                .queryParam("kodePd", ARJASA)
                .queryParam("tahun", tahun)
                .queryParam("triwulan", "TW4")
                .queryParam("kodeIndikator", "S2.1")
                .queryParam("nama", "rekap.pdf")
                .body(pdf)
                .post("/api/v1/bukti/indikator")
                .then()
                .statusCode(201)
                .body("sha256", is(sidik))
                .extract()
                .path("id");

        assertThat(kunci()).contains("realisasi/" + sidik);
        assertThat(RestAssured.given()
                        .auth()
                        .oauth2(Tokens.of("inspektorat"))
                        .get("/api/v1/bukti/" + id + "/isi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(pdf);

        pembersih.bersihkan(Instant.now().plus(Duration.ofDays(8)));
        assertThat(kunci()).contains("realisasi/" + sidik);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("operator.arjasa"))
                .delete("/api/v1/bukti/" + id + "?alasan=salah")
                .then()
                .statusCode(204);
        pembersih.bersihkan(Instant.now().plus(Duration.ofDays(8)));
        assertThat(kunci()).doesNotContain("realisasi/" + sidik);
    }

    @Test
    void keepsAContentOnceAndToleratesThatItIsGone() throws IOException {
        byte[] isi = BerkasUji.bita("sekali saja");
        String sidik = Digest.sha256(isi);
        Path berkas = Files.write(folder.resolve("isi"), isi);

        simpanan.simpan(sidik, berkas);
        simpanan.simpan(sidik, berkas);
        try (InputStream kembali = simpanan.buka(sidik)) {
            assertThat(kembali.readAllBytes()).isEqualTo(isi);
        }
        simpanan.hapus(sidik);
        simpanan.hapus(sidik);

        assertThatThrownBy(() -> simpanan.buka(sidik)).isInstanceOf(IOException.class);
    }

    @Test
    void keepsNothingThatIsNotWhatItsDigestSays() throws IOException {
        String sidik = Digest.sha256(BerkasUji.bita("asli"));
        Path rusak = Files.write(folder.resolve("isi"), BerkasUji.bita("rusak di jalan"));

        assertThatThrownBy(() -> simpanan.simpan(sidik, rusak)).isInstanceOf(IOException.class);

        assertThat(kunci()).doesNotContain("realisasi/" + sidik);
    }

    private Set<String> kunci() {
        try (S3Client s3 = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .endpointOverride(alamat)
                .build()) {
            return s3.listObjectsV2(b -> b.bucket(ServerS3.WADAH)).contents().stream()
                    .map(S3Object::key)
                    .collect(Collectors.toSet());
        }
    }
}
