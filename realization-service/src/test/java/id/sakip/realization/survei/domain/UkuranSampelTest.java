package id.sakip.realization.survei.domain;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UkuranSampelTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "10, 10",
        "50, 44",
        "100, 80",
        "200, 132",
        "300, 169",
        "500, 217",
        "550, 226",
        "1000, 278",
        "2000, 322",
        "5000, 357",
        "10000, 370",
        "50000, 381",
        "100000, 383",
        "1000000, 384",
        "1000000000, 384"
    })
    void asksForTheSampleOfTheTable(long populasi, long sampel) {
        assertThat(UkuranSampel.untuk(populasi, null).sampel()).isEqualTo(sampel);
    }

    @ParameterizedTest
    @CsvSource({"225, false", "226, true", "227, true"})
    void saysWhetherTheRespondentsAreEnough(long responden, boolean cukup) {
        assertThat(UkuranSampel.untuk(550, responden).cukup()).isEqualTo(cukup);
    }

    @Test
    void saysNothingOfRespondentsThatAreNotKnown() {
        assertThat(UkuranSampel.untuk(550, null).cukup()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void refusesAPopulationOfNobody(long populasi) {
        assertThatIllegalArgumentException().isThrownBy(() -> UkuranSampel.untuk(populasi, null));
    }

    @Property(tries = 300)
    void neverAsksForMoreThanThereAreNorForLessOfALargerPopulation(
            @ForAll @LongRange(min = 1, max = 1_000_000) long populasi) {
        long sampel = UkuranSampel.untuk(populasi, null).sampel();

        assertThat(sampel).isBetween(1L, populasi);
        assertThat(UkuranSampel.untuk(populasi + 1, null).sampel()).isGreaterThanOrEqualTo(sampel);
    }
}
