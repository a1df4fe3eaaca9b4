package id.sakip.planning.indikator;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Polaritas;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.dokumen.Temuan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Definition of an indicator as a client writes it.
 *
 * @param kode unit-wide stable key
 * @param pembilang what is counted above the line; needed for {@link JenisNilai#RASIO}
 * @param penyebut what is counted below the line; needed for {@link JenisNilai#RASIO}
 * @param alasan why this indicator was chosen
 */
@Schema(name = "IsiIndikator", examples = """
                {"kodePd":"35.09.22","kode":"S2.1","uraian":"IKM","satuan":"nilai","polaritas":"POSITIF",\
                "agregasi":"TERAKHIR","jenisNilai":"ANGKA","formulasi":"Hasil penilaian pelayanan oleh masyarakat",\
                "penanggungJawab":["Seksi Pelayanan Umum"],"sumberData":"SUKMA-E"}""")
record IsiIndikator(
        @NotNull KodeWilayah kodePd,

        @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
        String kode,

        @NotBlank @Size(max = 500) String uraian,
        @Size(max = 50) String satuan,
        @NotNull Polaritas polaritas,
        @NotNull Agregasi agregasi,
        @NotNull JenisNilai jenisNilai,
        @Size(max = 2000) String formulasi,
        @Size(max = 500) String pembilang,
        @Size(max = 500) String penyebut,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> penanggungJawab,
        @Size(max = 500) String sumberData,
        @Size(max = 2000) String alasan) {

    IsiIndikator {
        penanggungJawab = penanggungJawab == null ? List.of() : penanggungJawab;
    }

    void periksa(Temuan temuan) {
        if (jenisNilai == JenisNilai.RASIO) {
            wajib(temuan, "pembilang", pembilang);
            wajib(temuan, "penyebut", penyebut);
        }
        if (jenisNilai == JenisNilai.PREDIKAT && agregasi == Agregasi.JUMLAH) {
            temuan.catat("agregasi", "AGREGASI_TIDAK_SESUAI", agregasi, jenisNilai);
        }
    }

    private static void wajib(Temuan temuan, String medan, String teks) {
        if (teks == null || teks.isBlank()) {
            temuan.catat(medan, "RASIO_TANPA_BAGIAN");
        }
    }
}
