package id.sakip.realization.survei;

import id.sakip.realization.survei.domain.AturanSurvei.Mutu;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The class of an index. */
@Schema(name = "MutuSurvei")
record MutuView(
        @Schema(examples = "B") String huruf,
        @Schema(examples = "3") int nilaiPersepsi,
        @Schema(examples = "Baik") String kinerja) {

    /** @param mutu may be null */
    static MutuView dari(Mutu mutu) {
        return mutu == null ? null : new MutuView(mutu.huruf(), mutu.nilaiPersepsi(), mutu.kinerja());
    }
}
