package id.sakip.contracts;

/** How the quarters of an indicator make its figure up to a quarter; no regulation fixes it, the IKU definition does. */
public enum Agregasi {
    JUMLAH,
    TERAKHIR,
    RATA_RATA,
    MAKSIMUM
}
