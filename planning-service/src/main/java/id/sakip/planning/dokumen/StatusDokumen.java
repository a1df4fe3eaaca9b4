package id.sakip.planning.dokumen;

/** Life of a planning document. */
public enum StatusDokumen {
    /** May be edited; in force for nobody. */
    DRAF,
    /** Signed and in force; never edited again. */
    DITETAPKAN,
    /** Was in force until a newer one took its place. */
    DIGANTI
}
