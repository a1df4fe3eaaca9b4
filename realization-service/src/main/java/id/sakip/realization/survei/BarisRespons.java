package id.sakip.realization.survei;

import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import id.sakip.contracts.KodeWilayah;
import id.sakip.realization.kiriman.BarisMasuk;
import id.sakip.realization.survei.domain.IsianJawaban;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of {@code POST /survei/respons}. It has no field for a name, a telephone number or free text, and takes none. */
@Schema(
        name = "BarisResponsSurvei",
        description = "Jawaban satu responden. Nama, nomor telepon, dan teks bebas tidak diterima.")
record BarisRespons(
        @NotNull KodeWilayah kodePd,

        @NotBlank @Size(max = 50) @Schema(description = "Aplikasi atau formulir pengirim", examples = "SUKMA-E")
        String sumber,

        @NotBlank
        @Size(max = 100)
        @Schema(description = "Id respons dari pengirim; id yang sama adalah respons yang sama", examples = "R-000123")
        String id,

        @NotNull @JsonFormat(lenient = OptBoolean.FALSE) LocalDate tanggal,

        @Size(max = 60) @Schema(description = "Tanpa ini aturan umum tahunnya", examples = "PERMENPANRB-14-2017")
        String aturan,

        @Size(max = 40)
        @Schema(
                description = "Kuesioner yang kodenya dipakai dalam jawaban; tanpa ini kunci unsur",
                examples = "peraturan")
        String kuesioner,

        @Size(max = 100) @Schema(examples = "Kartu keluarga")
        String layanan,

        @Size(max = 50) @Schema(examples = "QR") String kanal,

        @NotNull
        @Size(min = 1, max = 50)
        @Schema(
                description = "Jawaban menurut unsur; yang tidak dijawab null atau tidak ada",
                examples = "{\"persyaratan\":4,\"prosedur\":3,\"waktu\":null}")
        Map<@Size(max = 40) String, Integer> jawaban,

        JenisKelamin jenisKelamin,

        @Pattern(regexp = "\\d{1,3}-\\d{1,3}|\\d{1,3}\\+|[<>]\\d{1,3}") @Schema(examples = "26-35")
        String kelompokUsia,

        Pendidikan pendidikan,
        Pekerjaan pekerjaan)
        implements BarisMasuk {

    /** Year of the date; null without one. */
    @Override
    public Integer tahun() {
        return tanggal == null ? null : tanggal.getYear();
    }

    IsianJawaban isianJawaban() {
        return new IsianJawaban(kuesioner, jawaban);
    }

    AtributResponden atribut() {
        return new AtributResponden(jenisKelamin, kelompokUsia, pendidikan, pekerjaan);
    }
}
