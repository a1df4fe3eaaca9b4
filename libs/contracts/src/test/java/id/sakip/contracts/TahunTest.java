package id.sakip.contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TahunTest {

    @ParameterizedTest
    @ValueSource(ints = {1999, 2023, 2100})
    void keepsAPlausibleYear(int tahun) {
        assertThat(Tahun.periksa(tahun)).isEqualTo(tahun);
    }

    @ParameterizedTest
    @ValueSource(ints = {1998, 2101, 0, -2023, 23, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesAnyOther(int tahun) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tahun.periksa(tahun));
    }
}
