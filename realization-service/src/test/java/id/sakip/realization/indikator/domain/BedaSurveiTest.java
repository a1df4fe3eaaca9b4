package id.sakip.realization.indikator.domain;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BedaSurveiTest {

    private static final NilaiRealisasi INDEKS = new NilaiRealisasi.Angka(new BigDecimal("82.89"));
    private static final NilaiRealisasi TANPA_INDEKS = new NilaiRealisasi.TanpaData("IKM_TIDAK_TERHITUNG");
    private static final NilaiRealisasi DITARIK = new NilaiRealisasi.TanpaData("SURVEI_DITARIK");

    @Test
    void findsNoDifferenceBetweenEqualFiguresHoweverTheyAreWritten() {
        assertThat(BedaSurvei.antara(
                        "nilai", "S2.1", new NilaiRealisasi.Angka(new BigDecimal("82.890")), "82,89", INDEKS))
                .isEmpty();
    }

    @Test
    void saysHowAValueDiffersFromTheReleasedIndex() {
        assertThat(BedaSurvei.antara("nilai", "S2.1", new NilaiRealisasi.Angka(BigDecimal.TEN), "10", INDEKS))
                .contains(Galat.at("nilai", "BERBEDA_DARI_SURVEI", "S2.1", "10", "82,89"));
        assertThat(BedaSurvei.antara("tanpaData", "S2.1", DITARIK, "-", INDEKS))
                .contains(Galat.at("tanpaData", "BERBEDA_DARI_SURVEI", "S2.1", "-", "82,89"));
    }

    @Test
    void flagsAValueWhereTheReleaseHasNoIndex() {
        assertThat(BedaSurvei.antara("nilai", "S2.1", INDEKS, "82,89", TANPA_INDEKS))
                .contains(Galat.at("nilai", "SURVEI_TANPA_INDEKS", "S2.1", "82,89"));
        assertThat(BedaSurvei.antara("tanpaData", "S2.1", DITARIK, "-", TANPA_INDEKS))
                .isEmpty();
    }
}
