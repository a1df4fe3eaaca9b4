package id.sakip.realization.survei;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recap that is or was in force, and who brought it.
 *
 * @param kiriman the batch it came with
 * @param korelasi correlation id of that request
 */
@Schema(name = "VersiRekapSurvei")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersiRekapView(@JsonUnwrapped RekapView rekap, String oleh, UUID kiriman, String korelasi) {}
