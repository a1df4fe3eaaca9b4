package id.sakip.planning.dokumen;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where a document stood in its life at one of its versions; what is kept of it beside the content. */
record Keadaan(
        UUID id,
        StatusDokumen status,
        long versi,
        List<Catatan> peringatan,
        String alasanPengembalian,
        Instant dibuat,
        Instant diubah,
        Instant diajukan,
        Instant ditetapkan,
        Instant diganti) {}
