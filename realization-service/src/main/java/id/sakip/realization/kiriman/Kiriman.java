package id.sakip.realization.kiriman;

import java.time.Instant;
import java.util.UUID;

import id.sakip.platform.bulk.BulkReport;

/**
 * A batch that changed something: who sent it, when, and what became of its rows.
 *
 * @param korelasi correlation id of the request, may be null
 */
record Kiriman(UUID id, String ragam, Mode mode, String oleh, String korelasi, Instant waktu, BulkReport laporan) {}
