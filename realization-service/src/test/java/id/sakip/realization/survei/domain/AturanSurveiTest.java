package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sakip.realization.survei.domain.AturanSurvei.Kuesioner;
import id.sakip.realization.survei.domain.AturanSurvei.Mutu;
import id.sakip.realization.survei.domain.AturanSurvei.Skala;
import id.sakip.realization.survei.domain.AturanSurvei.Unsur;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static id.sakip.realization.survei.domain.AturanUji.EMPAT_BELAS;
import static id.sakip.realization.survei.domain.AturanUji.SEMBILAN;
import static id.sakip.realization.survei.domain.AturanUji.mutu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class AturanSurveiTest {

    @Test
    void askNineAndFourteenUnsur() {
        assertThat(SEMBILAN.unsur()).hasSize(9);
        assertThat(EMPAT_BELAS.unsur()).hasSize(14);
    }

    @Test
    void keepsUnsurByNameBecauseFormsSwapTheLastTwoCodes() {
        assertThat(SEMBILAN.kuesioner("peraturan").orElseThrow().butir())
                .containsEntry("U8", "pengaduan")
                .containsEntry("U9", "sarana");
        assertThat(SEMBILAN.kuesioner("sarana-u8").orElseThrow().butir())
                .containsEntry("U8", "sarana")
                .containsEntry("U9", "pengaduan");
    }

    @ParameterizedTest
    @CsvSource({
        "25, D",
        "64.99, D",
        "64.994, D",
        "64.995, C",
        "65, C",
        "67.6, C",
        "76.60, C",
        "76.604, C",
        "76.605, B",
        "76.61, B",
        "82.89, B",
        "86.34, B",
        "88.30, B",
        "88.304, B",
        "88.305, A",
        "88.31, A",
        "100, A"
    })
    void readsTheClassesOf2017OnTwoDecimals(BigDecimal ikm, String huruf) {
        assertThat(SEMBILAN.mutuDari(ikm).huruf()).isEqualTo(huruf);
    }

    @ParameterizedTest
    @CsvSource({
        "25, D",
        "43.75, D",
        "43.754, D",
        "43.755, C",
        "43.76, C",
        "62.50, C",
        "62.504, C",
        "62.505, B",
        "62.51, B",
        "67.6, B",
        "81.25, B",
        "81.254, B",
        "81.255, A",
        "81.26, A",
        "100, A"
    })
    void readsTheClassesOf2004OnTwoDecimals(BigDecimal ikm, String huruf) {
        assertThat(EMPAT_BELAS.mutuDari(ikm).huruf()).isEqualTo(huruf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.99", "100.01", "0"})
    void hasNoClassOutsideTheScale(BigDecimal ikm) {
        assertThat(SEMBILAN.memuatIndeks(ikm)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> SEMBILAN.mutuDari(ikm));
    }

    @Property(tries = 500)
    void givesEveryIndexExactlyOneClass(@ForAll @BigRange(min = "25", max = "100") @Scale(6) BigDecimal ikm) {
        for (AturanSurvei aturan : List.of(SEMBILAN, EMPAT_BELAS)) {
            BigDecimal bulat = Angka.bulat(ikm);
            assertThat(aturan.mutu())
                    .filteredOn(m -> m.bawah().compareTo(bulat) <= 0 && bulat.compareTo(m.atas()) <= 0)
                    .containsExactly(aturan.mutuDari(ikm));
        }
    }

    @ParameterizedTest
    @MethodSource("cacatMutu")
    void findsHolesAndOverlapsOfClasses(List<Mutu> mutu, String medan, String kode) {
        assertThat(periksa(mutu)).extracting(Temuan::medan, Temuan::kode).containsExactly(tuple(medan, kode));
    }

    static Stream<Arguments> cacatMutu() {
        return Stream.of(
                argumentSet("hole", mutu2("25", "64.99", "65.01", "100"), "mutu[1].bawah", "MUTU_BERLUBANG"),
                argumentSet("overlap", mutu2("25", "65", "65", "100"), "mutu[1].bawah", "MUTU_TUMPANG_TINDIH"),
                argumentSet("hole below", mutu2("25.01", "64.99", "65", "100"), "mutu[0].bawah", "MUTU_BERLUBANG"),
                argumentSet("hole above", mutu2("25", "64.99", "65", "99.99"), "mutu[1].atas", "MUTU_BERLUBANG"),
                argumentSet("below the scale", mutu2("24.99", "64.99", "65", "100"), "mutu[0]", "MUTU_DI_LUAR_SKALA"),
                argumentSet("above the scale", mutu2("25", "64.99", "65", "100.01"), "mutu[1]", "MUTU_DI_LUAR_SKALA"),
                argumentSet("upside down", mutu2("64.99", "25", "65", "100"), "mutu[0]", "MUTU_TERBALIK"),
                argumentSet(
                        "finer than the index", mutu2("25", "64.995", "65", "100"), "mutu[0]", "MUTU_TERLALU_HALUS"),
                argumentSet("none", List.of(), "mutu", "WAJIB_DIISI"),
                argumentSet(
                        "one letter twice",
                        List.of(mutu("A", "25", "64.99"), mutu("A", "65", "100")),
                        "mutu[1].huruf",
                        "MUTU_GANDA"));
    }

    @Test
    void takesClassesInWhateverOrder() {
        assertThat(periksa(mutu2("65", "100", "25", "64.99"))).isEmpty();
    }

    @Test
    void ordersItsClassesBestFirst() {
        assertThat(SEMBILAN.mutu()).extracting(Mutu::huruf).containsExactly("A", "B", "C", "D");
    }

    @Test
    void refusesTwoUnsurOfOneKey() {
        assertThat(AturanSurvei.periksa(
                        SEMBILAN.skala(),
                        SEMBILAN.pengali(),
                        List.of(new Unsur("a", "A"), new Unsur("a", "B")),
                        List.of(),
                        SEMBILAN.mutu()))
                .extracting(Temuan::medan, Temuan::kode)
                .containsExactly(tuple("unsur[1].kode", "UNSUR_GANDA"));
    }

    @Test
    void refusesAQuestionnaireThatDoesNotAskEveryUnsurOnce() {
        assertThat(AturanSurvei.periksa(
                        SEMBILAN.skala(),
                        SEMBILAN.pengali(),
                        List.of(new Unsur("a", "A"), new Unsur("b", "B")),
                        List.of(
                                new Kuesioner("k", "K", Map.of("1", "a")),
                                new Kuesioner("k", "K", Map.of("1", "a", "2", "b", "3", "c"))),
                        SEMBILAN.mutu()))
                .extracting(Temuan::medan, Temuan::kode)
                .containsExactly(
                        tuple("kuesioner[0].butir", "UNSUR_TIDAK_DITANYAKAN"),
                        tuple("kuesioner[1].kode", "KUESIONER_GANDA"),
                        tuple("kuesioner[1].butir.3", "UNSUR_TIDAK_DIKENAL"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 25, SKALA_KOSONG",
        "0, 4, 25, SKALA_KOSONG",
        "1, 4, 24.99, INDEKS_DI_LUAR_SKALA",
        "1, 4, 25.01, INDEKS_DI_LUAR_SKALA",
        "1, 5, 20, INDEKS_DI_LUAR_SKALA",
        "2, 5, 20, ",
        "1, 4, 25, "
    })
    void keepsTheIndexWhereOthersExpectIt(int terendah, int tertinggi, BigDecimal pengali, String kode) {
        List<Temuan> temuan = AturanSurvei.periksa(
                new Skala(terendah, tertinggi),
                pengali,
                SEMBILAN.unsur(),
                List.of(),
                List.of(mutu("A", terendah == 2 ? "40" : "25", "100")));

        assertThat(temuan).extracting(Temuan::kode).isEqualTo(kode == null ? List.of() : List.of(kode));
    }

    @Test
    void cannotBeMadeWithAFault() {
        assertThatIllegalArgumentException().isThrownBy(() -> AturanUji.aturan("KOSONG"));
    }

    @Test
    void isTheSameRuleInAnotherVersion() {
        AturanSurvei berikut = SEMBILAN.denganVersi(2);

        assertThat(berikut).isNotEqualTo(SEMBILAN);
        assertThat(berikut.sama(SEMBILAN)).isTrue();
        assertThat(berikut.seukuran(SEMBILAN)).isTrue();
        assertThat(EMPAT_BELAS.seukuran(SEMBILAN)).isFalse();
        assertThat(EMPAT_BELAS.sama(SEMBILAN)).isFalse();
    }

    private static List<Temuan> periksa(List<Mutu> mutu) {
        return AturanSurvei.periksa(SEMBILAN.skala(), SEMBILAN.pengali(), SEMBILAN.unsur(), List.of(), mutu);
    }

    private static List<Mutu> mutu2(String bawah, String atas, String bawah2, String atas2) {
        return List.of(mutu("B", bawah, atas), mutu("A", bawah2, atas2));
    }
}
