package id.sakip.realization.sipd.domain;

import java.math.BigDecimal;

import id.sakip.contracts.Rupiah;
import id.sakip.realization.sipd.domain.Angka.Keadaan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AngkaTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            296187500          | 296187500
            296187500.00       | 296187500
            296187500.5        | 296187500.5
            296187500.0000     | 296187500
            1.234.567,50       | 1234567.50
            1.234.567          | 1234567
            1.234              | 1234
            1234,5             | 1234.5
            1,234,567          | 1234567
            1,234.50           | 1234.50
            Rp 1.234,-         | 1234
            Rp. 1.234.567,00   | 1234567
            Rp1.000            | 1000
            IDR 5              | 5
            -1.234,50          | -1234.50
            (1.234)            | -1234
            Rp -5              | -5
            0                  | 0
            0,00               | 0
            """)
    void readsWhatSendersWrite(String teks, BigDecimal nilai) {
        assertThat(Angka.baca(teks))
                .extracting(Angka::keadaan, Angka::nilai)
                .containsExactly(Keadaan.ADA, new Rupiah(nilai));
    }

    @Test
    void readsJsonNumbers() {
        assertThat(Angka.baca(new BigDecimal("24875500.00")).nilai()).isEqualTo(Rupiah.of(24_875_500));
        assertThat(Angka.baca(0).nilai()).isEqualTo(Rupiah.NOL);
    }

    @Test
    void tellsNothingFromZeroInFourWays() {
        assertThat(Angka.baca(null).keadaan()).isEqualTo(Keadaan.TIADA);
        assertThat(Angka.baca("").keadaan()).isEqualTo(Keadaan.KOSONG);
        assertThat(Angka.baca(" \u00a0").keadaan()).isEqualTo(Keadaan.KOSONG);
        assertThat(Angka.baca("-").keadaan()).isEqualTo(Keadaan.STRIP);
        assertThat(Angka.baca("0").keadaan()).isEqualTo(Keadaan.ADA);
    }

    /** {@code 1,234} is 1,234 in one language and 1.234 in the other; nobody guesses money. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "1,234",
                "12,3,4",
                "1.23.456",
                "abc",
                "1e9",
                "2.96E+08",
                "1.5%",
                "0,005",
                "1 2"
            })
    void refusesWhatItCannotBeSureOf(String teks) {
        assertThat(Angka.baca(teks))
                .extracting(Angka::keadaan, Angka::nilai)
                .containsExactly(Keadaan.TIDAK_TERBACA, null);
    }

    @Test
    void refusesNumbersThatAreShortToWriteAndHugeToComputeWith() {
        assertThat(Angka.baca(new BigDecimal("1E+999999999")).keadaan()).isEqualTo(Keadaan.TIDAK_TERBACA);
        assertThat(Angka.baca(Boolean.TRUE).keadaan()).isEqualTo(Keadaan.TIDAK_TERBACA);
    }

    @Property
    void readsEveryAmountInIndonesianText(@ForAll @LongRange(min = 0, max = 999_999_999_999_99L) long sen) {
        BigDecimal angka = BigDecimal.valueOf(sen, 2);
        String teks = String.format(java.util.Locale.of("id", "ID"), "%,.2f", angka);
        assertThat(Angka.baca(teks).nilai()).isEqualTo(new Rupiah(angka));
        assertThat(Angka.baca("Rp " + teks).nilai()).isEqualTo(new Rupiah(angka));
        assertThat(Angka.baca(angka.toPlainString()).nilai()).isEqualTo(new Rupiah(angka));
    }

    @ParameterizedTest
    @CsvSource({"3,3", "03,3", "' 2024 ',2024", "2024.0,2024", "tiga,", "-1,", "12345,", "'',"})
    void readsYearsAndMonths(String teks, Integer nilai) {
        assertThat(Angka.bulat(teks)).isEqualTo(nilai);
    }
}
