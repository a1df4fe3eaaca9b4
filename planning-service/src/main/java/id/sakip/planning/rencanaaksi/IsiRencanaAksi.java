package id.sakip.planning.rencanaaksi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Content of a rencana aksi as a client writes it. */
@Schema(name = "IsiRencanaAksi", examples = """
                {"kodePd":"35.09.22","tahun":2023,"tanggal":"2023-11-27","baris":[{"kodeSubKegiatan":"7.01.01.2.02.0001",\
                "indikator":"Jumlah bulan ASN yang menerima gaji dan tunjangan","satuan":"Bulan","agregasi":"JUMLAH",\
                "target":{"TW1":3,"TW2":4,"TW3":4,"TW4":3}}]}""")
record IsiRencanaAksi(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        LocalDate tanggal,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid Baris> baris) {

    /**
     * @param agregasi how the quarters make the year: the sum holds only where it says {@link Agregasi#JUMLAH}
     * @param target by quarter; a quarter that is left out is blank, which is not 0
     * @param keterangan remark of the printed table, may be null
     */
    @Schema(name = "RencanaAksiBaris")
    record Baris(
            @NotNull KodeNomenklatur kodeSubKegiatan,
            @NotBlank @Size(max = 500) String indikator,
            @Size(max = 50) String satuan,
            @NotNull Agregasi agregasi,
            Map<Triwulan, @PositiveOrZero @Digits(integer = 16, fraction = 4) BigDecimal> target,
            @Size(max = 500) String keterangan) {
        Baris {
            target = target == null ? Map.of() : target;
        }
    }
}
