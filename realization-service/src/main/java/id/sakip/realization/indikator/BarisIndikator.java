package id.sakip.realization.indikator;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.realization.indikator.domain.IsianNilai;
import id.sakip.realization.kiriman.BarisMasuk;
import id.sakip.realization.unit.Penjelasan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of {@code POST /realisasi/indikator}; the value has exactly one of its four forms. */
@Schema(
        name = "BarisRealisasiIndikator",
        description =
                "Tepat satu bentuk nilai: nilai; pembilang dan penyebut; predikat (boleh dengan skor); tanpaData.")
record BarisIndikator(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        @NotNull Triwulan triwulan,
        @NotBlank @Size(max = 50) @Schema(examples = "S2.1") String kodeIndikator,

        @Schema(
                description = "Angka atau persen; juga untuk predikat yang targetnya berambang, misalnya B (≥ 80)",
                examples = "82.89")
        BigDecimal nilai,

        @Schema(description = "Hanya untuk indikator rasio") BigDecimal pembilang,

        @Schema(description = "Hanya untuk indikator rasio; 0 bila memang tidak ada yang harus dikerjakan")
        BigDecimal penyebut,

        @Size(max = 20)
        @Schema(description = "Predikat pada skala indikator; biasanya AKIP, AA sampai D", examples = "B")
        String predikat,

        @Schema(description = "Skor 0..100 di balik predikat", examples = "67")
        BigDecimal skor,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        @Schema(
                description =
                        "Kode alasan belum ada nilai: SURVEI_BELUM_DIRILIS, IKM_TIDAK_TERHITUNG, BELUM_DIEVALUASI,"
                                + " BELUM_DILAPORKAN, TIDAK_BERLAKU, atau kode lain yang berbentuk demikian",
                examples = "SURVEI_BELUM_DIRILIS")
        String tanpaData,

        @Size(max = 100)
        @Schema(description = "Boleh kosong; bila diisi harus sama dengan satuan rencana", examples = "%")
        String satuan,

        @Size(max = 200) @Schema(examples = "SUKMA-E") String sumber,
        @JsonFormat(lenient = OptBoolean.FALSE) LocalDate perTanggal,

        @Size(max = Penjelasan.TERPANJANG) @Schema(description = "Catatan")
        String catatan,

        @Size(max = Penjelasan.TERPANJANG) @Schema(description = "Sebab keberhasilan atau kegagalan")
        String sebab,

        @Size(max = Penjelasan.TERPANJANG) @Schema(description = "Tindak lanjut")
        String tindakLanjut)
        implements BarisMasuk {

    IsianNilai isianNilai() {
        return new IsianNilai(nilai, pembilang, penyebut, predikat, skor, tanpaData);
    }
}
