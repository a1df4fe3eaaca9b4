package id.sakip.realization.keluaran;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.realization.keluaran.domain.IsianKeluaran;
import id.sakip.realization.kiriman.BarisMasuk;
import id.sakip.realization.unit.Penjelasan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of {@code POST /realisasi/keluaran}; the value has exactly one of its three forms. */
@Schema(
        name = "BarisRealisasiKeluaran",
        description = "Tepat satu bentuk nilai: nilai (boleh dengan satuan); teks; tanpaData.")
record BarisKeluaran(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        @NotNull Triwulan triwulan,
        @NotNull @Schema(examples = "7.01.02.2.01.0002") KodeNomenklatur kodeSubKegiatan,

        @Size(max = 500)
        @Schema(
                description =
                        "Indikator keluaran seperti dalam rencana; boleh kosong bila sub kegiatan hanya punya satu",
                examples = "Jumlah dokumen")
        String keluaran,

        @Schema(description = "Dalam triwulan ini saja", examples = "3")
        BigDecimal nilai,

        @Size(max = 100) @Schema(description = "Nilai dengan satuannya", examples = "50 org x 6 bln")
        String teks,

        @Size(max = 100)
        @Schema(description = "Satuan dari nilai; harus sama dengan satuan rencana", examples = "Dokumen")
        String satuan,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        @Schema(description = "Kode alasan belum ada nilai", examples = "BELUM_DILAPORKAN")
        String tanpaData,

        @Size(max = Penjelasan.TERPANJANG) @Schema(description = "Catatan")
        String catatan,

        @Size(max = Penjelasan.TERPANJANG) @Schema(description = "Sebab keberhasilan atau kegagalan")
        String sebab,

        @Size(max = Penjelasan.TERPANJANG) @Schema(description = "Tindak lanjut")
        String tindakLanjut,

        @JsonFormat(lenient = OptBoolean.FALSE) LocalDate perTanggal)
        implements BarisMasuk {

    IsianKeluaran isian() {
        return new IsianKeluaran(nilai, teks, satuan, tanpaData);
    }

    RealisasiUnit.Penjelasan penjelasan() {
        return Penjelasan.dari(catatan, sebab, tindakLanjut);
    }
}
