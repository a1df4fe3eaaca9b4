package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import id.sakip.platform.json.SakipJson;
import id.sakip.realization.survei.domain.IsiRekap.AsalRekap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IsiRekapTest {

    private static final IsiRekap DASAR = isi(1, "82.89", "SUKMA-E", 550L);

    @Test
    void isTheSameFactUnderALaterVersionOfItsRule() {
        assertThat(isi(2, "82.890", "SUKMA-E", 550L)).isEqualTo(DASAR).hasSameHashCodeAs(DASAR);
    }

    @Test
    void isAnotherFactWhenAnythingElseDiffers() {
        assertThat(List.of(
                        isi(1, "82.9", "SUKMA-E", 550L),
                        isi(1, "82.89", null, 550L),
                        isi(1, "82.89", "SUKMA-E", 551L),
                        new IsiRekap(
                                "LAIN",
                                1,
                                AsalRekap.SUMBER,
                                new BigDecimal("82.89"),
                                "B",
                                List.of(),
                                150L,
                                550L,
                                LocalDate.of(2024, 1, 15),
                                "SUKMA-E",
                                null),
                        new IsiRekap(
                                "DUA",
                                1,
                                AsalRekap.RESPONS,
                                new BigDecimal("82.89"),
                                "B",
                                List.of(),
                                150L,
                                550L,
                                LocalDate.of(2024, 1, 15),
                                "SUKMA-E",
                                null),
                        new IsiRekap(
                                "DUA",
                                1,
                                AsalRekap.SUMBER,
                                new BigDecimal("82.89"),
                                "B",
                                List.of(),
                                150L,
                                550L,
                                LocalDate.of(2024, 1, 16),
                                "SUKMA-E",
                                null)))
                .doesNotContain(DASAR);
    }

    @Test
    void comesBackFromItsStoredForm() throws Exception {
        IsiRekap isi = SakipJson.mapper().readValue(SakipJson.mapper().writeValueAsString(DASAR), IsiRekap.class);

        assertThat(isi).isEqualTo(DASAR);
        assertThat(isi.versiAturan()).isEqualTo(1);
    }

    /** Recaps of earlier releases have no mean answers. */
    @Test
    void readsARecapThatWasStoredBeforeMeanAnswersWereKnown() throws Exception {
        IsiRekap isi = SakipJson.mapper().readValue("""
                {"aturan":"DUA","versiAturan":1,"asal":"SUMBER",
                 "unsur":[{"unsur":"a","nilai":65,"satuan":null,"sebaran":null}]}""", IsiRekap.class);

        assertThat(isi.unsur()).containsExactly(new UnsurRekap("a", BigDecimal.valueOf(65), null, null, null));
    }

    private static IsiRekap isi(int versiAturan, String ikm, String sumber, Long populasi) {
        return new IsiRekap(
                "DUA",
                versiAturan,
                AsalRekap.SUMBER,
                new BigDecimal(ikm),
                "B",
                List.of(),
                150L,
                populasi,
                LocalDate.of(2024, 1, 15),
                sumber,
                null);
    }
}
