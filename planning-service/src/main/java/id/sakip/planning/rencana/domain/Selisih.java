package id.sakip.planning.rencana.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where the documents of a unit do not agree.
 *
 * @param medan place in the document that is checked, with lines named by their codes, e.g. {@code
 *     sasaran[S2].indikator[S2.1].target}
 * @param kode stable code; its text comes from the message bundles
 * @param args arguments of the text
 */
public record Selisih(String medan, String kode, List<Object> args) {

    public Selisih {
        args = List.copyOf(args);
    }

    /** With one more, last argument. */
    Selisih dengan(Object arg) {
        List<Object> semua = new ArrayList<>(args);
        semua.add(arg);
        return new Selisih(medan, kode, semua);
    }

    static Selisih di(String medan, String kode, Object... args) {
        return new Selisih(medan, kode, List.of(args));
    }
}
