package id.sakip.contracts.nilai;

import java.math.BigDecimal;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.PredikatAkip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SkalaTest {

    @ParameterizedTest
    @CsvSource({
        "0, D",
        "30, D",
        "30.01, C",
        "50, C",
        "50.01, CC",
        "60, CC",
        "60.01, B",
        "70, B",
        "70.01, BB",
        "80, BB",
        "80.01, A",
        "90, A",
        "90.01, AA",
        "100, AA"
    })
    void givesTheLabelOfAnAkipScoreOnBothSidesOfEachBound(BigDecimal skor, String label) {
        assertThat(Skala.AKIP.untuk(skor)).map(Skala.Tingkat::label).contains(label);
        assertThat(PredikatAkip.dariSkor(skor)).map(Enum::name).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void hasNoLabelOutsideTheAkipScale(BigDecimal skor) {
        assertThat(Skala.AKIP.untuk(skor)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-5, Kurang",
        "54.99, Kurang",
        "55, Cukup",
        "75, Cukup",
        "75.5, Baik",
        "100, Baik",
        "100.01, Sangat Baik"
    })
    void givesTheLabelOfTheFourLevelScale(BigDecimal skor, String label) {
        assertThat(Skala.EMPAT_TINGKAT.untuk(skor)).map(Skala.Tingkat::label).contains(label);
    }

    @ParameterizedTest(name = "{0}: {1} instead of {2}")
    @CsvSource({
        "'B (72,4)', 72.4, BB",
        "B (≥ 80), 80, BB",
        "Baik (≥80), 80, BB",
        "B (60), 60, CC",
        "B (70.01), 70.01, BB",
        "AA (90), 90, A"
    })
    void saysWhichLabelANumberHasThatIsWrittenWithAnotherOne(String teks, BigDecimal angka, String seharusnya) {
        Skala.PredikatBeda beda = Skala.AKIP.beda(PenguraiNilai.urai(teks)).orElseThrow();

        assertThat(beda.kode()).isEqualTo("PREDIKAT_BEDA_DARI_SKOR");
        assertThat(beda.angka()).isEqualByComparingTo(angka);
        assertThat(beda.seharusnya()).isEqualTo(seharusnya);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B (65)", "B (60,01)", "B (70)", "B", "65", "98 %", "-", "Baik (≥ 65)"})
    void hasNothingAgainstLabelsThatFitOrStandAlone(String teks) {
        assertThat(Skala.AKIP.beda(PenguraiNilai.urai(teks))).isEmpty();
    }

    @Test
    void warnsOfANumberThatNoLabelHas() {
        assertThat(Skala.AKIP.beda(PenguraiNilai.urai("AA (101)")))
                .map(Skala.PredikatBeda::kode)
                .contains("SKOR_DI_LUAR_SKALA");
    }

    @Test
    void judgesNoNumberOnAScaleWithoutScores() {
        assertThat(Skala.OPINI_BPK.beda(PenguraiNilai.urai("WTP (1)", Skala.OPINI_BPK)))
                .isEmpty();
    }

    @Test
    void ordersTheOpinionsOfTheBpk() {
        assertThat(Skala.OPINI_BPK.tingkat())
                .extracting(Skala.Tingkat::label)
                .containsExactly("TMP", "TW", "WDP", "WTP");
    }

    @Test
    void readsAGradeWithoutItsScaleAsItIsWritten() {
        assertThat(PenguraiNilai.uraiTanpaSkala("wtp").predikat()).isEqualTo("WTP");
        assertThat(PenguraiNilai.uraiTanpaSkala("Level 3 (3,2)").predikat()).isEqualTo("Level 3");
        assertThat(PenguraiNilai.uraiTanpaSkala("98 %").satuan()).isEqualTo("%");
    }

    @Test
    void readsAGradeAgainOnTheScaleThatCounts() {
        Nilai baik = PenguraiNilai.uraiTanpaSkala("Baik (80)");

        assertThat(baik.predikat()).isEqualTo("B");
        assertThat(PenguraiNilai.padaSkala(baik, Skala.EMPAT_TINGKAT).predikat())
                .isEqualTo("Baik");
        assertThat(PenguraiNilai.padaSkala(baik, Skala.OPINI_BPK)).isEqualTo(baik);
        assertThat(PenguraiNilai.padaSkala(baik, null)).isEqualTo(baik);
        assertThat(PenguraiNilai.padaSkala(PenguraiNilai.urai("98 %"), Skala.OPINI_BPK)
                        .satuan())
                .isEqualTo("%");
        assertThat(PenguraiNilai.padaSkala(null, Skala.AKIP)).isNull();
    }

    @Test
    void knowsWhetherATextStillMeansTheSameLabel() {
        assertThat(Skala.EMPAT_TINGKAT.samaArti("Baik", Skala.AKIP)).isFalse();
        assertThat(Skala.EMPAT_TINGKAT.samaArti("Baik", Skala.EMPAT_TINGKAT)).isTrue();
        assertThat(Skala.EMPAT_TINGKAT.samaArti("Baik", null)).isTrue();
        assertThat(Skala.OPINI_BPK.samaArti("Baik", Skala.AKIP)).isFalse();
        assertThat(Skala.AKIP.samaArti("B", Skala.OPINI_BPK)).isTrue();
    }
}
