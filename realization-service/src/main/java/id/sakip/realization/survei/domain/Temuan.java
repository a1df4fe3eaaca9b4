package id.sakip.realization.survei.domain;

import java.util.List;

/**
 * Something to be said about a rule, a response or a recap.
 *
 * @param medan field it is about, e.g. {@code unsur[7]}
 * @param kode stable code of the message
 * @param args arguments of the message
 */
public record Temuan(String medan, String kode, List<Object> args) {

    public Temuan {
        args = List.copyOf(args);
    }

    static Temuan at(String medan, String kode, Object... args) {
        return new Temuan(medan, kode, List.of(args));
    }
}
