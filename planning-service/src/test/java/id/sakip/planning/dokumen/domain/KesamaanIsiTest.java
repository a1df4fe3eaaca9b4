package id.sakip.planning.dokumen.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KesamaanIsiTest {

    @Test
    void takesWhatSaysNothingForNothing() {
        Map<String, Object> kosong = new HashMap<>();
        kosong.put("nomor", null);

        assertThat(KesamaanIsi.sama(kosong, Map.of())).isTrue();
        assertThat(KesamaanIsi.sama(Map.of("nomor", " "), Map.of())).isTrue();
        assertThat(KesamaanIsi.sama(Map.of("program", List.of()), Map.of())).isTrue();
        assertThat(KesamaanIsi.sama(Map.of("sdm", Map.of("asn", List.of())), Map.of()))
                .isTrue();
        assertThat(KesamaanIsi.sama(Map.of("asn", 0), Map.of()))
                .as("0 is not nothing")
                .isFalse();
        assertThat(KesamaanIsi.sama(Map.of("nomor", "-"), Map.of())).isFalse();
    }

    @Test
    void comparesNumbersByValueAndTextsByCharacter() {
        assertThat(KesamaanIsi.sama(3, new BigDecimal("3.00"))).isTrue();
        assertThat(KesamaanIsi.sama(3, new BigDecimal("3.01"))).isFalse();
        assertThat(KesamaanIsi.sama("3", 3)).isFalse();
        assertThat(KesamaanIsi.sama("85", "85 ")).isFalse();
    }

    @Test
    void keepsTheOrderOfLists() {
        assertThat(KesamaanIsi.sama(List.of("a", "b"), List.of("a", "b"))).isTrue();
        assertThat(KesamaanIsi.sama(List.of("a", "b"), List.of("b", "a"))).isFalse();
        assertThat(KesamaanIsi.sama(List.of("a"), Arrays.asList("a", null))).isFalse();
    }
}
