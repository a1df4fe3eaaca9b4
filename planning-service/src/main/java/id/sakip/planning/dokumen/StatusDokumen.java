package id.sakip.planning.dokumen;

/** Life of a planning document. */
public enum StatusDokumen {
    /** May be edited; in force for nobody. */
    DRAF,
    /** Handed in; waits to be signed or returned, and is not edited meanwhile. */
    DIAJUKAN,
    /** Signed and in force; never edited again. */
    DITETAPKAN,
    /** Was in force until a newer one took its place. */
    DIGANTI;

    /** True for what is or was in force. */
    boolean sudahDitetapkan() {
        return this == DITETAPKAN || this == DIGANTI;
    }
}
