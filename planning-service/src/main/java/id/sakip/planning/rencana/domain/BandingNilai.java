package id.sakip.planning.rencana.domain;

import java.math.BigDecimal;

import id.sakip.contracts.Nilai;

/**
 * Tells whether two targets of the same indicator promise the same.
 *
 * <p>What counts is the value, not how it is written: {@code 85} is {@code 85,0}, and {@code 98 %} is {@code 98}, because
 * the unit of measure is the indicator's. A threshold is the number it names; only an upper and a lower one differ. Two
 * grades are the same label, and where both have a score behind them also the same score; a grade with a score can be
 * compared with a number, one without cannot.
 */
enum BandingNilai {
    SAMA,
    BEDA,
    /** A grade without a score against a number: nobody can tell. */
    TAK_SEBANDING;

    /** A target that is missing contradicts nothing. */
    static BandingNilai dari(Nilai satu, Nilai lain) {
        if (satu == null || lain == null || !satu.ada() || !lain.ada()) {
            return SAMA;
        }
        boolean berpredikat = satu.predikat() != null && lain.predikat() != null;
        if (berpredikat && !satu.predikat().equalsIgnoreCase(lain.predikat())) {
            return BEDA;
        }
        if (satu.angka() != null && lain.angka() != null) {
            return samaAngka(satu.angka(), lain.angka()) && searah(satu, lain) ? SAMA : BEDA;
        }
        return berpredikat ? SAMA : TAK_SEBANDING;
    }

    private static boolean samaAngka(BigDecimal satu, BigDecimal lain) {
        return satu.compareTo(lain) == 0;
    }

    private static boolean searah(Nilai satu, Nilai lain) {
        return satu.pembanding() == null || lain.pembanding() == null || satu.pembanding() == lain.pembanding();
    }
}
