package id.sakip.realization.parkir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.digest.Digest;
import id.sakip.platform.problem.Fault;

/**
 * A row on its way into parking.
 *
 * @param kiriman the batch it came with
 * @param nomor its place there, from 0
 * @param mode of the batch; rows of an atomic one are released together
 * @param utuh digest of an atomic batch, whose rows are the same only together; null for any other
 * @param wilayah area that decides who may see it; null for admin only
 * @param tahun null when the row names none readably
 * @param galat what it waits for, at least one
 * @param isi the row as it was sent, JSON
 */
public record BarisParkir(
        UUID kiriman,
        int nomor,
        String ragam,
        String mode,
        String utuh,
        KodeWilayah wilayah,
        Integer tahun,
        List<Fault> galat,
        String isi) {

    public BarisParkir {
        galat = List.copyOf(galat);
    }

    String alasan() {
        return galat.getFirst().kode();
    }

    String sidik() {
        return Digest.sha256((ragam + " " + mode + " " + (utuh == null ? "" : utuh + " " + nomor + " ") + isi)
                .getBytes(StandardCharsets.UTF_8));
    }
}
