package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Tahun;
import id.sakip.contracts.Triwulan;
import id.sakip.realization.kiriman.BarisMasuk;
import id.sakip.realization.survei.domain.IsianRekap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of {@code POST /survei/rekap}. */
@Schema(
        name = "BarisRekapSurvei",
        description =
                "Hasil yang dirilis: indeks, NRR, atau sebaran per unsur, atau ikm saja; atau belumDirilis dengan alasannya.")
record BarisRekap(
        @NotNull KodeWilayah kodePd,
        @NotNull @Min(Tahun.TERAWAL) @Max(Tahun.TERAKHIR) Integer tahun,
        @NotNull Triwulan triwulan,

        @Size(max = 100) @Schema(description = "Tanpa ini seluruh unit")
        String layanan,

        @Size(max = 60) @Schema(description = "Tanpa ini aturan umum tahunnya", examples = "PERMENPANRB-14-2017")
        String aturan,

        @Size(max = 40)
        @Schema(
                description = "Kuesioner yang kodenya dipakai dalam unsur; tanpa ini kunci unsur",
                examples = "peraturan")
        String kuesioner,

        @Schema(description = "Indeks seperti tercetak", examples = "82.89")
        BigDecimal ikm,

        @Size(max = 5) @Schema(description = "Kelas mutu seperti tercetak", examples = "B")
        String mutu,

        @Size(max = 50) List<@NotNull @Valid Unsur> unsur,
        @Min(1) @Max(TERBANYAK) @Schema(examples = "150") Long responden,

        @Min(1)
        @Max(TERBANYAK)
        @Schema(description = "Pengguna layanan dalam periode ini, bukan penduduk", examples = "550")
        Long populasi,

        @JsonFormat(lenient = OptBoolean.FALSE) LocalDate tanggalRilis,

        @Size(max = 100) @Schema(examples = "SUKMA-E") String sumber,

        @Schema(description = "true: hasilnya belum ada; tidak boleh disertai hasil", defaultValue = "false")
        Boolean belumDirilis,

        @Size(max = 200) @Schema(description = "Hanya dan selalu bersama belumDirilis")
        String alasan)
        implements BarisMasuk {

    static final long TERBANYAK = 1_000_000_000;

    /**
     * @param nilai index as printed
     * @param nrr mean answer as printed, in place of {@code nilai}
     * @param persen shares of the answers, the lowest answer first
     */
    @Schema(name = "UnsurRekap", description = "nilai atau nrr, sebaran (persen atau jumlah), atau keduanya")
    record Unsur(
            @NotBlank @Size(max = 40) @Schema(examples = "persyaratan")
            String unsur,

            @Schema(description = "Indeks seperti tercetak, biasanya 25..100", examples = "72.5")
            BigDecimal nilai,

            @Schema(
                    description =
                            "Rata-rata jawaban (NRR) seperti tercetak pada skala jawaban, biasanya 1..4; indeksnya"
                                    + " nrr dikali pengali aturan. Tidak bersama nilai: yang mana dimaksud tidak ditebak dari besarnya",
                    examples = "3.11")
            BigDecimal nrr,

            @Size(max = 20)
            @Schema(description = "Persen responden per jawaban, terendah dahulu", examples = "[0,10,90,0]")
            List<@NotNull BigDecimal> persen,

            @Size(max = 20)
            @Schema(description = "Banyak responden per jawaban, terendah dahulu", examples = "[0,1,9,0]")
            List<@NotNull @Min(0) @Max(TERBANYAK) Long> jumlah) {}

    IsianRekap isianRekap() {
        return new IsianRekap(
                kuesioner,
                ikm,
                mutu,
                unsur == null
                        ? null
                        : unsur.stream().map(BarisRekap::isianUnsur).toList(),
                responden,
                populasi,
                tanggalRilis,
                Teks.rapi(sumber),
                Boolean.TRUE.equals(belumDirilis),
                Teks.rapi(alasan));
    }

    private static IsianRekap.IsianUnsur isianUnsur(Unsur satu) {
        return new IsianRekap.IsianUnsur(satu.unsur(), satu.nilai(), satu.nrr(), satu.persen(), satu.jumlah());
    }

    /** True when every row of {@link #unsur} could be read to its last value. */
    boolean utuh() {
        return unsur == null
                || unsur.stream()
                        .allMatch(satu -> satu != null
                                && satu.unsur() != null
                                && lengkap(satu.persen())
                                && lengkap(satu.jumlah()));
    }

    private static boolean lengkap(List<?> angka) {
        return angka == null || angka.stream().allMatch(Objects::nonNull);
    }
}
