package id.sakip.realization.indikator.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Indonesian text: {@code 82,89}, {@code 1.250}. */
final class TeksAngka {

    private TeksAngka() {}

    /** Every digit of {@code angka}, without trailing zeros. */
    static String dari(BigDecimal angka) {
        // Spelled out, because what a locale's data says differs between JDKs.
        DecimalFormatSymbols tanda = new DecimalFormatSymbols(Locale.ROOT);
        tanda.setDecimalSeparator(',');
        tanda.setGroupingSeparator('.');
        DecimalFormat bentuk = new DecimalFormat("#,##0", tanda);
        bentuk.setMaximumFractionDigits(Math.max(0, angka.scale()));
        return bentuk.format(angka);
    }
}
