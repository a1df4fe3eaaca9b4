package id.sakip.contracts;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TriwulanTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, TW1",
        "2023-03-31, TW1",
        "2023-04-01, TW2",
        "2023-06-30, TW2",
        "2023-07-01, TW3",
        "2023-09-30, TW3",
        "2023-10-01, TW4",
        "2023-12-31, TW4",
        "2024-02-29, TW1"
    })
    void holdsItsFirstAndItsLastDay(LocalDate tanggal, Triwulan triwulan) {
        assertThat(Triwulan.dari(tanggal)).isEqualTo(triwulan);
    }

    @Test
    void endsOnTheLastDayOfItsLastMonth() {
        assertThat(Triwulan.TW1.akhir(2024)).isEqualTo("2024-03-31");
        assertThat(Triwulan.TW2.akhir(2023)).isEqualTo("2023-06-30");
        assertThat(Triwulan.TW3.akhir(2023)).isEqualTo("2023-09-30");
        assertThat(Triwulan.TW4.akhir(2023)).isEqualTo("2023-12-31");
    }
}
