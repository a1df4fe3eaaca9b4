package id.sakip.platform.http;

import jakarta.ws.rs.core.EntityTag;

import id.sakip.platform.problem.ProblemException;

/** Optimistic locking over HTTP: a version is shown as ETag and asked back as If-Match. */
public final class Versions {

    private Versions() {}

    public static EntityTag etag(long versi) {
        return new EntityTag(Long.toString(versi));
    }

    /**
     * Accepts an edit only of the version that the client has seen.
     *
     * @throws ProblemException 428 without {@code ifMatch}, 412 when it names another version than {@code versi}
     */
    public static void requireMatch(String ifMatch, long versi) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(428, "IF_MATCH_WAJIB");
        }
        String etag = ifMatch.strip();
        if (etag.equals("*")) {
            return;
        }
        if (!etag.startsWith("\"") || !etag.endsWith("\"") || etag.length() < 2) {
            throw ProblemException.of(400, "IF_MATCH_SALAH");
        }
        if (!etag.equals("\"" + versi + "\"")) {
            throw ProblemException.of(412, "BENTROK_VERSI", versi);
        }
    }
}
