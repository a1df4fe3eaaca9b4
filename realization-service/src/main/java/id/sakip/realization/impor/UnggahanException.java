package id.sakip.realization.impor;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** An upload that cannot be read, or not to its end. */
final class UnggahanException extends RuntimeException {

    /** Texts of files, such as headings, are among the arguments, and no database keeps these. */
    private static final Pattern TAK_TERSIMPAN = Pattern.compile("\\p{Cntrl}|\\p{Cs}");

    private final String kode;
    private final transient List<Object> args;

    /**
     * @param kode stable code; its text comes from the message bundles
     * @param args arguments of the text; characters that cannot be kept are replaced
     */
    UnggahanException(String kode, Object... args) {
        super(kode, null, false, false);
        this.kode = kode;
        this.args = Arrays.stream(args).map(UnggahanException::tersimpan).toList();
    }

    private static Object tersimpan(Object arg) {
        return arg instanceof String teks ? TAK_TERSIMPAN.matcher(teks).replaceAll("\ufffd") : arg;
    }

    String kode() {
        return kode;
    }

    List<Object> args() {
        return args;
    }
}
