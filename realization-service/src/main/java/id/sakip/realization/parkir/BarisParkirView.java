package id.sakip.realization.parkir;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row that waits or waited.
 *
 * @param kiriman the batch it came with
 * @param baris its place there, from 0
 * @param wilayah the unit it names, or the sender's area while the unit is unknown
 * @param alasan code of what it waits for first
 * @param galat all that it waits for, in words
 * @param isi the row as it was sent
 * @param pelaku who sent it
 * @param selesaiOleh who released or discarded it, null while it waits
 */
@Schema(name = "BarisParkir")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BarisParkirView(
        long id,
        UUID kiriman,
        int baris,
        @Schema(examples = "akun") String ragam,
        String mode,
        KodeWilayah wilayah,
        Integer tahun,
        @Schema(examples = "PERIODE_TERTUTUP") String alasan,
        List<Problem.Entry> galat,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode isi,

        String pelaku,
        Instant diterima,
        StatusParkir status,
        Instant selesaiPada,
        String selesaiOleh,
        String keterangan) {}
