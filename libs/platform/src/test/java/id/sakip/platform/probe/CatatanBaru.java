package id.sakip.platform.probe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;

public record CatatanBaru(
        @NotNull KodeWilayah kodePd,
        @NotBlank String teks,
        @Min(1999) @Max(2100) int tahun,
        Triwulan triwulan,
        Rupiah pagu,
        BigDecimal nilai,
        List<@NotNull @Valid Baris> baris,
        Map<Triwulan, @PositiveOrZero BigDecimal> target) {

    public record Baris(@NotBlank String kode, Integer urutan) {}
}
