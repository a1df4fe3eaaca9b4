package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes the store that the settings choose. */
@ApplicationScoped
class PemilihSimpanan {

    private static final Logger LOG = Logger.getLogger(PemilihSimpanan.class);
    private static final Duration SAMBUNG = Duration.ofSeconds(5);
    private static final Duration DIAM = Duration.ofSeconds(30);

    private final AturBukti atur;

    PemilihSimpanan(AturBukti atur) {
        this.atur = atur;
    }

    @Produces
    @Singleton
    SimpananBukti simpanan() {
        return switch (atur.simpanan()) {
            case DISK -> disk();
            case S3 -> s3(atur.s3());
        };
    }

    /** Settings that cannot work show at the start, not at the first upload. */
    void mulai(@Observes StartupEvent event, SimpananBukti simpanan) {
        LOG.debugf("evidence is kept [simpanan=%s]", simpanan.getClass().getSimpleName());
    }

    private SimpananBukti disk() {
        try {
            return new SimpananDisk(atur.folder());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep evidence in " + atur.folder(), e);
        }
    }

    private static SimpananBukti s3(AturBukti.S3 atur) {
        S3ClientBuilder s3 = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(SAMBUNG)
                        .socketTimeout(DIAM))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(wajib(atur.kunci(), "kunci"), wajib(atur.rahasia(), "rahasia"))))
                .region(Region.of(atur.wilayah()))
                // Storages other than Amazon's know buckets by path, and not all of them the checksums that the client
                // adds by itself.
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        atur.alamat().ifPresent(s3::endpointOverride);
        SimpananS3 simpanan = new SimpananS3(
                s3.build(), wajib(atur.wadah(), "wadah"), atur.awalan().orElse(""));
        try {
            simpanan.periksa();
        } catch (IOException e) {
            // Everything else works without it, and it may come back.
            LOG.errorf(e, "evidence cannot be stored or read until its storage answers");
        }
        return simpanan;
    }

    private static String wajib(Optional<String> nilai, String nama) {
        return nilai.orElseThrow(() -> new IllegalStateException("sakip.bukti.s3." + nama + " is not set"));
    }
}
