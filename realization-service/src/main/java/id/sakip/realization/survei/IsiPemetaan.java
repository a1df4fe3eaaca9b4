package id.sakip.realization.survei;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which indicator takes the index of a unit and year. */
@Schema(name = "IsiPemetaanSurvei", examples = """
                {"kodeIndikator":"S2.1"}""")
record IsiPemetaan(
        @Size(min = 1, max = 50)
        @Pattern(regexp = Teks.TANPA_KENDALI)
        @Schema(description = "null: tidak ada indikator yang mengambil indeks", examples = "S2.1")
        String kodeIndikator) {}
