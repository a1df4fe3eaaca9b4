package id.sakip.realization.impor;

import java.util.List;

/** An upload that cannot be read, or not to its end. */
final class UnggahanException extends RuntimeException {

    private final String kode;
    private final transient List<Object> args;

    /**
     * @param kode stable code; its text comes from the message bundles
     * @param args arguments of the text
     */
    UnggahanException(String kode, Object... args) {
        super(kode, null, false, false);
        this.kode = kode;
        this.args = List.of(args);
    }

    String kode() {
        return kode;
    }

    List<Object> args() {
        return args;
    }
}
