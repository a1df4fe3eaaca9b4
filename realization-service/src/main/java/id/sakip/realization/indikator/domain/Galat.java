package id.sakip.realization.indikator.domain;

import java.util.List;

/**
 * Something that is wrong with a value.
 *
 * @param medan field it is about
 * @param kode stable code of the message
 * @param args arguments of the message
 */
public record Galat(String medan, String kode, List<Object> args) {

    public Galat {
        args = List.copyOf(args);
    }

    static Galat at(String medan, String kode, Object... args) {
        return new Galat(medan, kode, List.of(args));
    }
}
