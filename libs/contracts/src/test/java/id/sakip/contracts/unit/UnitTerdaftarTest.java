package id.sakip.contracts.unit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.sakip.contracts.KodeWilayah;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class UnitTerdaftarTest {

    @Test
    void isKeyedByTheUnitAlone() {
        assertThat(unit("Kecamatan Arjasa", Map.of()).kunci()).isEqualTo("35.09.22");
    }

    @Test
    void ordersAliasesWhateverTheOrderTheyCameIn() {
        assertThat(unit("Arjasa", Map.of("SIPD", List.of("b", "a"), "SIMDA", List.of("1")))
                        .alias()
                        .toString())
                .isEqualTo("{SIMDA=[1], SIPD=[a, b]}");
    }

    @Test
    void refusesMissingParts() {
        assertThatNullPointerException().isThrownBy(() -> unit(null, Map.of()));
        assertThatNullPointerException().isThrownBy(() -> unit("Arjasa", null));
    }

    private static UnitTerdaftar unit(String nama, Map<String, List<String>> alias) {
        return new UnitTerdaftar(new KodeWilayah("35.09.22"), 1, Instant.parse("2023-07-05T03:00:00Z"), nama, alias);
    }
}
