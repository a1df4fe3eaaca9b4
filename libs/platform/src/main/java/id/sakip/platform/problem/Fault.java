package id.sakip.platform.problem;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param baris index of the row in a bulk write, from 0; null elsewhere
 * @param kode stable code; its text comes from the message bundles
 * @param medan place of the value, e.g. {@code sasaran[0].target}; empty for the whole body
 * @param args arguments of the text
 */
public record Fault(Integer baris, String kode, String medan, List<Object> args) {

    /** How a text speaks of a value that is not there. */
    private static final String TIADA = "-";

    public Fault {
        args = List.copyOf(args);
    }

    /** @param args of the text; null is said as {@code -} */
    public static Fault at(String medan, String kode, Object... args) {
        return new Fault(
                null,
                kode,
                medan,
                Arrays.stream(args).map(a -> a == null ? TIADA : a).toList());
    }

    /** The same fault, found in row {@code baris}. */
    public Fault padaBaris(int baris) {
        return new Fault(baris, kode, medan, args);
    }

    /** The same fault, found below {@code induk}. */
    public Fault below(String induk) {
        String place = medan.isEmpty() ? induk : medan.startsWith("[") ? induk + medan : induk + "." + medan;
        return new Fault(baris, kode, place, args);
    }
}
