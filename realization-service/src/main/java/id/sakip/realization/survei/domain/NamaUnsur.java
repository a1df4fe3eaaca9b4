package id.sakip.realization.survei.domain;

import java.util.List;
import java.util.Optional;

import id.sakip.realization.survei.domain.AturanSurvei.Kuesioner;
import id.sakip.realization.survei.domain.AturanSurvei.Unsur;

/**
 * Finds the unsur that a sender means: by its key, or by the code that a questionnaire prints. Codes are never guessed,
 * because U8 of one form is U9 of the other.
 */
final class NamaUnsur {

    private final AturanSurvei aturan;
    private final Kuesioner kuesioner;

    private NamaUnsur(AturanSurvei aturan, Kuesioner kuesioner) {
        this.aturan = aturan;
        this.kuesioner = kuesioner;
    }

    /**
     * @param kuesioner code of the questionnaire; null when unsur are named by their keys
     * @param temuan takes note of a questionnaire that the rule does not know
     */
    static Optional<NamaUnsur> untuk(AturanSurvei aturan, String kuesioner, List<Temuan> temuan) {
        if (kuesioner == null) {
            return Optional.of(new NamaUnsur(aturan, null));
        }
        Optional<NamaUnsur> ada = aturan.kuesioner(kuesioner).map(k -> new NamaUnsur(aturan, k));
        if (ada.isEmpty()) {
            temuan.add(Temuan.at(
                    "kuesioner",
                    "KUESIONER_TIDAK_DIKENAL",
                    kuesioner,
                    aturan.id(),
                    String.join(
                            ", ",
                            aturan.kuesioner().stream().map(Kuesioner::kode).toList())));
        }
        return ada;
    }

    /** Key of the unsur that {@code nama} stands for. */
    Optional<String> kunci(String nama) {
        return kuesioner == null
                ? aturan.unsur(nama).map(Unsur::kode)
                : Optional.ofNullable(kuesioner.butir().get(nama));
    }
}
