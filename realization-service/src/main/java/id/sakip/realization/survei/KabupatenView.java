package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import id.sakip.platform.problem.Problem;
import id.sakip.realization.survei.domain.BobotKabupaten;
import id.sakip.realization.survei.domain.RekapKabupaten.StatusUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The index of a kabupaten, with each unit and what it weighs. */
@Schema(name = "RekapKabupaten")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KabupatenView(
        KodeWilayah kodeKab,
        int tahun,
        Triwulan sampai,

        @Schema(description = "Aturan yang menentukan metode dan kelas mutu")
        String aturan,

        int versiAturan,
        BobotKabupaten metode,

        @Schema(examples = "Σ (ikm × responden) / Σ responden")
        String rumus,

        @Schema(description = "Dua desimal; tidak ada bila tidak ada unit yang dihitung")
        BigDecimal ikm,

        @Schema(description = "Enam desimal") BigDecimal ikmMentah,
        MutuView mutu,
        long jumlahBobot,

        @Schema(description = "Unit yang dikenal tahun ini; yang belum merilis juga disebut")
        List<UnitView> unit,

        List<Problem.Entry> peringatan) {

    /**
     * A unit.
     *
     * @param triwulan quarter of the release that counts, the last one up to {@code sampai}
     */
    @Schema(name = "UnitRekapKabupaten")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitView(
            KodeWilayah kodePd,
            StatusUnit status,
            Triwulan triwulan,
            String aturan,
            BigDecimal ikm,
            MutuView mutu,
            Long responden,
            Long bobot,

            @Schema(description = "Mengapa belum dirilis, bila diketahui")
            String alasan) {}
}
