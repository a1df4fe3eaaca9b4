package id.sakip.contracts;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PredikatAkipTest {

    @ParameterizedTest
    @CsvSource({
        "0, D",
        "30, D",
        "30.0001, C",
        "50, C",
        "50.01, CC",
        "60, CC",
        "60.01, B",
        "70, B",
        "70.01, BB",
        "72.4, BB",
        "80, BB",
        "80.01, A",
        "90, A",
        "90.00, A",
        "90.0000001, AA",
        "99.38, AA",
        "100, AA"
    })
    void includesTheUpperBoundOfABandAndNotTheLower(BigDecimal skor, PredikatAkip predikat) {
        assertThat(PredikatAkip.dariSkor(skor)).contains(predikat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "-1E+999999999", "100.01", "1E+999999999"})
    void givesNoGradeOutsideTheScale(BigDecimal skor) {
        assertThat(PredikatAkip.dariSkor(skor)).isEmpty();
    }

    @Property(tries = 300)
    void givesEachScoreOfTheScaleExactlyOneGrade(@ForAll @BigRange(min = "0", max = "100") @Scale(4) BigDecimal skor) {
        assertThat(PredikatAkip.values()).filteredOn(p -> p.memuat(skor)).hasSize(1);
    }

    @Test
    void ordersTheGradesFromWorstToBest() {
        assertThat(PredikatAkip.values()).extracting(Enum::name).containsExactly("D", "C", "CC", "B", "BB", "A", "AA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b", "E", "AAA", " A"})
    void knowsNoOtherGrade(String kode) {
        assertThat(PredikatAkip.dari(kode)).isEmpty();
    }

    @Test
    void findsAGradeByItsCode() {
        for (PredikatAkip predikat : PredikatAkip.values()) {
            assertThat(PredikatAkip.dari(predikat.name())).contains(predikat);
        }
        assertThat(PredikatAkip.dari(null)).isEmpty();
    }
}
