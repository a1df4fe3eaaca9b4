package id.sakip.planning.nomenklatur.domain;

import java.util.List;

/**
 * Something the list has to say against a line of a document. It is said, not refused: the printed document is a fact, and
 * the list known here is not complete.
 *
 * @param kode stable code; its text is in the message bundles
 * @param isi arguments of the text
 */
public record Keberatan(String kode, List<Object> isi) {

    public Keberatan {
        isi = List.copyOf(isi);
    }

    static Keberatan dari(String kode, Object... isi) {
        return new Keberatan(kode, List.of(isi));
    }

    /** Arguments of the text, in the form that a list of findings takes. */
    public Object[] args() {
        return isi.toArray();
    }
}
