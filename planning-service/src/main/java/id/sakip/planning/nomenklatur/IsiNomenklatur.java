package id.sakip.planning.nomenklatur;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import id.sakip.contracts.Tahun;
import id.sakip.planning.nomenklatur.domain.DaftarTahun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wording of a code and the years in which it holds.
 *
 * @param berlakuSampai last fiscal year; left out, it holds until the next wording
 */
@Schema(name = "IsiNomenklatur", examples = """
                {"berlakuMulai":2025,"uraian":"Koordinasi Kegiatan Pemberdayaan Desa dan Kelurahan","satuan":null,\
                "sumber":"Kepmendagri 900.1.15.5-3406/2024"}""")
record IsiNomenklatur(
        @NotNull @Min(DaftarTahun.TAHUN_PERTAMA) @Max(Tahun.TERAKHIR)
        Integer berlakuMulai,

        @Min(DaftarTahun.TAHUN_PERTAMA) @Max(Tahun.TERAKHIR) Integer berlakuSampai,
        @NotBlank @Size(max = 500) String uraian,
        @Size(max = 50) String satuan,
        @NotBlank @Size(max = 200) String sumber) {}
