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
import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.nilai.TargetMasukan;
import id.sakip.planning.nilai.TeksTarget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Content of a perjanjian kinerja as a client writes it.
 *
 * @param tingkat who promises; the camat where it is left out
 * @param bagian part of the unit that is promised for, needed below the camat and only there
 * @param dasarPerubahan legal ground of the change, only for {@link JenisPk#PERUBAHAN}
 * @param alasanPerubahan what has changed in own words, only for {@link JenisPk#PERUBAHAN} and needed there for penetapan
 */
@Schema(name = "IsiPerjanjianKinerja", examples = """
                {"kodePd":"35.09.22","tahun":2023,"jenis":"PERUBAHAN","tingkat":"CAMAT","tanggal":"2023-11-21","tempat":"Jember",\
                "pihakPertama":{"jabatan":"Camat Arjasa"},"pihakKedua":{"jabatan":"Bupati Jember"},\
                "dasarPerubahan":"PERUBAHAN_STRATEGI","alasanPerubahan":"Perubahan APBD","sasaran":[{"kode":"S2","uraian":"Meningkatnya kepuasan masyarakat",\
                "indikator":[{"kodeIndikator":"S2.1","uraian":"IKM","target":"85"}]}],\
                "program":[{"kode":"7.01.02","uraian":"Program Penyelenggaraan Pemerintahan dan \
                Pelayanan Publik","anggaran":387600000,"sumberDana":"P-APBD"}]}""")
record IsiPerjanjianKinerja(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        @NotNull JenisPk jenis,
        TingkatPk tingkat,
        @Size(max = 200) String bagian,
        @Size(max = 100) String nomor,
        LocalDate tanggal,
        @Size(max = 100) String tempat,
        @NotNull @Valid Pihak pihakPertama,
        @NotNull @Valid Pihak pihakKedua,
        DasarPerubahan dasarPerubahan,
        @Size(max = 1000) String alasanPerubahan,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Sasaran> sasaran,
        @Size(max = 50) List<@NotNull @Valid Program> program) {

    IsiPerjanjianKinerja {
        tingkat = tingkat == null ? TingkatPk.CAMAT : tingkat;
        bagian = Isian.sebaris(bagian);
        nomor = Isian.sebaris(nomor);
        tempat = Isian.sebaris(tempat);
        alasanPerubahan = Isian.sebaris(alasanPerubahan);
        program = Isian.daftar(program);
    }

    /** @param nama may be left out: the promise is the office's */
    @Schema(name = "PkPihak")
    record Pihak(
            @NotBlank @Size(max = 200) String jabatan,
            @Size(max = 200) String nama) {
        Pihak {
            nama = Isian.sebaris(nama);
        }
    }

    @Schema(name = "PkSasaran")
    record Sasaran(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
            String kode,

            @NotBlank @Size(max = 1000) String uraian,
            @Size(max = 50) List<@NotNull @Valid Indikator> indikator) {
        Sasaran {
            indikator = Isian.daftar(indikator);
        }
    }

    /** @param uraian as the paper words it, where that is not the wording of the definition */
    @Schema(name = "PkIndikator")
    record Indikator(
            @NotNull @Size(max = Kode.PANJANG_TERBANYAK) String kodeIndikator,
            @Size(max = 1000) String uraian,

            @JsonDeserialize(using = TeksTarget.class) @Schema(implementation = TargetMasukan.class) @Size(max = 100)
            String target) {
        Indikator {
            uraian = Isian.sebaris(uraian);
        }
    }

    /**
     * @param kode of a program; below the camat also of a kegiatan or sub kegiatan
     * @param uraian name as the paper prints it
     */
    @Schema(name = "PkProgram")
    record Program(
            @NotNull KodeNomenklatur kode,
            @Size(max = 500) String uraian,
            @NotNull Rupiah anggaran,
            @Size(max = 100) String sumberDana) {
        Program {
            uraian = Isian.sebaris(uraian);
            sumberDana = Isian.sebaris(sumberDana);
        }
    }
}
