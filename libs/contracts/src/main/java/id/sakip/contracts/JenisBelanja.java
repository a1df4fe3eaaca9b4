package id.sakip.contracts;

/** Kind of spending by account group (Permendagri 90/2019): 5.1 operasi, 5.2 modal, 5.3 tak terduga, 5.4 transfer. */
public enum JenisBelanja {
    OPERASI,
    MODAL,
    TAK_TERDUGA,
    TRANSFER
}
