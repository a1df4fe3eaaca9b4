package id.sakip.realization.indikator.domain;

import java.util.Optional;

/** Whether a value agrees with what the released survey says of its indicator. */
public final class BedaSurvei {

    private BedaSurvei() {}

    /**
     * The difference, if any. Without an index in the release there is none to differ from, so that the reason why there is
     * no value may be any.
     *
     * @param medan field that the difference is noted at
     * @param kodeIndikator the indicator
     * @param nilai the value in force, shown as {@code teks}
     * @param rilis what the release says: the index, or that it gives none
     */
    public static Optional<Galat> antara(
            String medan, String kodeIndikator, NilaiRealisasi nilai, String teks, NilaiRealisasi rilis) {
        if (rilis instanceof NilaiRealisasi.TanpaData) {
            return nilai instanceof NilaiRealisasi.TanpaData
                    ? Optional.empty()
                    : Optional.of(Galat.at(medan, "SURVEI_TANPA_INDEKS", kodeIndikator, teks));
        }
        return nilai.equals(rilis)
                ? Optional.empty()
                : Optional.of(Galat.at(
                        medan,
                        "BERBEDA_DARI_SURVEI",
                        kodeIndikator,
                        teks,
                        rilis.sebagaiNilai(null).teks()));
    }
}
