package id.sakip.realization.kiriman;

import java.time.Instant;
import java.util.UUID;

import id.sakip.platform.bulk.BulkReport;

/**
 * A batch that changed something: who sent it, when, by which door, and what became of its rows.
 *
 * @param peran roles of the sender, with commas between them
 * @param alamat network address that the request came from, null for work outside a request
 * @param asal when its rows came, if they waited in parking; null otherwise
 * @param korelasi correlation id of the request, may be null
 */
record Kiriman(
        UUID id,
        String ragam,
        Mode mode,
        Jalur jalur,
        String oleh,
        String peran,
        String alamat,
        String korelasi,
        Instant waktu,
        Instant asal,
        BulkReport laporan) {}
