package id.sakip.realization.survei;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A response that is or was in force, and who brought it.
 *
 * @param oleh who sent the batch, which is not the respondent
 * @param kiriman the batch it came with
 * @param korelasi correlation id of that request
 */
@Schema(name = "VersiResponsSurvei")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersiResponsView(@JsonUnwrapped ResponsView respons, String oleh, UUID kiriman, String korelasi) {}
