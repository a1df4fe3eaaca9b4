package id.sakip.planning.dokumen;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a document.
 *
 * @param status null when this version is the end of a dropped draft
 * @param waktu since when it counted
 * @param pelaku who made it
 */
@Schema(name = "RingkasanVersi")
public record RingkasanVersi(long versi, StatusDokumen status, Instant waktu, String pelaku) {}
