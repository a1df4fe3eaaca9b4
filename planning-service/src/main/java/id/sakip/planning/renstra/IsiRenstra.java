package id.sakip.planning.renstra;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.nilai.TargetMasukan;
import id.sakip.planning.nilai.TeksTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Content of a Renstra as a client writes it. Targets are texts as the document prints them. */
@Schema(name = "IsiRenstra", examples = """
                {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1",\
                "uraian":"Meningkatnya kualitas pelayanan","sasaran":[{"kode":"S2","uraian":"Meningkatnya kepuasan masyarakat",\
                "indikator":[{"kodeIndikator":"S2.1","target":{"2022":"76","2023":"85"},"targetAkhir":"100"}]}]}]}""")
record IsiRenstra(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahunAwal,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahunAkhir,
        @Size(max = 100) String nomor,
        LocalDate tanggal,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Tujuan> tujuan) {

    /** Longest period, in years. */
    static final int PERIODE_TERPANJANG = 10;

    @Schema(name = "RenstraTujuan")
    record Tujuan(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 1000) String uraian,
            @Size(max = 20) List<@NotNull @Valid IndikatorTujuan> indikator,
            @Size(max = 50) List<@NotNull @Valid Sasaran> sasaran) {
        Tujuan {
            indikator = indikator == null ? List.of() : indikator;
            sasaran = sasaran == null ? List.of() : sasaran;
        }
    }

    /** @param target may be left out */
    @Schema(name = "RenstraIndikatorTujuan")
    record IndikatorTujuan(
            @NotBlank @Size(max = 500) String uraian,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String target) {}

    @Schema(name = "RenstraSasaran")
    record Sasaran(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 1000) String uraian,
            @Size(max = 50) List<@NotNull @Valid Indikator> indikator) {
        Sasaran {
            indikator = indikator == null ? List.of() : indikator;
        }
    }

    /**
     * @param target by year; a year that is left out has no target, which is not 0
     * @param targetAkhir end of the period; without it the target of the last year
     */
    @Schema(name = "RenstraIndikator")
    record Indikator(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) String kodeIndikator,

            @JsonDeserialize(contentUsing = TeksTarget.class)
            @Schema(additionalProperties = TargetMasukan.class, examples = "{\"2022\":\"76\",\"2023\":\"85\"}")
            @Size(max = 20)
            Map<Integer, @Size(max = 100) String> target,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String targetAkhir) {
        Indikator {
            target = target == null ? Map.of() : target;
        }
    }
}
