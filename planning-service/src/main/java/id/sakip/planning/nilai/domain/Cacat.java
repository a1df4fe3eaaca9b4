package id.sakip.planning.nilai.domain;

import java.util.List;

/**
 * Something that is wrong with a value that was written in parts.
 *
 * @param medan the part, e.g. {@code satuan}
 * @param kode stable code
 * @param args arguments of its text
 */
public record Cacat(String medan, String kode, List<Object> args) {

    static Cacat di(String medan, String kode, Object... args) {
        return new Cacat(medan, kode, List.of(args));
    }
}
