package id.sakip.realization.bukti;

import java.time.Instant;
import java.util.UUID;

import id.sakip.realization.bukti.domain.JenisBukti;
import id.sakip.realization.bukti.domain.NamaBerkas;

/**
 * A file that belongs to a realisasi.
 *
 * @param sidik SHA-256 of its content in hexadecimal
 * @param ukuran of its content in bytes
 * @param keterangan what its sender says about it, null when that is nothing
 * @param penarikan null while it is in force
 */
record Bukti(
        UUID id,
        KunciBukti kunci,
        String sidik,
        long ukuran,
        JenisBukti jenis,
        NamaBerkas nama,
        String keterangan,
        String diunggahOleh,
        Instant diunggahPada,
        Penarikan penarikan) {

    /** Who withdrew it, when and why. */
    record Penarikan(String oleh, Instant pada, String alasan) {}
}
