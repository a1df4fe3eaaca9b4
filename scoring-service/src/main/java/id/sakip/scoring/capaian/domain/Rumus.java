package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import id.sakip.contracts.Polaritas;

/** The formulas of measurement, exact to 34 digits; nothing is rounded for display here. */
final class Rumus {

    static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private static final BigDecimal DUA = BigDecimal.valueOf(2);
    private static final MathContext KETELITIAN = MathContext.DECIMAL128;

    private Rumus() {}

    /**
     * Capaian in percent: {@code R / T × 100}, or {@code (T − (R − T)) / T × 100} where lower is better.
     *
     * @param target above 0
     */
    static BigDecimal capaian(Polaritas polaritas, BigDecimal target, BigDecimal realisasi) {
        return switch (polaritas) {
            case POSITIF -> persen(realisasi, target);
            case NEGATIF -> persen(target.multiply(DUA).subtract(realisasi), target);
        };
    }

    /** {@code bagian} in percent of {@code seluruh}, which is not 0. */
    static BigDecimal persen(BigDecimal bagian, BigDecimal seluruh) {
        return bagian.multiply(SERATUS).divide(seluruh, KETELITIAN);
    }

    /** The mean, or empty of nothing: no figures have no mean, not one of 0. */
    static Optional<BigDecimal> rataRata(List<BigDecimal> angka) {
        return angka.isEmpty()
                ? Optional.empty()
                : Optional.of(jumlah(angka).divide(BigDecimal.valueOf(angka.size()), KETELITIAN));
    }

    static BigDecimal jumlah(List<BigDecimal> angka) {
        return angka.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
