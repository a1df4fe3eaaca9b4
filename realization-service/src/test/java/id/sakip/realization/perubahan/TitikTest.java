package id.sakip.realization.perubahan;

import java.time.Instant;

import id.sakip.platform.paging.Cursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TitikTest {

    @Test
    void survivesTheTripThroughAClientWithTheTimeAndWithout() {
        Titik tanpa = new Titik("17", 3, "indikator", "35.09.22:2023", null);
        Titik dengan = new Titik("0", 0, "", "", Instant.parse("2024-01-01T00:00:00.000001Z"));

        assertThat(Titik.baca(tanpa.teks())).isEqualTo(tanpa);
        assertThat(Titik.baca(dengan.teks())).isEqualTo(dengan);
        assertThat(Titik.baca("2024-01-01T07:00:00.000001 07:00")).isEqualTo(dengan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2024-01-01", "+99999-01-01T00:00:00Z"})
    void refusesATimeThatNoPositionHas(String pada) {
        assertThatThrownBy(() -> Titik.baca(Cursor.encode("17", "3", "indikator", "k", pada)))
                .hasMessage("SEJAK_SALAH");
    }
}
