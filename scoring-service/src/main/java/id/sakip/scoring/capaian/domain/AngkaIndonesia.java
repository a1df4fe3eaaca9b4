package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import id.sakip.contracts.Rupiah;

/** Numbers as Indonesian text reads them: a comma before the decimals, no trailing zeros. */
final class AngkaIndonesia {

    private AngkaIndonesia() {}

    static String teks(BigDecimal angka) {
        return angka.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** With a dot between the thousands. */
    static String rupiah(Rupiah rupiah) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.of("id"))).format(rupiah.nilai());
    }
}
