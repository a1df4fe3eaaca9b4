package id.sakip.realization.unit;

import id.sakip.contracts.realisasi.RealisasiUnit;

/** What people say about a value, as it is sent and stored: blank parts are parts that nobody filled. */
public final class Penjelasan {

    /** Longest part, in characters. */
    public static final int TERPANJANG = 2_000;

    private Penjelasan() {}

    /** @return null when nothing is said */
    public static RealisasiUnit.Penjelasan dari(String catatan, String sebab, String tindakLanjut) {
        RealisasiUnit.Penjelasan penjelasan =
                new RealisasiUnit.Penjelasan(rapi(catatan), rapi(sebab), rapi(tindakLanjut));
        return penjelasan.equals(new RealisasiUnit.Penjelasan(null, null, null)) ? null : penjelasan;
    }

    private static String rapi(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
