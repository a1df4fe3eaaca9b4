package id.sakip.planning.rkt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Tahun;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.nilai.TargetMasukan;
import id.sakip.planning.nilai.TeksTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Content of an RKT as a client writes it.
 *
 * <p>The tree of a program is written once, under the first sasaran it serves; another sasaran that it serves as well
 * names it without kegiatan.
 */
@Schema(name = "IsiRkt", examples = """
                {"kodePd":"35.09.22","tahun":2023,"tanggal":"2023-11-27","sasaran":[{"kode":"S2","program":[{"kode":"7.01.02",\
                "uraian":"Program Penyelenggaraan Pemerintahan dan Pelayanan Publik","kegiatan":[{"kode":"7.01.02.2.01",\
                "uraian":"Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan",\
                "subKegiatan":[{"kode":"7.01.02.2.01.0002","uraian":"Peningkatan Efektifitas Kegiatan Pemerintahan",\
                "keluaran":[{"indikator":"Jumlah bulan RT dan RW yang menerima honor","satuan":"Bulan","target":"12 Bulan"}],\
                "pagu":[{"jenisBelanja":"OPERASI","jumlah":387600000}]}]}]}]}]}""")
record IsiRkt(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        LocalDate tanggal,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Sasaran> sasaran) {

    /** All sub kegiatan, in the order of the document. */
    Stream<SubKegiatan> subKegiatan() {
        return sasaran.stream()
                .flatMap(s -> s.program().stream())
                .flatMap(p -> p.kegiatan().stream())
                .flatMap(k -> k.subKegiatan().stream());
    }

    @Schema(name = "RktSasaran")
    record Sasaran(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @Size(max = 50) List<@NotNull @Valid Program> program) {
        Sasaran {
            program = program == null ? List.of() : program;
        }
    }

    @Schema(name = "RktProgram")
    record Program(
            @NotNull KodeNomenklatur kode,
            @NotBlank @Size(max = 500) String uraian,
            @Size(max = 100) List<@NotNull @Valid Kegiatan> kegiatan) {
        Program {
            kegiatan = kegiatan == null ? List.of() : kegiatan;
        }
    }

    @Schema(name = "RktKegiatan")
    record Kegiatan(
            @NotNull KodeNomenklatur kode,
            @NotBlank @Size(max = 500) String uraian,
            @Size(max = 500) String indikator,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String target,

            @Size(max = 200) List<@NotNull @Valid SubKegiatan> subKegiatan) {
        Kegiatan {
            subKegiatan = subKegiatan == null ? List.of() : subKegiatan;
        }
    }

    /** @param pagu once per kind of spending, shared by all outputs */
    @Schema(name = "RktSubKegiatan")
    record SubKegiatan(
            @NotNull KodeNomenklatur kode,
            @NotBlank @Size(max = 500) String uraian,
            @Size(max = 50) List<@NotNull @Valid Keluaran> keluaran,
            @Size(max = 10) List<@NotNull @Valid Pagu> pagu) {
        SubKegiatan {
            keluaran = keluaran == null ? List.of() : keluaran;
            pagu = pagu == null ? List.of() : pagu;
        }
    }

    @Schema(name = "RktKeluaran")
    record Keluaran(
            @NotBlank @Size(max = 500) String indikator,
            @Size(max = 50) String satuan,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String target) {}

    @Schema(name = "RktPagu")
    record Pagu(@NotNull JenisBelanja jenisBelanja, @NotNull Rupiah jumlah) {}
}
