package id.sakip.reporting.lkip.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import id.sakip.contracts.Nilai;

/** Values as the report prints them: Indonesian numbers, and a realisasi in the form of the target it is held against. */
final class TeksNilai {

    private static final String PERSEN = "%";
    private static final int DESIMAL = 2;
    private static final MathContext ANGKA_KECIL = new MathContext(2, RoundingMode.HALF_UP);

    private TeksNilai() {}

    /**
     * A number with a comma before at most two decimals, rounded half-up, and dots between thousands: {@code 82,89},
     * {@code 1.234.567}. What would come out as 0 without being 0 keeps its first two digits.
     */
    static String angka(BigDecimal angka) {
        if (angka.signum() != 0 && angka.setScale(DESIMAL, RoundingMode.HALF_UP).signum() == 0) {
            return angka.round(ANGKA_KECIL).stripTrailingZeros().toPlainString().replace('.', ',');
        }
        DecimalFormatSymbols tanda = DecimalFormatSymbols.getInstance(Locale.ROOT);
        tanda.setDecimalSeparator(',');
        tanda.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("#,##0.##", tanda);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(angka);
    }

    /** A target as its document writes it; null without one. */
    static String target(Nilai target) {
        return target != null && target.ada() ? target.teks() : null;
    }

    /**
     * A realisasi next to {@code target}; null without one. A grade stands next to a plain grade ({@code B}), its score next
     * to a number ({@code 67}), and both next to a grade with a score ({@code B (67)}).
     *
     * @param satuan unit of measure of the indicator, may be null
     */
    static String realisasi(Nilai realisasi, Nilai target, String satuan) {
        return switch (realisasi.jenis()) {
            case TANPA_DATA -> null;
            case ANGKA -> angka(realisasi.angka()) + (persen(realisasi, target, satuan) ? PERSEN : "");
            case PREDIKAT -> predikat(realisasi, target);
        };
    }

    private static String predikat(Nilai realisasi, Nilai target) {
        if (realisasi.angka() == null || target == null || !target.ada()) {
            return realisasi.teks();
        }
        String skor = angka(realisasi.angka());
        if (target.jenis() == Nilai.Jenis.ANGKA) {
            return skor;
        }
        return target.angka() == null ? realisasi.predikat() : realisasi.predikat() + " (" + skor + ")";
    }

    private static boolean persen(Nilai realisasi, Nilai target, String satuan) {
        return Stream.of(realisasi.satuan(), satuan, target == null ? null : target.satuan())
                .filter(Objects::nonNull)
                .findFirst()
                .filter(PERSEN::equals)
                .isPresent();
    }
}
