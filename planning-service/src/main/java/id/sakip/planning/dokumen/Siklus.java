package id.sakip.planning.dokumen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a document stands in its life; the same for documents of every kind.
 *
 * @param versi grows with every change, also of the status; the ETag
 * @param peringatan warnings on record, of the last check
 * @param alasanPengembalian why it was returned, until it is handed in again
 */
@Schema(name = "Siklus")
public record Siklus(
        UUID id,
        StatusDokumen status,
        long versi,
        List<Peringatan> peringatan,
        String alasanPengembalian,
        Instant dibuat,
        Instant diubah,
        Instant diajukan,
        Instant ditetapkan,
        Instant diganti) {}
