package id.sakip.planning.rpjmd;

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
import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.nilai.TargetMasukan;
import id.sakip.planning.nilai.TeksTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Content of an RPJMD as a client writes it. Targets are texts as the document prints them.
 *
 * @param visi null when it is not known
 */
@Schema(name = "IsiRpjmd", examples = """
                {"kodeKab":"35.09","tahunAwal":2021,"tahunAkhir":2026,"misi":[{"kode":"M2",\
                "uraian":"Membangun tata kelola pemerintahan yang kondusif","tujuan":[{"kode":"M2.T1",\
                "uraian":"Meningkatnya tata kelola pemerintahan yang efektif",\
                "indikator":[{"kode":"IRB","uraian":"Indeks Reformasi Birokrasi","satuan":"indeks","targetAkhir":"75"}],\
                "sasaran":[{"kode":"M2.T1.S1","uraian":"Meningkatnya pelayanan publik yang merata dan berkualitas",\
                "indikator":[{"kode":"IPP","uraian":"Indeks Pelayanan Publik"}]}]}]}]}""")
record IsiRpjmd(
        @NotNull KodeWilayah kodeKab,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahunAwal,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahunAkhir,
        @Size(max = 100) String nomor,
        LocalDate tanggal,
        @Size(max = 2000) String visi,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid Misi> misi) {

    /** Longest period, in years. */
    static final int PERIODE_TERPANJANG = 10;

    IsiRpjmd {
        nomor = Isian.rapi(nomor);
        visi = Isian.rapi(visi);
    }

    @Schema(name = "RpjmdMisi")
    record Misi(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 1000) String uraian,
            @Size(max = 30) List<@NotNull @Valid Tujuan> tujuan) {
        Misi {
            uraian = Isian.rapi(uraian);
            tujuan = Isian.daftar(tujuan);
        }
    }

    @Schema(name = "RpjmdTujuan")
    record Tujuan(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 1000) String uraian,
            @Size(max = 50) List<@NotNull @Valid Indikator> indikator,
            @Size(max = 50) List<@NotNull @Valid Sasaran> sasaran) {
        Tujuan {
            uraian = Isian.rapi(uraian);
            indikator = Isian.daftar(indikator);
            sasaran = Isian.daftar(sasaran);
        }
    }

    @Schema(name = "RpjmdSasaran")
    record Sasaran(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 1000) String uraian,
            @Size(max = 50) List<@NotNull @Valid Indikator> indikator) {
        Sasaran {
            uraian = Isian.rapi(uraian);
            indikator = Isian.daftar(indikator);
        }
    }

    /**
     * @param kode may be left out, many documents print none
     * @param kondisiAwal baseline before the period
     * @param target by year; a year that is left out has no target, which is not 0
     * @param targetAkhir end of the period; without it the target of the last year
     */
    @Schema(name = "RpjmdIndikator")
    record Indikator(
            @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 500) String uraian,
            @Size(max = 50) String satuan,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String kondisiAwal,

            @JsonDeserialize(contentUsing = TeksTarget.class)
            @Schema(additionalProperties = TargetMasukan.class, examples = "{\"2022\":\"68\",\"2023\":\"70\"}")
            @Size(max = 20)
            Map<Integer, @Size(max = 100) String> target,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String targetAkhir) {
        Indikator {
            uraian = Isian.rapi(uraian);
            satuan = Isian.rapi(satuan);
            target = target == null ? Map.of() : target;
        }
    }
}
