package id.sakip.planning.dokumen;

import java.util.List;

/** What a client fills in, made the same however it is written, so that equal contents are equal. */
public final class Isian {

    private Isian() {}

    /** Text without space around it; null for one that says nothing. */
    public static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }

    /** Each text as {@link #rapi(String)} has it, null where one says nothing; an absent list is empty. */
    public static List<String> rapi(List<String> teks) {
        return daftar(teks).stream().map(Isian::rapi).toList();
    }

    /** Like {@link #rapi(String)}, and on one line: any space inside is one blank. */
    public static String sebaris(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip().replaceAll("\\s+", " ");
    }

    /** The list itself; an absent one is empty. */
    public static <T> List<T> daftar(List<T> daftar) {
        return daftar == null ? List.of() : daftar;
    }
}
