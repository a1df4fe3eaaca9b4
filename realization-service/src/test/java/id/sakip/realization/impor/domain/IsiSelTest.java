package id.sakip.realization.impor.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IsiSelTest {

    @ParameterizedTest
    @CsvSource({
        "386800000, 386800000",
        "386800000.50, 386800000.5",
        "'386.800.000,50', 386800000.5",
        "'Rp 1.234,-', 1234",
        "'Rp. 1.234.567,50', 1234567.5",
        "rp1234, 1234",
        "IDR 5, 5",
        "'1 234 567', 1234567",
        "'82,89', 82.89",
        "75.5, 75.5",
        "82.12, 82.12",
        "82.1255, 82.1255",
        "'82,125', 82.125",
        "0.125, 0.125",
        "1234.567, 1234.567",
        "1.234.567, 1234567",
        "'1.000,5', 1000.5",
        "'Rp 1.000', 1000",
        "-5, -5",
        "0, 0"
    })
    void readsNumbersAsPeopleAndMachinesWriteThem(String teks, BigDecimal angka) {
        assertThat(IsiSel.angka(teks)).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(angka));
    }

    @ParameterizedTest
    @CsvSource({"82.125, 82125", "1.000, 1000", "-82.125, -82125", "999.999, 999999", "'1 .234', 1234"})
    void takesAPointBeforeThreeDigitsForASignOfThousandsOnlyWhereItCanBeNothingElse(String teks, BigDecimal uang) {
        assertThat(IsiSel.angka(teks)).isEmpty();
        assertThat(IsiSel.bulatAtauUang(teks))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(uang));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", "1.2.3", "12 Dok", "NaN", "1e5", "Rp", "≥ 80", "1,2,3"})
    void doesNotGuessANumber(String teks) {
        assertThat(IsiSel.angka(teks)).isEmpty();
        assertThat(IsiSel.bulatAtauUang(teks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31", "31/12/2023", "31-12-2023", "31.12.2023"})
    void readsDays(String teks) {
        assertThat(IsiSel.tanggal(teks)).contains(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/31/2023", "31/02/2023", "31/12/23", "2023-13-01", "kemarin", ""})
    void doesNotGuessADay(String teks) {
        assertThat(IsiSel.tanggal(teks)).isEmpty();
    }
}
