package id.sakip.platform.correlation;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;

/**
 * The id that ties together everything one request caused: log lines, audit entries, events and what their consumers do.
 * It lives in the logging context under the key {@value #KEY}.
 */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    public static final String KEY = "korelasi";

    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private Correlation() {}

    /** The id of what runs now, or null outside of requests and events. */
    public static String current() {
        Object id = MDC.get(KEY);
        return id == null ? null : id.toString();
    }

    /** Takes over {@code offered} when it is usable, else starts a new id. */
    public static String begin(String offered) {
        String id = offered != null && USABLE.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
        MDC.put(KEY, id);
        return id;
    }

    public static void end() {
        MDC.remove(KEY);
    }
}
