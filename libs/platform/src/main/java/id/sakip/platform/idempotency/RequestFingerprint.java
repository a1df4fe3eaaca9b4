package id.sakip.platform.idempotency;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;

import id.sakip.platform.digest.Digest;

/** What tells one request from another: method, address and body. */
@RequestScoped
public class RequestFingerprint {

    private byte[] body = {};

    /** Remembers the body, which can be read only once. */
    public void body(byte[] bytes) {
        body = bytes;
    }

    String of(String method, String address) {
        return Digest.sha256((method + " " + address + "\n").getBytes(StandardCharsets.UTF_8), body);
    }
}
