package id.sakip.planning.indikator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.dokumen.Kode;
import id.sakip.planning.dokumen.Temuan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Definition of an indicator as a client writes it, one revision of it.
 *
 * @param kode unit-wide stable key, the same in every revision
 * @param berlakuMulai first year in which this wording counts; null for always
 * @param kinerjaUtama sasaran as the decree prints it
 * @param skala code of the scale of a {@link JenisNilai#PREDIKAT}; AKIP when left out
 * @param pembilang what is counted above the line; needed for {@link JenisNilai#RASIO}
 * @param penyebut what is counted below the line; needed for {@link JenisNilai#RASIO}
 * @param alasan why this indicator was chosen
 */
@Schema(name = "IsiIndikator", examples = """
                {"kodePd":"35.09.22","kode":"S2.1","jenis":"IKU","uraian":"IKM","kinerjaUtama":"Meningkatnya kepuasan masyarakat",\
                "sk":{"nomor":"065/2A/35.09.22/2023","tanggal":"2023-04-03"},"satuan":"nilai","polaritas":"POSITIF",\
                "agregasi":"TERAKHIR","jenisNilai":"ANGKA","formulasi":"Hasil penilaian pelayanan oleh masyarakat",\
                "penanggungJawab":["Seksi Pelayanan Umum"],"sumberData":"SUKMA-E"}""")
record IsiIndikator(
        @NotNull KodeWilayah kodePd,

        @NotNull @Size(max = Kode.PANJANG_TERBANYAK) @Pattern(regexp = Kode.BENTUK)
        String kode,

        JenisIndikator jenis,
        @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer berlakuMulai,
        @NotBlank @Size(max = 500) String uraian,
        @Size(max = 1000) String kinerjaUtama,
        @Valid Sk sk,
        @Size(max = 50) String satuan,
        @NotNull Polaritas polaritas,
        @NotNull Agregasi agregasi,
        @NotNull JenisNilai jenisNilai,
        @Size(max = Kode.PANJANG_TERBANYAK) String skala,
        @Size(max = 2000) String formulasi,
        @Size(max = 500) String pembilang,
        @Size(max = 500) String penyebut,
        @Size(max = 20) List<@NotBlank @Size(max = 200) String> penanggungJawab,
        @Size(max = 500) String sumberData,
        @Size(max = 2000) String alasan) {

    /** Decree that names the indicator. */
    @Schema(name = "SkIndikator")
    record Sk(@NotBlank @Size(max = 100) String nomor, LocalDate tanggal) {}

    IsiIndikator {
        jenis = jenis == null ? JenisIndikator.IKU : jenis;
        penanggungJawab = Isian.daftar(penanggungJawab);
        if (jenisNilai == JenisNilai.PREDIKAT && skala == null) {
            skala = Skala.AKIP.kode();
        }
    }

    /** The year from which this counts; one that is not said is the first there is. */
    int mulai() {
        return berlakuMulai == null ? Tahun.TERAWAL : berlakuMulai;
    }

    /** @param dikenal scales that the unit may use, by code */
    void periksa(Map<String, Skala> dikenal, Temuan temuan) {
        if (jenisNilai == JenisNilai.RASIO) {
            wajib(temuan, "pembilang", pembilang);
            wajib(temuan, "penyebut", penyebut);
        }
        if (jenisNilai == JenisNilai.PREDIKAT && agregasi == Agregasi.JUMLAH) {
            temuan.catat("agregasi", "AGREGASI_TIDAK_SESUAI", agregasi, jenisNilai);
        }
        if (skala != null && jenisNilai != JenisNilai.PREDIKAT) {
            temuan.catat("skala", "SKALA_HANYA_PREDIKAT", jenisNilai);
        } else if (skala != null && !dikenal.containsKey(skala)) {
            temuan.catat("skala", "SKALA_TIDAK_DIKENAL", skala);
        }
        LocalDate tanggal = sk == null ? null : sk.tanggal();
        if (tanggal != null && (tanggal.getYear() < Tahun.TERAWAL || tanggal.getYear() > Tahun.TERAKHIR)) {
            temuan.catat("sk.tanggal", "DI_LUAR_RENTANG");
        }
    }

    private static void wajib(Temuan temuan, String medan, String teks) {
        if (teks == null || teks.isBlank()) {
            temuan.catat(medan, "RASIO_TANPA_BAGIAN");
        }
    }
}
