package id.sakip.realization.periode;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a quarter is to be locked for all units of a kabupaten, and which of them. */
@Schema(name = "IsiJadwalPenguncian")
record IsiJadwal(
        @NotNull @Schema(examples = "2024-01-31T16:59:59Z") Instant kunciPada,
        @NotNull CakupanPenguncian cakupan) {}
