package id.sakip.planning.nomenklatur.domain;

import java.util.Map;
import java.util.Optional;

import id.sakip.planning.nomenklatur.domain.RiwayatNomenklatur.Isi;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RiwayatNomenklaturTest {

    private static final Isi LAMA = new Isi("Lama", "Dokumen", "A");
    private static final Isi BARU = new Isi("Baru", null, "B");

    @Test
    void holdsUntilTheNextWording() {
        var riwayat = RiwayatNomenklatur.kosong().dengan(2021, null, LAMA).dengan(2024, null, BARU);

        assertThat(riwayat.tanda()).isEqualTo(Map.of(2021, Optional.of(LAMA), 2024, Optional.of(BARU)));
    }

    @Test
    void correctsTheWordingThatBeginsInTheSameYear() {
        var riwayat = RiwayatNomenklatur.kosong().dengan(2021, null, LAMA).dengan(2021, null, BARU);

        assertThat(riwayat.tanda()).isEqualTo(Map.of(2021, Optional.of(BARU)));
    }

    @Test
    void endsAndBeginsAgain() {
        var berakhir = RiwayatNomenklatur.kosong().dengan(2021, 2023, LAMA);
        assertThat(berakhir.tanda()).isEqualTo(Map.of(2021, Optional.of(LAMA), 2024, Optional.empty()));

        var lagi = berakhir.dengan(2025, null, BARU);
        assertThat(lagi.tanda())
                .isEqualTo(Map.of(2021, Optional.of(LAMA), 2024, Optional.empty(), 2025, Optional.of(BARU)));
        assertThat(lagi.dengan(2021, 2024, LAMA).tanda())
                .as("up to the year before the next wording there is no gap")
                .isEqualTo(Map.of(2021, Optional.of(LAMA), 2025, Optional.of(BARU)));
        assertThat(berakhir.dengan(2021, null, LAMA))
                .isEqualTo(RiwayatNomenklatur.kosong().dengan(2021, null, LAMA));
    }

    @Test
    void movesTheEnd() {
        var riwayat = RiwayatNomenklatur.kosong().dengan(2021, 2023, LAMA);

        assertThat(riwayat.dengan(2021, 2025, LAMA).tanda())
                .isEqualTo(Map.of(2021, Optional.of(LAMA), 2026, Optional.empty()));
        assertThat(riwayat.dengan(2021, 2021, LAMA).tanda())
                .isEqualTo(Map.of(2021, Optional.of(LAMA), 2022, Optional.empty()));
    }

    @Test
    void endsAlsoWhatBeginsInTheMiddleOfAnEndedWording() {
        assertThat(RiwayatNomenklatur.kosong()
                        .dengan(2021, 2025, LAMA)
                        .dengan(2023, null, BARU)
                        .tanda())
                .isEqualTo(Map.of(2021, Optional.of(LAMA), 2023, Optional.of(BARU)));
    }

    @Test
    void doesNotRunIntoALaterWording() {
        var riwayat = RiwayatNomenklatur.kosong().dengan(2021, null, LAMA).dengan(2024, null, BARU);

        assertThat(riwayat.bentrok(2021, 2023)).isEmpty();
        assertThat(riwayat.bentrok(2021, 2024)).contains(2024);
        assertThat(riwayat.bentrok(2021, null)).isEmpty();
        assertThat(riwayat.bentrok(2024, 2030)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> riwayat.dengan(2021, 2024, LAMA));
        assertThatIllegalArgumentException().isThrownBy(() -> riwayat.dengan(2022, 2021, LAMA));
    }
}
