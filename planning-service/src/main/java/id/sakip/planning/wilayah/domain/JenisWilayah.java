package id.sakip.planning.wilayah.domain;

import id.sakip.contracts.KodeWilayah;

/** Kind of area. */
public enum JenisWilayah {
    PROVINSI,
    KABUPATEN,
    KOTA,
    KECAMATAN,
    DESA,
    KELURAHAN;

    /**
     * True when a code of this form can be of this kind: its length gives the level, and below the kecamatan the number of
     * a kelurahan begins with 1, that of a desa with 2.
     */
    public boolean cocok(KodeWilayah kode) {
        return switch (this) {
            case PROVINSI -> kode.nilai().length() == "35".length();
            case KABUPATEN, KOTA -> kode.nilai().length() == "35.09".length();
            case KECAMATAN -> kode.adalahKecamatan();
            case DESA -> nomorDesa(kode) == '2';
            case KELURAHAN -> nomorDesa(kode) == '1';
        };
    }

    private static char nomorDesa(KodeWilayah kode) {
        return kode.nilai().length() == "35.09.22.2001".length() ? kode.nilai().charAt("35.09.22.".length()) : '\0';
    }
}
