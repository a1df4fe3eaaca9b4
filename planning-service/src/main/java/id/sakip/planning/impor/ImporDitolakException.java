package id.sakip.planning.impor;

/** Takes an import back that has a fault, and carries its report past the transaction. */
final class ImporDitolakException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient LaporanImpor laporan;

    ImporDitolakException(LaporanImpor laporan) {
        super("import refused", null, false, false);
        this.laporan = laporan;
    }

    LaporanImpor laporan() {
        return laporan;
    }
}
