package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Keeps contents in a bucket of S3-compatible storage. A single PUT makes an object whole or not at all, and it carries the digest
 * of the content, so that the storage refuses what was damaged on the way.
 */
final class SimpananS3 implements SimpananBukti, AutoCloseable {

    private final S3Client s3;
    private final String wadah;
    private final String awalan;

    /**
     * @param wadah name of the bucket, which exists
     * @param awalan what the keys begin with, may be empty
     */
    SimpananS3(S3Client s3, String wadah, String awalan) {
        this.s3 = s3;
        this.wadah = wadah;
        this.awalan = awalan;
    }

    /** Asks the storage for the bucket, so that a wrong address, name or key shows. */
    void periksa() throws IOException {
        try {
            s3.headBucket(b -> b.bucket(wadah));
        } catch (SdkException e) {
            throw new IOException("cannot reach bucket " + wadah, e);
        }
    }

    @Override
    public void simpan(String sidik, Path berkas) throws IOException {
        if (ada(sidik)) {
            return;
        }
        String sha256 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sidik));
        try {
            s3.putObject(b -> b.bucket(wadah).key(letak(sidik)).checksumSHA256(sha256), RequestBody.fromFile(berkas));
        } catch (SdkException e) {
            throw new IOException("cannot store " + sidik, e);
        }
    }

    @Override
    public InputStream buka(String sidik) throws IOException {
        try {
            return s3.getObject(b -> b.bucket(wadah).key(letak(sidik)));
        } catch (SdkException e) {
            throw new IOException("cannot read " + sidik, e);
        }
    }

    @Override
    public void hapus(String sidik) throws IOException {
        try {
            s3.deleteObject(b -> b.bucket(wadah).key(letak(sidik)));
        } catch (SdkException e) {
            throw new IOException("cannot remove " + sidik, e);
        }
    }

    @Override
    public void close() {
        s3.close();
    }

    private boolean ada(String sidik) throws IOException {
        try {
            s3.headObject(b -> b.bucket(wadah).key(letak(sidik)));
            return true;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (SdkException e) {
            throw new IOException("cannot look for " + sidik, e);
        }
    }

    private String letak(String sidik) {
        return awalan + sidik;
    }
}
