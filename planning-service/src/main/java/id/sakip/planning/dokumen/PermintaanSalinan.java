package id.sakip.planning.dokumen;

import java.util.List;

import id.sakip.contracts.Tahun;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What kind of draft is to be started from a document in force.
 *
 * @param jenis the document of a later year, or a change of the same document
 * @param tahun year of the draft; of a change the year from which it counts; null for the usual one
 * @param pagu true when budgets go along; they are decided anew each year, so they usually do not
 */
public record PermintaanSalinan(Jenis jenis, Integer tahun, boolean pagu) {

    /** Kind of copy. */
    @Schema(name = "JenisSalinan")
    public enum Jenis {
        TAHUN_BARU,
        PERUBAHAN
    }

    public PermintaanSalinan {
        jenis = jenis == null ? Jenis.TAHUN_BARU : jenis;
    }

    public boolean perubahan() {
        return jenis == Jenis.PERUBAHAN;
    }

    /**
     * Year of the draft that follows a document of year {@code asal}.
     *
     * @throws ProblemException 400 when it is not a later year of this platform
     */
    public int tahunBaru(int asal) {
        int baru = tahun == null ? asal + 1 : tahun;
        if (baru <= asal || baru > Tahun.TERAKHIR) {
            throw ProblemException.invalid(List.of(
                    Fault.at("tahun", "TAHUN_SALINAN_SALAH", String.valueOf(asal), String.valueOf(Tahun.TERAKHIR))));
        }
        return baru;
    }

    /** The refusal, 422: documents of this kind are not copied that way. */
    public ProblemException tidakDapat() {
        return ProblemException.refused("TIDAK_DAPAT_DISALIN", List.of());
    }
}
