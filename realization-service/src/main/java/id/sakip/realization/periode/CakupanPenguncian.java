package id.sakip.realization.periode;

import id.sakip.realization.periode.domain.Aksi;

/** Which quarters are locked when all units of a kabupaten are at once. */
enum CakupanPenguncian {
    /** Only those that have been verified; the others stay as they are. */
    TERVERIFIKASI(Aksi.PENGUNCIAN),
    /** All of them, whatever their state. */
    SEMUA(Aksi.PENGUNCIAN_PAKSA);

    private final Aksi aksi;

    CakupanPenguncian(Aksi aksi) {
        this.aksi = aksi;
    }

    Aksi aksi() {
        return aksi;
    }
}
