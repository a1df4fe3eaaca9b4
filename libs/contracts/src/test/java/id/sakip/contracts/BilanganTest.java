package id.sakip.contracts;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class BilanganTest {

    @ParameterizedTest
    @CsvSource({
        "85, 85",
        "85.00, 85",
        "8.5E+1, 85",
        "0E+20, 0",
        "-0.10, -0.1",
        "1E+19, 10000000000000000000",
        "99999999999999999999, 99999999999999999999",
        "0.00000000000000000001, 0.00000000000000000001"
    })
    void writesOutTheNumberWithoutTrailingZeros(BigDecimal masukan, String teks) {
        assertThat(Bilangan.periksa(masukan)).isEqualTo(new BigDecimal(teks));
        assertThat(Bilangan.periksa(masukan).toPlainString()).isEqualTo(teks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+20",
                "100000000000000000000",
                "999999999999999999999",
                "1E-21",
                "0.000000000000000000001",
                "1E+999999999",
                "-1E+999999999",
                "1E-999999999",
                "0E+999999999",
                "1E+2147483647",
                "12345678901234567890E+1"
            })
    void refusesMoreThanTwentyDigits(String masukan) {
        assertThatIllegalArgumentException().isThrownBy(() -> Bilangan.periksa(new BigDecimal(masukan)));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Bilangan.periksa(null));
    }

    @Property(tries = 500)
    void acceptsWhatItReturnedAndKeepsItsValue(@ForAll BigDecimal angka) {
        BigDecimal sekali;
        try {
            sekali = Bilangan.periksa(angka);
        } catch (IllegalArgumentException e) {
            return;
        }
        assertThat(sekali).isEqualByComparingTo(angka);
        assertThat(Bilangan.periksa(sekali)).isEqualTo(sekali);
        assertThat(sekali.scale()).isGreaterThanOrEqualTo(0);
    }
}
