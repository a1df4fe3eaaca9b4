package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Indonesian text reads them: dots between thousands, a comma before the decimals, no trailing zeros. */
final class AngkaIndonesia {

    private static final String PERSEN = "%";

    private AngkaIndonesia() {}

    /** Every digit of {@code angka}; what is to be shown shorter is rounded before. */
    static String teks(BigDecimal angka) {
        DecimalFormatSymbols tanda = DecimalFormatSymbols.getInstance(Locale.ROOT);
        tanda.setDecimalSeparator(',');
        tanda.setGroupingSeparator('.');
        DecimalFormat format = new DecimalFormat("#,##0", tanda);
        format.setMaximumFractionDigits(Math.max(0, angka.scale()));
        return format.format(angka);
    }

    /** With the percent sign where that is the unit; other units are shown beside the number. */
    static String teks(BigDecimal angka, String satuan) {
        return teks(angka) + (PERSEN.equals(satuan) ? PERSEN : "");
    }
}
