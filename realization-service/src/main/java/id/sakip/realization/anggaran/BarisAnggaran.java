package id.sakip.realization.anggaran;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Tahun;
import id.sakip.realization.kiriman.BarisMasuk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of {@code POST /realisasi/anggaran}. */
@Schema(name = "BarisRealisasiAnggaran")
record BarisAnggaran(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        @NotNull KodeNomenklatur kodeSubKegiatan,
        @NotNull JenisBelanja jenisBelanja,
        @NotNull @JsonFormat(lenient = OptBoolean.FALSE) LocalDate perTanggal,

        @NotNull
        @Schema(description = "Kumulatif 1 Januari sampai perTanggal; boleh lebih kecil dari potret sebelumnya")
        Rupiah realisasi)
        implements BarisMasuk {}
