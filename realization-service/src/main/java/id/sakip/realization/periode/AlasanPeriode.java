package id.sakip.realization.periode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a quarter is returned or opened again. */
@Schema(name = "AlasanPeriode")
record AlasanPeriode(
        @NotBlank @Size(max = 500) @Schema(examples = "Realisasi S2.1 belum sesuai rekap SUKMA-E")
        String alasan) {}
