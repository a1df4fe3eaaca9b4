package id.sakip.realization.survei;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.realization.kiriman.BarisMasuk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What {@code POST /survei/rilis} makes a recap of: the responses from 1 January to the end of the quarter. */
@Schema(name = "RilisSurvei", examples = """
                {"kodePd":"35.09.22","tahun":2023,"triwulan":"TW4","populasi":550,"tanggalRilis":"2024-01-15"}""")
record BarisRilis(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,

        @NotNull @Schema(description = "Respons sampai akhir triwulan ini")
        Triwulan triwulan,

        @Size(max = 100) @Schema(description = "Tanpa ini seluruh unit")
        String layanan,

        @Size(max = 60) @Schema(description = "Tanpa ini aturan umum tahunnya", examples = "PERMENPANRB-14-2017")
        String aturan,

        @Min(1) @Max(BarisRekap.TERBANYAK) @Schema(description = "Pengguna layanan dalam periode ini")
        Long populasi,

        @JsonFormat(lenient = OptBoolean.FALSE) LocalDate tanggalRilis,
        @Size(max = 100) String sumber)
        implements BarisMasuk {}
