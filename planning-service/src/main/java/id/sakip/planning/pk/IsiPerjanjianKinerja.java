package id.sakip.planning.pk;

import java.time.LocalDate;
import java.util.List;

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
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Tahun;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.nilai.TargetMasukan;
import id.sakip.planning.nilai.TeksTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Content of a perjanjian kinerja as a client writes it.
 *
 * @param alasanPerubahan ground for the change, only for {@link JenisPk#PERUBAHAN} and needed there for penetapan
 */
@Schema(name = "IsiPerjanjianKinerja", examples = """
                {"kodePd":"35.09.22","tahun":2023,"jenis":"PERUBAHAN","tanggal":"2023-11-21","tempat":"Jember",\
                "pihakPertama":{"jabatan":"Camat Arjasa"},"pihakKedua":{"jabatan":"Bupati Jember"},\
                "alasanPerubahan":"Perubahan APBD","sasaran":[{"kode":"S2","uraian":"Meningkatnya kepuasan masyarakat",\
                "indikator":[{"kodeIndikator":"S2.1","target":"85"}]}],\
                "program":[{"kode":"7.01.02","anggaran":387600000,"sumberDana":"P-APBD"}]}""")
record IsiPerjanjianKinerja(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        @NotNull JenisPk jenis,
        @Size(max = 100) String nomor,
        LocalDate tanggal,
        @Size(max = 100) String tempat,
        @NotNull @Valid Pihak pihakPertama,
        @NotNull @Valid Pihak pihakKedua,
        @Size(max = 1000) String alasanPerubahan,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Sasaran> sasaran,
        @Size(max = 50) List<@NotNull @Valid Program> program) {

    IsiPerjanjianKinerja {
        program = program == null ? List.of() : program;
    }

    /** @param nama may be left out: the promise is the office's */
    @Schema(name = "PkPihak")
    record Pihak(
            @NotBlank @Size(max = 200) String jabatan,
            @Size(max = 200) String nama) {}

    @Schema(name = "PkSasaran")
    record Sasaran(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 1000) String uraian,
            @Size(max = 50) List<@NotNull @Valid Indikator> indikator) {
        Sasaran {
            indikator = indikator == null ? List.of() : indikator;
        }
    }

    @Schema(name = "PkIndikator")
    record Indikator(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) String kodeIndikator,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String target) {}

    @Schema(name = "PkProgram")
    record Program(
            @NotNull KodeNomenklatur kode,
            @NotNull Rupiah anggaran,
            @Size(max = 100) String sumberDana) {}
}
