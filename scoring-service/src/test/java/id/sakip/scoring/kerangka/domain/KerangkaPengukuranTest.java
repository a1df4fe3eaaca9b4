package id.sakip.scoring.kerangka.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static id.sakip.scoring.Contoh.KERANGKA_2016;
import static id.sakip.scoring.Contoh.KERANGKA_2022;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

class KerangkaPengukuranTest {

    @ParameterizedTest
    @CsvSource({
        "-50, Kurang", "0, Kurang", "54.49, Kurang", "54.5, Cukup", "55, Cukup", "75, Cukup", "75.49, Cukup",
        "75.5, Baik", "76, Baik", "84.5, Baik", "100, Baik", "100.49, Baik", "100.5, Sangat Baik", "638, Sangat Baik"
    })
    void readsTheScaleOf2016OnWholeNumbers(BigDecimal capaian, String predikat) {
        assertThat(KERANGKA_2016.kelas(capaian).predikat()).isEqualTo(predikat);
    }

    @ParameterizedTest
    @CsvSource({
        "0, D",
        "30, D",
        "30.004, D",
        "30.005, C",
        "50, C",
        "50.01, CC",
        "60, CC",
        "60.01, B",
        "70, B",
        "70.01, BB",
        "80, BB",
        "80.01, A",
        "90, A",
        "90.004, A",
        "90.005, AA",
        "90.01, AA",
        "100, AA"
    })
    void readsTheScaleOf2022OnTwoDecimals(BigDecimal capaian, String predikat) {
        assertThat(KERANGKA_2022.kelas(capaian).predikat()).isEqualTo(predikat);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 0", "0, 0", "0.01, 0.01", "99.99, 99.99", "100, 100", "100.01, 100", "638, 100"})
    void capsFrom2022On(BigDecimal mentah, BigDecimal terbatas) {
        assertThat(KERANGKA_2022.batasi(mentah)).isEqualByComparingTo(terbatas);
    }

    @ParameterizedTest
    @CsvSource({"-25", "638"})
    void leavesFiguresAsComputedBefore2022(BigDecimal mentah) {
        assertThat(KERANGKA_2016.batasi(mentah)).isEqualTo(mentah);
    }

    @Property(tries = 500)
    void givesEveryFigureExactlyOneClassOf2016(@ForAll @BigRange(min = "-1000", max = "1000") @Scale(4) BigDecimal c) {
        assertThat(KERANGKA_2016.kelas())
                .filteredOn(k -> k.memuat(KERANGKA_2016.angkaPencarian(c)))
                .hasSize(1);
    }

    @Property(tries = 500)
    void givesEveryCappedFigureExactlyOneClassOf2022(
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(4) BigDecimal c) {
        assertThat(KERANGKA_2022.kelas())
                .filteredOn(k -> k.memuat(KERANGKA_2022.angkaPencarian(KERANGKA_2022.batasi(c))))
                .hasSize(1);
    }

    @Property(tries = 300)
    void neverGradesAHigherFigureLower(
            @ForAll @BigRange(min = "0", max = "100") @Scale(4) BigDecimal a,
            @ForAll @BigRange(min = "0", max = "100") @Scale(4) BigDecimal b) {
        List<Kelas> kelas = KERANGKA_2022.kelas();
        assertThat(kelas.indexOf(KERANGKA_2022.kelas(a.max(b))))
                .isGreaterThanOrEqualTo(kelas.indexOf(KERANGKA_2022.kelas(a.min(b))));
    }

    static Stream<Arguments> brokenScales() {
        return Stream.of(
                argumentSet("a hole that figures fall into", List.of(kelas("K", null, "55"), kelas("B", "56", null))),
                argumentSet(
                        "an overlap",
                        List.of(kelas("K", null, "55"), new Kelas("B", "B", bd("54"), true, null, false))),
                argumentSet("no lowest class", List.of(kelas("K", "0", "55"), kelas("B", "55", null))),
                argumentSet("no highest class", List.of(kelas("K", null, "55"), kelas("B", "55", "100"))),
                argumentSet(
                        "a class that no figure reaches",
                        List.of(
                                kelas("K", null, "55"),
                                new Kelas("X", "X", bd("55.2"), true, bd("55.8"), true),
                                kelas("B", "55", null))),
                argumentSet("no class at all", List.of()));
    }

    @ParameterizedTest
    @MethodSource("brokenScales")
    void refusesAScaleWith(List<Kelas> kelas) {
        assertThatIllegalArgumentException().isThrownBy(() -> kerangka(null, kelas));
    }

    @Test
    void refusesAScaleThatIsShorterThanTheCap() {
        var batas = new RentangCapaian(bd("0"), bd("100"));
        var utuh = List.of(new Kelas("K", "K", bd("0"), true, bd("55"), true), kelas("B", "55", "100"));
        assertThat(kerangka(batas, utuh).kelas(bd("100")).predikat()).isEqualTo("B");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> kerangka(batas, List.of(utuh.getFirst(), kelas("B", "55", "99"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kerangka(batas, List.of(kelas("K", "0", "55"), utuh.getLast())));
    }

    @Test
    void acceptsAGapThatNoRoundedFigureFallsInto() {
        var kelas = List.of(kelas("K", null, "75"), new Kelas("B", "B", bd("76"), true, null, false));

        assertThat(kerangka(null, kelas).kelas(bd("75.5")).predikat()).isEqualTo("B");
    }

    /** Left-open, right-closed. */
    private static Kelas kelas(String predikat, String bawah, String atas) {
        return new Kelas(
                predikat,
                predikat,
                bawah == null ? null : bd(bawah),
                false,
                atas == null ? null : bd(atas),
                atas != null);
    }

    private static KerangkaPengukuran kerangka(RentangCapaian batas, List<Kelas> kelas) {
        return new KerangkaPengukuran(
                "x",
                1,
                "x",
                2030,
                batas,
                0,
                PerlakuanNol.TIDAK_DAPAT_DIHITUNG,
                PerlakuanNol.TIDAK_DAPAT_DIHITUNG,
                kelas);
    }

    private static BigDecimal bd(String angka) {
        return new BigDecimal(angka);
    }
}
