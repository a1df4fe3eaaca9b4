package id.sakip.realization.kiriman;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which parked rows are to be read again; what is left out does not narrow. */
@Schema(name = "PermintaanPelepasan")
record PermintaanPelepasan(
        @Schema(description = "Kecamatan atau kabupaten; tanpa ini semua wilayah pemanggil", examples = "35.09.22")
        KodeWilayah kodePd,

        @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) @Schema(examples = "2023")
        Integer tahun,

        @Schema(description = "Kiriman yang membawanya") UUID kiriman,

        @Pattern(regexp = "[a-z][a-z-]{1,19}") @Schema(examples = "anggaran")
        String ragam,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Schema(examples = "RENCANA_BELUM_ADA")
        String alasan,

        @Schema(description = "Kelanjutan, dari jawaban sebelumnya")
        String kursor) {}
