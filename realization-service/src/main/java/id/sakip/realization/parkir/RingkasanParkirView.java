package id.sakip.realization.parkir;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows of a batch that wait in one unit and year for the same thing. */
@Schema(name = "RingkasanParkir")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RingkasanParkirView(
        UUID kiriman,
        String ragam,
        KodeWilayah wilayah,
        Integer tahun,
        @Schema(examples = "RENCANA_BELUM_ADA") String alasan,
        long baris,
        Instant diterima) {}
