package id.sakip.planning.wilayah.domain;

import java.util.Optional;

import id.sakip.contracts.KodeWilayah;

/**
 * An area as a batch describes it.
 *
 * @param unit the unit that this kecamatan is, or null when nothing is said about one
 */
public record BarisWilayah(KodeWilayah kode, String nama, JenisWilayah jenis, Unit unit) {

    /** @param alamat null when nothing is said about it */
    public record Unit(String nama, String alamat) {}

    /** The area this one lies in; empty for a provinsi. */
    public Optional<KodeWilayah> induk() {
        int titik = kode.nilai().lastIndexOf('.');
        return titik < 0
                ? Optional.empty()
                : Optional.of(new KodeWilayah(kode.nilai().substring(0, titik)));
    }
}
