package id.sakip.realization.survei.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.sakip.realization.survei.domain.HasilSurvei.HasilUnsur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.realization.survei.domain.AturanUji.DUA;
import static id.sakip.realization.survei.domain.AturanUji.EMPAT_BELAS;
import static id.sakip.realization.survei.domain.AturanUji.SEMBILAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HasilSurveiTest {

    @Test
    void weighsEveryUnsurTheSame() {
        HasilSurvei hasil = hasil(DUA, Map.of("a", 4, "b", 3), Map.of("a", 3, "b", 1));

        assertThat(hasil.responden()).isEqualTo(2);
        assertThat(unsur(hasil, "a").nrr()).isEqualByComparingTo("3.5");
        assertThat(unsur(hasil, "a").nrrTertimbang()).isEqualByComparingTo("1.75");
        assertThat(unsur(hasil, "a").indeks()).isEqualByComparingTo("87.5");
        assertThat(unsur(hasil, "b").indeks()).isEqualByComparingTo("50");
        assertThat(hasil.ikm()).isEqualByComparingTo("68.75");
        assertThat(hasil.mutu().huruf()).isEqualTo("C");
        assertThat(hasil.prioritas()).containsExactly("b");
    }

    /** With the printed weight 0,11 the best index there is would be 99. */
    @Test
    void reachesExactlyTheEndsOfTheScale() {
        for (AturanSurvei aturan : List.of(SEMBILAN, EMPAT_BELAS)) {
            assertThat(hasil(aturan, semua(aturan, 4)).ikm()).isEqualByComparingTo("100");
            assertThat(hasil(aturan, semua(aturan, 1)).ikm()).isEqualByComparingTo("25");
        }
    }

    @Test
    void leavesBlanksOutOfTheMeanAndCountsThem() {
        HasilSurvei hasil = hasil(DUA, Map.of("a", 4), Map.of("a", 2, "b", 3), Map.of("b", 3));

        assertThat(unsur(hasil, "a")).satisfies(a -> {
            assertThat(a.nrr()).isEqualByComparingTo("3");
            assertThat(a.terjawab()).isEqualTo(2);
            assertThat(a.kosong()).isEqualTo(1);
            assertThat(a.sebaran()).containsExactly(0L, 1L, 0L, 1L);
        });
        assertThat(hasil.ikm()).isEqualByComparingTo("75");
        assertThat(hasil.prioritas()).isEmpty();
    }

    @Test
    void hasNoIndexWhileAnUnsurHasNoAnswerAtAll() {
        HasilSurvei hasil = hasil(DUA, Map.of("a", 4));

        assertThat(hasil.ikm()).isNull();
        assertThat(hasil.ikmMentah()).isNull();
        assertThat(hasil.mutu()).isNull();
        assertThat(hasil.prioritas()).isEmpty();
        assertThat(unsur(hasil, "a").indeks()).isEqualByComparingTo("100");
        assertThat(unsur(hasil, "b").indeks()).isNull();
    }

    @Test
    void isNothingWithoutResponses() {
        HasilSurvei hasil = hasil(SEMBILAN);

        assertThat(hasil.responden()).isZero();
        assertThat(hasil.ikm()).isNull();
        assertThat(hasil.unsur()).hasSize(9).allSatisfy(u -> assertThat(u.nrr()).isNull());
    }

    /** Answers of 4 and 1 only, by 75.000 respondents: each 4 more lifts the index by exactly 0,001. */
    @ParameterizedTest
    @CsvSource({
        "39994, 64.99, D",
        "39995, 65.00, C",
        "51604, 76.60, C",
        "51605, 76.61, B",
        "63304, 88.30, B",
        "63305, 88.31, A"
    })
    void looksTheClassUpAfterRoundingHalfUp(long empat, BigDecimal ikm, String huruf) {
        Tabulasi tabulasi = new Tabulasi(AturanUji.aturan("SATU", "a"));
        tabulasi.tambahResponden(75_000);
        tabulasi.tambahJawaban("a", 4, empat);
        tabulasi.tambahJawaban("a", 1, 75_000 - empat);

        assertThat(tabulasi.hasil().ikm()).isEqualByComparingTo(ikm);
        assertThat(tabulasi.hasil().mutu().huruf()).isEqualTo(huruf);
    }

    @Test
    void sortsPrioritiesLowestFirstAndEqualOnesAsTheRuleDoes() {
        AturanSurvei aturan = AturanUji.aturan("LIMA", "a", "b", "c", "d", "e");

        assertThat(hasil(aturan, Map.of("a", 2, "b", 4, "c", 1, "d", 2, "e", 4)).prioritas())
                .containsExactly("c", "a", "d");
    }

    @Test
    void refusesAnswersThatAreNone() {
        Tabulasi tabulasi = new Tabulasi(DUA);

        assertThatIllegalArgumentException().isThrownBy(() -> tabulasi.tambahJawaban("a", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tabulasi.tambahJawaban("a", 5, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> tabulasi.tambahJawaban("z", 1, 1));
    }

    @Property(tries = 200)
    void keepsTheIndexInsideTheScale(@ForAll("respons") List<Map<String, Integer>> respons) {
        HasilSurvei hasil = hasil(SEMBILAN, respons);

        if (hasil.ikm() != null) {
            assertThat(hasil.ikm()).isBetween(BigDecimal.valueOf(25), BigDecimal.valueOf(100));
            assertThat(hasil.mutu()).isEqualTo(SEMBILAN.mutuDari(hasil.ikm()));
        }
        assertThat(hasil.unsur())
                .allSatisfy(u -> assertThat(u.terjawab() + u.kosong()).isEqualTo(respons.size()));
    }

    @Property(tries = 200)
    void doesNotCareInWhichOrderResponsesCome(
            @ForAll("respons") List<Map<String, Integer>> respons, @ForAll long acak) {
        List<Map<String, Integer>> lain = new ArrayList<>(respons);
        Collections.shuffle(lain, new Random(acak));

        assertThat(hasil(SEMBILAN, lain)).isEqualTo(hasil(SEMBILAN, respons));
    }

    @Property(tries = 200)
    void neverFallsWhenAnAnswerGetsBetter(
            @ForAll("lengkap") List<Map<String, Integer>> respons,
            @ForAll @IntRange(min = 0, max = 1_000) int siapa,
            @ForAll @IntRange(min = 0, max = 8) int nomor) {
        String kunci = SEMBILAN.unsur().get(nomor).kode();
        int ke = siapa % respons.size();
        List<Map<String, Integer>> baik = new ArrayList<>(respons);
        Map<String, Integer> ubah = new HashMap<>(respons.get(ke));
        ubah.merge(kunci, 1, (lama, satu) -> Math.min(4, lama + satu));
        baik.set(ke, ubah);

        HasilSurvei sebelum = hasil(SEMBILAN, respons);
        HasilSurvei sesudah = hasil(SEMBILAN, baik);

        assertThat(sesudah.ikm()).isGreaterThanOrEqualTo(sebelum.ikm());
        if (!ubah.equals(respons.get(ke))) {
            assertThat(sesudah.ikmMentah()).isGreaterThan(sebelum.ikmMentah());
        }
    }

    @Property(tries = 100)
    void isTheSameWhenEverybodyAnswersTwice(@ForAll("lengkap") List<Map<String, Integer>> respons) {
        List<Map<String, Integer>> dua = new ArrayList<>(respons);
        dua.addAll(respons);

        assertThat(hasil(SEMBILAN, dua).ikmMentah())
                .isEqualTo(hasil(SEMBILAN, respons).ikmMentah());
    }

    @Provide
    Arbitrary<List<Map<String, Integer>>> respons() {
        return Arbitraries.maps(
                        Arbitraries.of(SEMBILAN.unsur()).map(AturanSurvei.Unsur::kode),
                        Arbitraries.integers().between(1, 4))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Map<String, Integer>>> lengkap() {
        return Arbitraries.integers()
                .between(1, 4)
                .list()
                .ofSize(9)
                .map(HasilSurveiTest::respons)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static Map<String, Integer> respons(List<Integer> nilai) {
        Map<String, Integer> jawaban = new HashMap<>();
        for (int i = 0; i < nilai.size(); i++) {
            jawaban.put(SEMBILAN.unsur().get(i).kode(), nilai.get(i));
        }
        return jawaban;
    }

    private static Map<String, Integer> semua(AturanSurvei aturan, int nilai) {
        Map<String, Integer> jawaban = new HashMap<>();
        aturan.unsur().forEach(u -> jawaban.put(u.kode(), nilai));
        return jawaban;
    }

    @SafeVarargs
    private static HasilSurvei hasil(AturanSurvei aturan, Map<String, Integer>... respons) {
        return hasil(aturan, List.of(respons));
    }

    private static HasilSurvei hasil(AturanSurvei aturan, List<Map<String, Integer>> respons) {
        Tabulasi tabulasi = new Tabulasi(aturan);
        respons.forEach(tabulasi::tambah);
        return tabulasi.hasil();
    }

    private static HasilUnsur unsur(HasilSurvei hasil, String kode) {
        return hasil.unsur().stream()
                .filter(u -> u.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
