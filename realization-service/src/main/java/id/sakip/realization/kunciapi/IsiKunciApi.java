package id.sakip.realization.kunciapi;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import id.sakip.contracts.KodeWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key to be made. */
@Schema(name = "IsiKunciApi")
record IsiKunciApi(
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9 ._-]{2,59}")
        @Schema(description = "Nama mesin, tampak di jejak audit", examples = "sipd-arjasa")
        String nama,

        @NotNull
        @Size(min = 1, max = 50)
        @Schema(description = "Kecamatan atau kabupaten yang boleh dikirim dengan kunci ini")
        List<@NotNull KodeWilayah> wilayah,

        @JsonFormat(lenient = OptBoolean.FALSE)
        @Schema(
                description = "Hari terakhir kunci berlaku; biasanya dan paling lama satu tahun lagi",
                examples = "2027-06-30")
        LocalDate berlakuSampai) {}
