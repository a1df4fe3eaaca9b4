package id.sakip.platform.idempotency;

import java.util.Map;

/** The answer a request got the first time. */
record StoredAnswer(String fingerprint, int status, Map<String, String> headers, String body) {}
