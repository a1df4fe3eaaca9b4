package id.sakip.platform.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import id.sakip.platform.problem.ProblemException;

/** The sort key of the last row of a page, as an opaque text: pages stay right while rows come and go. */
public final class Cursor {

    public static final int DEFAULT_BATAS = 50;
    public static final int MOST = 200;

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The parts of {@code kursor}, or null without one.
     *
     * @throws ProblemException 400 when this is not a cursor with so many parts
     */
    public static String[] decode(String kursor, int parts) {
        if (kursor == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(kursor), StandardCharsets.UTF_8);
            String[] found = text.split(SEPARATOR, -1);
            if (found.length == parts && text.indexOf('\0') < 0 && text.indexOf('\ufffd') < 0) {
                return found;
            }
        } catch (IllegalArgumentException e) {
            // Not Base64: said below.
        }
        throw ProblemException.of(400, "KURSOR_SALAH");
    }

    /**
     * How many rows a page has; {@value #DEFAULT_BATAS} when the client does not say.
     *
     * @throws ProblemException 400 outside 1..{@value #MOST}
     */
    public static int batas(Integer batas) {
        if (batas == null) {
            return DEFAULT_BATAS;
        }
        if (batas < 1 || batas > MOST) {
            throw ProblemException.of(400, "BATAS_SALAH", MOST);
        }
        return batas;
    }
}
