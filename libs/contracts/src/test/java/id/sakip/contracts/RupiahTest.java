package id.sakip.contracts;

import java.math.BigDecimal;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class RupiahTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "0E+10, 0.00",
        "3585414963, 3585414963.00",
        "3.585414963E+9, 3585414963.00",
        "0.5, 0.50",
        "0.55, 0.55",
        "0.5500000, 0.55",
        "-12.30, -12.30",
        "99999999999999999999.99, 99999999999999999999.99"
    })
    void keepsTwoDecimals(BigDecimal masukan, String teks) {
        assertThat(new Rupiah(masukan)).hasToString(teks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.005",
                "0.001",
                "1.234",
                "100000000000000000000",
                "-100000000000000000000",
                "1E+20",
                "1E+999999999",
                "-1E+2147483647",
                "1E-999999999",
                "0E+999999999",
                "0E-2147483647"
            })
    void refusesThirdDecimalsAndHugeNumbersAtOnce(String masukan) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rupiah(new BigDecimal(masukan)));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new Rupiah(null)).withMessage("nilai is null");
    }

    @Test
    void countsTheSameAmountOnceHoweverItIsWritten() {
        assertThat(new Rupiah(new BigDecimal("387600000")))
                .isEqualTo(Rupiah.of(387_600_000))
                .isEqualTo(new Rupiah(new BigDecimal("3.876E+8")));
    }

    @Test
    void addsUpExactly() {
        assertThat(Rupiah.jumlah(Stream.of(new Rupiah(new BigDecimal("0.10")), new Rupiah(new BigDecimal("0.20")))))
                .isEqualTo(new Rupiah(new BigDecimal("0.30")));
        assertThat(Rupiah.jumlah(Stream.empty())).isEqualTo(Rupiah.NOL);
    }

    @Test
    void refusesASumThatOutgrowsIt() {
        var terbesar = new Rupiah(new BigDecimal("99999999999999999999.99"));

        assertThatIllegalArgumentException().isThrownBy(() -> terbesar.tambah(new Rupiah(new BigDecimal("0.01"))));
    }

    @Test
    void isNegativeOnlyBelowZero() {
        assertThat(new Rupiah(new BigDecimal("-0.01")).negatif()).isTrue();
        assertThat(Rupiah.NOL.negatif()).isFalse();
        assertThat(Rupiah.of(1).negatif()).isFalse();
    }

    @Property(tries = 200)
    void addsLikeWholeNumbers(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long a,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long b) {
        assertThat(Rupiah.of(a).tambah(Rupiah.of(b))).isEqualTo(Rupiah.of(a + b));
        assertThat(Integer.signum(Rupiah.of(a).compareTo(Rupiah.of(b)))).isEqualTo(Long.compare(a, b));
    }
}
