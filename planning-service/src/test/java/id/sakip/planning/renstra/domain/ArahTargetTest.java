package id.sakip.planning.renstra.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.nilai.PenguraiNilai;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.renstra.domain.ArahTarget.Ukuran;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArahTargetTest {

    @Test
    void findsTheStepBackInTheIkmOfArjasa() {
        // Bab II A: 76, 85, 80, 85, 100 for 2022 to 2026
        assertThat(mundur(Polaritas.POSITIF, "76", "85", "80", "85", "100")).containsExactly("2023 85 > 2024 80");
    }

    @Test
    void readsTheStepsTheOtherWayWhereLessIsBetter() {
        assertThat(mundur(Polaritas.NEGATIF, "76", "85", "80", "85"))
                .containsExactly("2022 76 > 2023 85", "2024 80 > 2025 85");
        assertThat(mundur(Polaritas.NEGATIF, "85", "85", "80")).isEmpty();
    }

    @Test
    void takesTheSameAgainForNoStepBack() {
        assertThat(mundur(Polaritas.POSITIF, "80 %", "80 %", "80,0 %")).isEmpty();
        assertThat(mundur(Polaritas.POSITIF, "80 %", "79,99 %")).hasSize(1);
    }

    @Test
    void leavesYearsWithoutATargetOut() {
        assertThat(mundur(Polaritas.POSITIF, "85", "- (belum disurvei)", "80")).containsExactly("2022 85 > 2024 80");
        assertThat(mundur(Polaritas.POSITIF, "-", "80")).isEmpty();
    }

    @Test
    void ordersGradesByTheScale() {
        assertThat(mundur(Polaritas.POSITIF, "B", "BB", "A", "AA")).isEmpty();
        assertThat(mundur(Polaritas.POSITIF, "BB", "B")).hasSize(1);
        assertThat(mundur(Polaritas.NEGATIF, "B", "BB")).hasSize(1);
        assertThat(mundur(Polaritas.POSITIF, "B (65)", "B (64)")).hasSize(1);
        assertThat(mundur(Polaritas.POSITIF, "B (64)", "B", "B (65)")).isEmpty();
        assertThat(ArahTarget.mundur(opini("WTP", "WDP"), t -> new Ukuran(Polaritas.POSITIF, Skala.AKIP)))
                .isEmpty();
        assertThat(ArahTarget.mundur(opini("WTP", "WDP"), t -> new Ukuran(Polaritas.POSITIF, Skala.OPINI_BPK)))
                .hasSize(1);
    }

    @Test
    void takesANumberBesideAGradeForTheGradeOfItsBand() {
        assertThat(mundur(Polaritas.POSITIF, "B", "65")).isEmpty();
        assertThat(mundur(Polaritas.POSITIF, "B", "60")).containsExactly("2022 B > 2023 60");
        assertThat(mundur(Polaritas.POSITIF, "B", "60,01")).isEmpty();
        // no band holds it
        assertThat(mundur(Polaritas.POSITIF, "B", "-1")).isEmpty();
    }

    @Test
    void doesNotCompareWhatHasAnotherUnit() {
        assertThat(mundur(Polaritas.POSITIF, "80 %", "4 Dok")).isEmpty();
        assertThat(mundur(Polaritas.POSITIF, "4 Dok", "3 dok")).hasSize(1);
        assertThat(mundur(Polaritas.POSITIF, "80 %", "79")).hasSize(1);
    }

    @Test
    void takesTheSameRequestInAnotherFormForTheSame() {
        assertThat(sepadan("100", "100%")).isTrue();
        assertThat(sepadan("100", "100,00")).isTrue();
        assertThat(sepadan("B", "B (65)")).isTrue();
        assertThat(sepadan("B", "65")).isTrue();
        assertThat(sepadan("80", "≥ 80")).isTrue();
        assertThat(sepadan("100", "85")).isFalse();
        assertThat(sepadan("B", "BB")).isFalse();
        assertThat(sepadan("≤ 80", "≥ 80")).isFalse();
        assertThat(sepadan("4 Dok", "4 laporan")).isFalse();
    }

    private static List<String> mundur(Polaritas polaritas, String... target) {
        return ArahTarget.mundur(target(target), t -> new Ukuran(polaritas, Skala.AKIP)).stream()
                .map(m -> m.tahunSebelum() + " " + m.sebelum().teks() + " > " + m.tahun() + " "
                        + m.sesudah().teks())
                .toList();
    }

    private static boolean sepadan(String satu, String lain) {
        return ArahTarget.sepadan(PenguraiNilai.urai(satu), PenguraiNilai.urai(lain), Skala.AKIP);
    }

    private static SortedMap<Integer, Nilai> target(String... teks) {
        return target(Skala.AKIP, teks);
    }

    private static SortedMap<Integer, Nilai> opini(String... teks) {
        return target(Skala.OPINI_BPK, teks);
    }

    private static SortedMap<Integer, Nilai> target(Skala skala, String... teks) {
        SortedMap<Integer, Nilai> target = new TreeMap<>();
        for (String satu : teks) {
            target.put(2022 + target.size(), PenguraiNilai.urai(satu, skala));
        }
        return target;
    }
}
