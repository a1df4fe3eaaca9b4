package id.sakip.planning.indikator.domain;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BerlakuTest {

    private final Berlaku<String> berlaku = new Berlaku<>(new TreeMap<>(Map.of(2019, "a", 2021, "b", 2024, "c")));

    @ParameterizedTest
    @CsvSource({"1999, a", "2018, a", "2019, a", "2020, a", "2021, b", "2023, b", "2024, c", "2100, c"})
    void countsUntilTheNextAndTheFirstForTheYearsBefore(int tahun, String revisi) {
        assertThat(berlaku.pada(tahun)).isEqualTo(revisi);
    }

    @Test
    void saysUntilWhenARevisionCounts() {
        assertThat(berlaku.sampai(2019)).isEqualTo(2020);
        assertThat(berlaku.sampai(2021)).isEqualTo(2023);
        assertThat(berlaku.sampai(2024)).isNull();
        assertThat(berlaku.terbaru()).isEqualTo("c");
    }

    @Test
    void differsOnlyInTheYearsOfTheRevisionThatIsAdded() {
        Berlaku<String> dengan = berlaku.dengan(2022, "x");

        assertThat(dengan.beda(berlaku, 2021)).isFalse();
        assertThat(dengan.beda(berlaku, 2022)).isTrue();
        assertThat(dengan.beda(berlaku, 2023)).isTrue();
        assertThat(dengan.beda(berlaku, 2024)).isFalse();
        assertThat(berlaku.pada(2022)).isEqualTo("b");
    }

    @Test
    void needsARevision() {
        assertThatThrownBy(() -> new Berlaku<>(new TreeMap<Integer, String>()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
