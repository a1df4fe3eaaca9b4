package id.sakip.realization.anggaran;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount that is or was in force, and who brought it.
 *
 * @param kiriman the batch it came with
 * @param korelasi correlation id of that request
 */
@Schema(name = "VersiRealisasiAnggaran")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersiAnggaranView(@JsonUnwrapped RealisasiAnggaranView realisasi, String oleh, UUID kiriman, String korelasi) {}
