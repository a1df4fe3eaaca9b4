package id.sakip.scoring.capaian.domain;

import java.math.BigDecimal;

/** Numbers as Indonesian text reads them: a comma before the decimals, no trailing zeros. */
final class AngkaIndonesia {

    private AngkaIndonesia() {}

    static String teks(BigDecimal angka) {
        return angka.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
