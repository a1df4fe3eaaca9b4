package id.sakip.contracts;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PotretTest {

    private static final KodeWilayah ARJASA = new KodeWilayah("35.09.22");
    private static final Instant SAAT = Instant.parse("2024-01-15T03:00:00Z");

    @Test
    void acceptsTheFirstVersionOfAKecamatan() {
        assertThatCode(() -> Potret.periksa(ARJASA, 1, SAAT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2100})
    void acceptsTheFirstAndTheLastYear(int tahun) {
        assertThatCode(() -> PotretTahunan.periksa(ARJASA, tahun, 1, SAAT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35", "35.09", "35.09.22.2001"})
    void refusesAnAreaOfAnotherLevel(String kode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Potret.periksa(new KodeWilayah(kode), 1, SAAT))
                .withMessageContaining(kode);
    }

    @Test
    void refusesAMissingAreaOrTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> Potret.periksa(null, 1, SAAT));
        assertThatIllegalArgumentException().isThrownBy(() -> Potret.periksa(ARJASA, 1, null));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesAVersionBelowOne(long versi) {
        assertThatIllegalArgumentException().isThrownBy(() -> Potret.periksa(ARJASA, versi, SAAT));
    }

    @ParameterizedTest
    @ValueSource(ints = {1998, 2101})
    void refusesAnImplausibleYear(int tahun) {
        assertThatIllegalArgumentException().isThrownBy(() -> PotretTahunan.periksa(ARJASA, tahun, 1, SAAT));
    }
}
