package id.sakip.realization.parkir;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rows that shall not count, and why. */
@Schema(name = "PembuanganParkir")
record Pembuangan(
        @NotEmpty @Size(max = 1_000) List<@NotNull Long> id,

        @NotBlank @Size(max = 500) @Schema(examples = "Kiriman uji coba")
        String alasan) {}
