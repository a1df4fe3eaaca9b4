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
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.nilai.TargetMasukan;
import id.sakip.planning.nilai.TeksTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Content of a version of a Renstra as a client writes it. Targets are texts as the document prints them.
 *
 * @param jenis AWAL when left out
 * @param perubahanKe number of the change, only and always for PERUBAHAN
 * @param berlakuMulai first year that this version speaks of; the first year of the period when left out
 */
@Schema(name = "IsiRenstra", examples = """
                {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"jenis":"PERUBAHAN","perubahanKe":1,\
                "berlakuMulai":2022,"tanggal":"2022-11-18","tujuan":[{"kode":"T1",\
                "uraian":"Meningkatnya kualitas pelayanan","tujuanRpjmd":"M2.T1",\
                "indikator":[{"uraian":"Hasil SKM","kondisiAwal":"75","targetAkhir":"85"}],\
                "sasaran":[{"kode":"S2","uraian":"Meningkatnya kepuasan masyarakat","sasaranRpjmd":"M2.T1.S1",\
                "strategi":["Orientasi pelayanan publik berbasis SKM"],"kebijakan":["Peningkatan kapasitas pelayanan"],\
                "program":[{"kode":"7.01.02","uraian":"Program Penyelenggaraan Pemerintahan dan Pelayanan Publik"}],\
                "indikator":[{"kodeIndikator":"S2.1","uraian":"Indeks Kepuasan Masyarakat","kondisiAwal":"75",\
                "target":{"2022":"76","2023":"85"},"targetAkhir":"100"}]}]}]}""")
record IsiRenstra(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahunAwal,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahunAkhir,
        @Schema(defaultValue = "AWAL") JenisRenstra jenis,
        @Min(1) @Max(99) Integer perubahanKe,
        @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer berlakuMulai,
        @Size(max = 100) String nomor,
        LocalDate tanggal,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Tujuan> tujuan) {

    /** Longest period, in years. */
    static final int PERIODE_TERPANJANG = 10;

    IsiRenstra {
        jenis = jenis == null ? JenisRenstra.AWAL : jenis;
        berlakuMulai = berlakuMulai == null ? tahunAwal : berlakuMulai;
    }

    /** @param tujuanRpjmd code of the tujuan of the RPJMD that this one serves, may be left out */
    @Schema(name = "RenstraTujuan")
    record Tujuan(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 1000) String uraian,

            @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String tujuanRpjmd,

            @Size(max = 20) List<@NotNull @Valid IndikatorTujuan> indikator,
            @Size(max = 50) List<@NotNull @Valid Sasaran> sasaran) {
        Tujuan {
            uraian = Isian.rapi(uraian);
            indikator = Isian.daftar(indikator);
            sasaran = Isian.daftar(sasaran);
        }
    }

    /**
     * An indicator of a tujuan is shown and not measured, so it may go without a definition.
     *
     * @param kodeIndikator of a definition of the unit, may be left out
     * @param kondisiAwal baseline before the period, may be left out
     * @param target by year; a year that is left out has no target, which is not 0
     * @param targetAkhir end of the period; without it the target of the last year
     */
    @Schema(name = "RenstraIndikatorTujuan")
    record IndikatorTujuan(
            @Size(max = Kode.PANJANG_TERBANYAK) String kodeIndikator,
            @NotBlank @Size(max = 500) String uraian,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String kondisiAwal,

            @JsonDeserialize(contentUsing = TeksTarget.class)
            @Schema(additionalProperties = TargetMasukan.class, examples = "{\"2022\":\"76\",\"2023\":\"85\"}")
            @Size(max = 20)
            Map<Integer, @Size(max = 100) String> target,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String targetAkhir) {
        IndikatorTujuan {
            uraian = Isian.rapi(uraian);
            target = target == null ? Map.of() : target;
        }
    }

    /**
     * @param sasaranRpjmd code of the sasaran of the RPJMD that this one serves, may be left out
     * @param program under this sasaran, each by its code or by its name alone
     */
    @Schema(name = "RenstraSasaran")
    record Sasaran(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 1000) String uraian,

            @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String sasaranRpjmd,

            @Size(max = 50) List<@NotBlank @Size(max = 1000) String> strategi,
            @Size(max = 50) List<@NotBlank @Size(max = 1000) String> kebijakan,
            @Size(max = 50) List<@NotNull @Valid Program> program,
            @Size(max = 50) List<@NotNull @Valid Indikator> indikator) {
        Sasaran {
            uraian = Isian.rapi(uraian);
            strategi = Isian.rapi(strategi);
            kebijakan = Isian.rapi(kebijakan);
            program = Isian.daftar(program);
            indikator = Isian.daftar(indikator);
        }
    }

    /** @param kode official or local; null where the document prints the name alone */
    @Schema(name = "RenstraProgram")
    record Program(
            KodeNomenklatur kode, @NotBlank @Size(max = 500) String uraian) {
        Program {
            uraian = Isian.rapi(uraian);
        }
    }

    /**
     * @param uraian wording that the document prints; when left out that of the definition
     * @param kondisiAwal baseline before the period, may be left out
     * @param target by year; a year that is left out has no target, which is not 0
     * @param targetAkhir end of the period; without it the target of the last year
     */
    @Schema(name = "RenstraIndikator")
    record Indikator(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) String kodeIndikator,
            @Size(max = 500) String uraian,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String kondisiAwal,

            @JsonDeserialize(contentUsing = TeksTarget.class)
            @Schema(additionalProperties = TargetMasukan.class, examples = "{\"2022\":\"76\",\"2023\":\"85\"}")
            @Size(max = 20)
            Map<Integer, @Size(max = 100) String> target,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String targetAkhir) {
        Indikator {
            uraian = Isian.rapi(uraian);
            target = target == null ? Map.of() : target;
        }
    }
}
