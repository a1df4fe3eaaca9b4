package id.sakip.planning.dokumen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a document goes back to its author. */
@Schema(name = "IsiPengembalian", examples = "{\"alasan\":\"Target S2.1 belum sesuai Renstra\"}")
public record IsiPengembalian(@NotBlank @Size(max = 1000) String alasan) {}
