package id.sakip.realization.survei.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import id.sakip.contracts.KodeWilayah;

/** Which rule reads what a unit sends: the one that is named, else the general one of its year. */
public sealed interface PilihanAturan {

    record Ada(AturanSurvei aturan) implements PilihanAturan {}

    record Tidak(Temuan temuan) implements PilihanAturan {}

    /**
     * Chooses a rule.
     *
     * @param terbaru every rule in its newest version
     * @param id the rule that is named, null when none is
     * @param wilayah unit or kabupaten
     */
    static PilihanAturan pilih(Collection<AturanSurvei> terbaru, String id, KodeWilayah wilayah, int tahun) {
        return id == null ? umum(terbaru, wilayah, tahun) : bernama(terbaru, id, wilayah, tahun);
    }

    private static PilihanAturan bernama(Collection<AturanSurvei> terbaru, String id, KodeWilayah wilayah, int tahun) {
        Optional<AturanSurvei> ada = terbaru.stream()
                .filter(aturan -> aturan.id().equals(id) && berlakuDi(aturan, wilayah))
                .findFirst();
        if (ada.isEmpty()) {
            return new Tidak(Temuan.at("aturan", "ATURAN_TIDAK_DIKENAL", id));
        }
        return ada.get().tahunMulai() > tahun
                ? new Tidak(Temuan.at(
                        "aturan", "ATURAN_BELUM_BERLAKU", id, ada.get().tahunMulai(), tahun))
                : new Ada(ada.get());
    }

    /** The latest to begin; of two in one year the one of the kabupaten. */
    private static PilihanAturan umum(Collection<AturanSurvei> terbaru, KodeWilayah wilayah, int tahun) {
        return terbaru.stream()
                .filter(aturan -> aturan.umum() && aturan.tahunMulai() <= tahun && berlakuDi(aturan, wilayah))
                .max(Comparator.comparingInt(AturanSurvei::tahunMulai)
                        .thenComparing(aturan -> aturan.kodeKab() != null))
                .<PilihanAturan>map(Ada::new)
                .orElseGet(() -> new Tidak(Temuan.at("aturan", "ATURAN_TIDAK_ADA", tahun)));
    }

    private static boolean berlakuDi(AturanSurvei aturan, KodeWilayah wilayah) {
        return aturan.kodeKab() == null || wilayah.didalam(aturan.kodeKab());
    }
}
