package id.sakip.realization.survei;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which indicator takes the index, why, and what became of each recap. */
@Schema(name = "PemetaanSurvei")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PemetaanView(
        KodeWilayah kodePd,
        int tahun,

        @Schema(description = "Tidak ada: indeks tidak menjadi realisasi indikator mana pun", examples = "S2.1")
        String kodeIndikator,

        @Schema(
                description =
                        "PEMETAAN: ditetapkan; RENCANA: menurut sumberData dan uraian; TIDAK_JELAS: ada beberapa calon;"
                                + " TIDAK_ADA: tidak ada calon; MENUNGGU_RENCANA: rencana, atau indikator yang ditetapkan, belum ada")
        PemilihIndikator.AsalPilihan asal,

        List<String> calon,
        List<RekapDiumpan> rekap) {

    /** Where a recap and its indicator stand. */
    enum StatusUmpan {
        /** The indicator says what the recap says. */
        SESUAI,
        /** Somebody typed another value, which stays. */
        BERBEDA,
        /** The indicator does not have it: there is none, its quarter was closed, or the recap has no index. */
        BELUM_DIUMPAN
    }

    /**
     * @param ikm released index, null when there is none
     * @param realisasi value of the indicator as it is shown, null when it has none
     */
    @Schema(name = "RekapDiumpan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RekapDiumpan(Triwulan triwulan, BigDecimal ikm, String realisasi, StatusUmpan status) {}
}
