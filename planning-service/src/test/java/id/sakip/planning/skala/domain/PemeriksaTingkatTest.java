package id.sakip.planning.skala.domain;

import java.math.BigDecimal;
import java.util.List;

import id.sakip.contracts.nilai.Skala;
import id.sakip.contracts.nilai.Skala.Rentang;
import id.sakip.contracts.nilai.Skala.Tingkat;
import id.sakip.planning.nilai.domain.Cacat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PemeriksaTingkatTest {

    @Test
    void acceptsEveryPreset() {
        assertThat(Skala.BAWAAN)
                .allSatisfy(
                        s -> assertThat(PemeriksaTingkat.periksa(s.tingkat())).isEmpty());
    }

    @ParameterizedTest(name = "..{0} {1}, then {2}.. {3}")
    @CsvSource({
        "50, true, 50, false, true",
        "50, false, 50, true, true",
        "50, false, 50, false, true",
        "50, true, 50, true, false",
        "50, true, 49.99, false, false",
        "50, true, 60, true, true",
        ", false, 50, true, false",
        "50, true, , false, false"
    })
    void wantsBandsThatRiseWithoutOverlapping(
            BigDecimal atas, boolean atasTermasuk, BigDecimal bawah, boolean bawahTermasuk, boolean sah) {
        List<Cacat> cacat = PemeriksaTingkat.periksa(List.of(
                new Tingkat("Rendah", null, new Rentang(null, false, atas, atasTermasuk)),
                new Tingkat("Tanpa Rentang", null, null),
                new Tingkat("Tinggi", null, new Rentang(bawah, bawahTermasuk, null, false))));

        if (sah) {
            assertThat(cacat).isEmpty();
        } else {
            assertThat(cacat)
                    .extracting(Cacat::medan, Cacat::kode)
                    .containsExactly(tuple("tingkat[2].rentang", "RENTANG_TIDAK_NAIK"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, true, 5, true, true",
        "5, true, 5, false, false",
        "6, true, 5, true, false",
        "5, false, 6, false, true"
    })
    void wantsAScoreInEveryBand(
            BigDecimal bawah, boolean bawahTermasuk, BigDecimal atas, boolean atasTermasuk, boolean sah) {
        assertThat(PemeriksaTingkat.periksa(
                                List.of(new Tingkat("A", null, new Rentang(bawah, bawahTermasuk, atas, atasTermasuk))))
                        .isEmpty())
                .isEqualTo(sah);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "-", "belum ada", "tidak ada data", "n/a", "B (1)", "A  B", " A", "A ", "A\u0000"})
    void refusesALabelThatReadsAsSomethingElse(String label) {
        assertThat(PemeriksaTingkat.periksa(List.of(new Tingkat(label, null, null))))
                .extracting(Cacat::medan, Cacat::kode)
                .containsExactly(tuple("tingkat[0].label", "LABEL_TIDAK_SAH"));
    }

    @Test
    void refusesTwoLabelsThatAreWrittenAlike() {
        assertThat(PemeriksaTingkat.periksa(List.of(
                        new Tingkat("Baik", "baik", null),
                        new Tingkat("BAIK", null, null),
                        new Tingkat("X", "Baik", null))))
                .extracting(Cacat::medan, Cacat::kode)
                .containsExactly(tuple("tingkat[1].label", "KODE_GANDA"), tuple("tingkat[2].nama", "KODE_GANDA"));
    }
}
