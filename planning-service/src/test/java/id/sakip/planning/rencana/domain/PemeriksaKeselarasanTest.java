package id.sakip.planning.rencana.domain;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.sakip.contracts.rencana.RencanaBerlaku.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static id.sakip.planning.rencana.domain.BahanUji.bahan;
import static id.sakip.planning.rencana.domain.BahanUji.indikator;
import static id.sakip.planning.rencana.domain.BahanUji.janji;
import static id.sakip.planning.rencana.domain.BahanUji.program;
import static id.sakip.planning.rencana.domain.BahanUji.sasaran;
import static org.assertj.core.api.Assertions.assertThat;

/** Each rule from both sides: what agrees says nothing, what differs says so once. */
class PemeriksaKeselarasanTest {

    private static final List<String> SATU_SATU = List.of("S1: 7.01.01", "S2: 7.01.02");

    @Test
    void saysNothingOfDocumentsThatAgree() {
        BahanUji selaras = bahan().iku("S1.1", "S2.1")
                .renstra(
                        Map.of("S1", List.of("7.01.01"), "S2", List.of("Program 7.01.02")),
                        sasaran("S1", indikator("S1.1", "85")),
                        sasaran("S2", indikator("S2.1", "98 %")))
                .rkt(
                        SATU_SATU,
                        List.of(program("7.01.01", 60L, 40L), program("7.01.02", 7L)),
                        sasaran("S1", indikator("S1.1", "85,0")),
                        sasaran("S2", indikator("S2.1", "98")))
                .pk(
                        List.of(janji("7.01.01", 100), janji("7.01.02", 7)),
                        sasaran("S1", indikator("S1.1", "85")),
                        sasaran("S2", indikator("S2.1", "98")));

        assertThat(pk(selaras)).isEmpty();
        assertThat(rkt(selaras)).isEmpty();
        assertThat(renstra(selaras)).isEmpty();
    }

    @Test
    void saysNothingInAYearWithoutTheOtherDocuments() {
        assertThat(pk(bahan().iku("S1.1").pk(List.of(janji("7.01.01", 1)), sasaran("S1", indikator("S1.1", "85")))))
                .isEmpty();
        assertThat(rkt(bahan().iku("S1.1").rkt(List.of("S1: 7.01.01"), List.of(program("7.01.01", 1L)))))
                .isEmpty();
        assertThat(renstra(bahan().iku("S1.1").renstra(sasaran("S1", indikator("S1.1", "85")))))
                .isEmpty();
        assertThat(PemeriksaKeselarasan.periksa("PERJANJIAN_KINERJA", 2023, new BahanRencana()))
                .isEmpty();
        assertThat(PemeriksaKeselarasan.periksa("RPJMD", 2023, new BahanRencana()))
                .isEmpty();
    }

    @Test
    void namesBothTargetsWhereThePkPromisesAnother() {
        assertThat(pk(bahan().iku("S1.1")
                        .renstra(sasaran("S1", indikator("S1.1", "80")))
                        .pk(sasaran("S1", indikator("S1.1", "85")))))
                .containsExactly("TARGET_BEDA_DARI_RENSTRA sasaran[S1].indikator[S1.1].target [S1.1, 85, 80, PK]");
        assertThat(pk(bahan().iku("S1.1")
                        .renstra(sasaran("S1", indikator("S1.1", null)))
                        .pk(sasaran("S1", indikator("S1.1", "85")))))
                .isEmpty();
    }

    @Test
    void saysThatAGradeCannotBeComparedWithANumber() {
        assertThat(pk(bahan().iku("S4.1")
                        .renstra(sasaran("S4", indikator("S4.1", "67")))
                        .pk(sasaran("S4", indikator("S4.1", "B")))))
                .containsExactly("TARGET_BEDA_BENTUK sasaran[S4].indikator[S4.1].target [S4.1, B, 67, PK, Renstra]");
    }

    @ParameterizedTest
    @CsvSource({
        // Renstra, RKT, PK: each value that differs is named once
        "85, 85, 85, ''",
        "85, 85, 100, RENSTRA",
        "100, 90, 100, RKT",
        "85, 100, 100, RENSTRA",
        "85, 90, 100, RENSTRA RKT"
    })
    void namesEveryOtherValueOnce(String renstra, String rkt, String pk, String kode) {
        List<String> temuan = pk(bahan().iku("S1.1")
                .renstra(sasaran("S1", indikator("S1.1", renstra)))
                .rkt(List.of("S1: 7.01.01"), List.of(program("7.01.01", 1L)), sasaran("S1", indikator("S1.1", rkt)))
                .pk(List.of(janji("7.01.01", 1)), sasaran("S1", indikator("S1.1", pk))));

        assertThat(temuan.stream().map(t -> t.substring(0, t.indexOf(' ')).replace("TARGET_BEDA_DARI_", "")))
                .containsExactlyElementsOf(kode.isEmpty() ? List.of() : List.of(kode.split(" ")));
    }

    @Test
    void findsIndicatorsThatAreNoIku() {
        assertThat(pk(bahan().iku("S1.1")
                        .bukanIku("S1.2")
                        .pk(sasaran("S1", indikator("S1.1", "1"), indikator("S1.2", "2")))))
                .containsExactly("INDIKATOR_BUKAN_IKU sasaran[S1].indikator[S1.2] [S1.2]");
    }

    @Test
    void findsIndicatorsThatOnlyOneOfPkAndRenstraHas() {
        BahanUji bahan = bahan().iku("S1.1", "S1.2", "S1.3", "S1.4")
                .renstra(sasaran("S1", indikator("S1.1", "1"), indikator("S1.3", "3"), indikator("S1.4", null)))
                .pk(sasaran("S1", indikator("S1.1", "1"), indikator("S1.2", "2")));

        // S1.4 is not planned for the year
        assertThat(pk(bahan))
                .containsExactly(
                        "INDIKATOR_TIDAK_ADA_DI_RENSTRA sasaran[S1].indikator[S1.2] [S1.2, PK]",
                        "INDIKATOR_TIDAK_ADA_DI_PK sasaran[S1] [S1.3, Renstra]");
        assertThat(renstra(bahan))
                .containsExactly(
                        "INDIKATOR_TIDAK_ADA_DI_PK sasaran[S1].indikator[S1.3] [S1.3, Renstra]",
                        "INDIKATOR_TIDAK_ADA_DI_RENSTRA sasaran[S1] [S1.2, PK]");
    }

    @Test
    void namesAMissingSasaranOnceAndNotItsIndicators() {
        BahanUji bahan = bahan().iku("S1.1", "S2.1", "S2.2", "S5.1", "S5.2")
                .renstra(
                        sasaran("S1", indikator("S1.1", "1")),
                        sasaran("S5", indikator("S5.1", "5"), indikator("S5.2", "5")),
                        sasaran("S6", indikator("S1.1", null)))
                .pk(
                        sasaran("S1", indikator("S1.1", "1")),
                        sasaran("S2", indikator("S2.1", "2"), indikator("S2.2", "2")));

        assertThat(pk(bahan))
                .containsExactly(
                        "SASARAN_TIDAK_ADA_DI_RENSTRA sasaran[S2] [S2, PK]",
                        "SASARAN_TIDAK_ADA_DI_PK sasaran [S5, Renstra]");
        assertThat(renstra(bahan))
                .containsExactly(
                        "SASARAN_TIDAK_ADA_DI_PK sasaran[S5] [S5, Renstra]",
                        "SASARAN_TIDAK_ADA_DI_RENSTRA sasaran [S2, PK]");
    }

    @Test
    void findsAnIndicatorUnderAnotherSasaran() {
        BahanUji bahan = bahan().iku("S1.1", "S2.1")
                .renstra(sasaran("S1", indikator("S1.1", "1")), sasaran("S2", indikator("S2.1", "2")))
                .pk(sasaran("S1", indikator("S1.1", "1"), indikator("S2.1", "2")), sasaran("S2"));

        assertThat(pk(bahan))
                .containsExactly("INDIKATOR_DI_SASARAN_LAIN sasaran[S1].indikator[S2.1] [S2.1, S1, PK, S2, Renstra]");
    }

    @Test
    void namesAllOtherWordingsOfAPlaceInOneWarning() {
        BahanUji bahan = bahan().definisi("S1.1", "Indeks Kepuasan Masyarakat", true)
                .definisi("S2.1", "Nilai SAKIP", true)
                .renstra(
                        sasaran("S1", "Meningkatnya kepuasan", indikator("S1.1", "Hasil SKM", "85")),
                        sasaran("S2", "Tata  kelola, yang baik.", indikator("S2.1", "nilai sakip", "67")))
                .rkt(
                        SATU_SATU,
                        List.of(),
                        sasaran("S1", "MENINGKATNYA KEPUASAN", indikator("S1.1", "85")),
                        sasaran("S2", (String) null))
                .pk(
                        sasaran("S1", "Meningkatnya Kepuasan Masyarakat", indikator("S1.1", "IKM", "85")),
                        sasaran("S2", "Tatakelola yang Baik", indikator("S2.1", "67")));

        assertThat(pk(bahan))
                .containsExactly(
                        "URAIAN_BEDA sasaran[S1].uraian [PK, Meningkatnya Kepuasan Masyarakat,"
                                + " Renstra, RKT “Meningkatnya kepuasan”]",
                        "URAIAN_BEDA sasaran[S1].indikator[S1.1].uraian [PK, IKM,"
                                + " Renstra “Hasil SKM”; RKT, IKU “Indeks Kepuasan Masyarakat”]");
    }

    @Test
    void comparesWordingWithTheDefinitionOfAnIkuOnly() {
        BahanUji bahan = bahan().definisi("S1.1", "Satu", true)
                .definisi("S1.2", "Dua", false)
                .pk(sasaran("S1", indikator("S1.1", "Lain", "1"), indikator("S1.2", "Lain", "1")));

        assertThat(pk(bahan))
                .containsExactly(
                        "INDIKATOR_BUKAN_IKU sasaran[S1].indikator[S1.2] [S1.2]",
                        "URAIAN_BEDA sasaran[S1].indikator[S1.1].uraian [PK, Lain, IKU “Satu”]");
    }

    @Test
    void findsSasaranAndProgramsWithoutEachOther() {
        BahanUji bahan = bahan().iku("S1.1", "S2.1", "S3.1")
                .rkt(
                        List.of("S1: 7.01.01", "S2:", "S9: 7.01.04 7.01.05"),
                        List.of(program("7.01.01", 1L), program("7.01.04", 4L), program("7.01.05", 5L)))
                .pk(
                        List.of(janji("7.01.01", 1), janji("7.01.02", 2), janji("7.01.03", 3), janji("7.01.04", 4)),
                        sasaran("S1", indikator("S1.1", "1")),
                        sasaran("S2", indikator("S2.1", "1")),
                        sasaran("S3", indikator("S3.1", "1")));

        assertThat(pk(bahan))
                .containsExactly(
                        "SASARAN_TANPA_PROGRAM sasaran[S2] [S2, PK]",
                        "SASARAN_TANPA_PROGRAM sasaran[S3] [S3, PK]",
                        "PROGRAM_TIDAK_ADA_DI_RKT program [7.01.02, 7.01.03]",
                        "PROGRAM_TANPA_SASARAN program[7.01.04] [7.01.04]",
                        "PROGRAM_TIDAK_ADA_DI_PK program [7.01.05]");
    }

    @Test
    void findsAMappingThatIsNotOneToOneOnBothSides() {
        BahanUji bahan = bahan().iku("S1.1", "S2.1")
                .rkt(
                        List.of("S1: 7.01.01 7.01.02", "S2: 7.01.02"),
                        List.of(program("7.01.01", 1L), program("7.01.02", 2L)))
                .pk(
                        List.of(janji("7.01.01", 1), janji("7.01.02", 2)),
                        sasaran("S1", indikator("S1.1", "1")),
                        sasaran("S2", indikator("S2.1", "1")));

        assertThat(pk(bahan))
                .containsExactly(
                        "PEMETAAN_TIDAK_SATU_SATU sasaran[S1] [sasaran S1, program, 7.01.01, 7.01.02]",
                        "PEMETAAN_TIDAK_SATU_SATU program[7.01.02] [program 7.01.02, sasaran, S1, S2]");
    }

    @ParameterizedTest
    @CsvSource({"387600000, ''", "387600001, 'ANGGARAN_BEDA @ [7.01.01, 387.600.001, 387.600.000, 1]'"})
    void namesBothBudgetsAndTheDifference(long anggaran, String temuan) {
        BahanUji bahan = bahan().iku("S1.1")
                .rkt(List.of("S1: 7.01.01"), List.of(program("7.01.01", 387_000_000L, 600_000L)))
                .pk(List.of(janji("7.01.01", anggaran)), sasaran("S1", indikator("S1.1", "1")));

        assertThat(String.join("", pk(bahan))).isEqualTo(temuan.replace("@", "program[7.01.01].anggaran"));
        assertThat(String.join("", rkt(bahan))).isEqualTo(temuan.replace("@", "sasaran[S1].program[7.01.01]"));
    }

    @Test
    void comparesNoBudgetWithAnRktThatGivesNone() {
        assertThat(pk(bahan().iku("S1.1")
                        .rkt(List.of("S1: 7.01.01"), List.of(program("7.01.01")))
                        .pk(List.of(janji("7.01.01", 5)), sasaran("S1", indikator("S1.1", "1")))))
                .isEmpty();
        assertThat(pk(bahan().iku("S1.1")
                        .rkt(List.of("S1: 7.01.01"), List.of(program("7.01.01", 0L)))
                        .pk(List.of(janji("7.01.01", 5)), sasaran("S1", indikator("S1.1", "1")))))
                .containsExactly("ANGGARAN_BEDA program[7.01.01].anggaran [7.01.01, 5, 0, 5]");
    }

    @Test
    void findsSasaranOfTheRktThatRenstraAndPkDoNotHave() {
        BahanUji bahan = bahan().iku("S1.1", "S2.1", "S3.1")
                .renstra(sasaran("S1", indikator("S1.1", "1")), sasaran("S2", indikator("S2.1", "1")))
                .pk(sasaran("S1", indikator("S1.1", "1")), sasaran("S3", indikator("S3.1", "1")))
                .rkt(List.of("S1: 7.01.01", "S2: 7.01.01", "S3: 7.01.01", "S4: 7.01.01"), List.of());

        assertThat(rkt(bahan))
                .containsExactly(
                        "SASARAN_TIDAK_ADA_DI_RENSTRA sasaran[S3] [S3, RKT]",
                        "SASARAN_TIDAK_ADA_DI_RENSTRA sasaran[S4] [S4, RKT]",
                        "SASARAN_TIDAK_ADA_DI_PK sasaran[S2] [S2, RKT]");
    }

    @Test
    void comparesTargetsThatTheRktPrints() {
        BahanUji bahan = bahan().iku("S1.1", "S1.2")
                .renstra(sasaran("S1", indikator("S1.1", "80"), indikator("S1.2", "80")))
                .pk(sasaran("S1", indikator("S1.1", "85"), indikator("S1.2", "80")))
                .rkt(
                        List.of("S1: 7.01.01"),
                        List.of(),
                        sasaran("S1", indikator("S1.1", "80"), indikator("S1.2", "90")));

        assertThat(rkt(bahan))
                .containsExactly(
                        "TARGET_BEDA_DARI_PK sasaran[S1].indikator[S1.1].target [S1.1, 80, 85, RKT]",
                        "TARGET_BEDA_DARI_RENSTRA sasaran[S1].indikator[S1.2].target [S1.2, 90, 80, RKT]");
    }

    @Test
    void findsSasaranThatTheRktGivesNoProgram() {
        BahanUji bahan = bahan().iku("S1.1", "S2.1", "S5.1", "S6.1")
                .renstra(
                        sasaran("S1", indikator("S1.1", "1")),
                        sasaran("S5", indikator("S5.1", "1")),
                        sasaran("S6", indikator("S6.1", null)))
                .pk(sasaran("S1", indikator("S1.1", "1")), sasaran("S5", indikator("S5.1", "1")))
                .rkt(List.of("S1:"), List.of());

        assertThat(rkt(bahan))
                .containsExactly(
                        "SASARAN_TANPA_PROGRAM sasaran[S1] [S1, RKT]",
                        "SASARAN_TANPA_PROGRAM sasaran [S5, Renstra, PK]");
        assertThat(renstra(bahan))
                .containsExactly(
                        "SASARAN_TANPA_PROGRAM sasaran[S1] [S1, Renstra]",
                        "SASARAN_TANPA_PROGRAM sasaran[S5] [S5, Renstra]");
    }

    @Test
    void findsAProgramThatTheRenstraHasUnderAnotherSasaran() {
        Map<String, List<String>> diRenstra = Map.of("S1", List.of("7.01.01"), "S2", List.of("PROGRAM 7.01.02."));
        BahanUji bahan = bahan().iku("S1.1", "S2.1")
                .renstra(diRenstra, sasaran("S1", indikator("S1.1", "1")), sasaran("S2", indikator("S2.1", "1")));
        List<Program> program = List.of(program("7.01.01", 1L), program("7.01.02", 1L), program("7.01.03", 1L));

        assertThat(rkt(bahan.rkt(SATU_SATU, program))).isEmpty();
        // what the Renstra does not name at all is no contradiction
        assertThat(rkt(bahan.rkt(List.of("S1: 7.01.01 7.01.03", "S2: 7.01.02"), program)))
                .isEmpty();
        assertThat(rkt(bahan.rkt(List.of("S1: 7.01.02", "S2: 7.01.01"), program)))
                .containsExactly(
                        "PROGRAM_DI_SASARAN_LAIN sasaran[S2].program[7.01.01] [7.01.01, S2, S1]",
                        "PROGRAM_DI_SASARAN_LAIN sasaran[S1].program[7.01.02] [7.01.02, S1, S2]");
    }

    @Test
    void comparesProgramsOfTheRktWithThoseOfThePk() {
        BahanUji bahan = bahan().iku("S1.1")
                .pk(List.of(janji("7.01.01", 1)), sasaran("S1", indikator("S1.1", "1")))
                .rkt(List.of("S1: L.01 L.02"), List.of(program("L.02", 1L), program("L.01", 1L)));

        assertThat(rkt(bahan))
                .containsExactly(
                        "PROGRAM_TIDAK_ADA_DI_PK sasaran [L.01, L.02]", "PROGRAM_TIDAK_ADA_DI_RKT sasaran [7.01.01]");
    }

    @Test
    void namesTheYearsOfARenstraThatDifferInTheSameWay() {
        SortedMap<Integer, BahanRencana> tahun = new TreeMap<>();
        for (int satu = 2021; satu <= 2026; satu++) {
            BahanUji bahan = bahan().iku("S1.1").renstra(sasaran("S1", indikator("S1.1", "80")));
            if (satu != 2023) {
                bahan.pk(sasaran("S1", indikator("S1.1", satu == 2026 ? "90" : "85")));
            }
            tahun.put(satu, bahan.jadi());
        }

        assertThat(BahanUji.tulis(PemeriksaKeselarasan.periksa("RENSTRA", tahun)))
                .containsExactly(
                        "TARGET_BEDA_DARI_PK sasaran[S1].indikator[S1.1].target"
                                + " [S1.1, 80, 85, Renstra, 2021-2022, 2024-2025]",
                        "TARGET_BEDA_DARI_PK sasaran[S1].indikator[S1.1].target [S1.1, 80, 90, Renstra, 2026]");
    }

    @Test
    void comparesAPromiseBelowTheCamatOnlyByTheIndicatorsThatBothHave() {
        BahanUji bahan = bahan().iku("S1.1")
                .bukanIku("U1")
                .renstra(sasaran("S1", indikator("S1.1", "80")))
                .rkt(List.of("S1: 7.01.01"), List.of(program("7.01.01", 1L)))
                .pkBawahan(sasaran("B1", "Lain", indikator("S1.1", "Lain", "85"), indikator("U1", "7")));

        assertThat(pk(bahan)).containsExactly("PK_ATASAN_BELUM_DITETAPKAN tingkat []");
        assertThat(pk(bahan.pk(sasaran("S1", indikator("S1.1", "85 %"))))).isEmpty();
        assertThat(pk(bahan.pk(sasaran("S1", indikator("S1.1", "80")))))
                .containsExactly("TARGET_BEDA_DARI_PK_CAMAT sasaran[B1].indikator[S1.1].target [S1.1, 85, 80, PK]");
    }

    private static List<String> pk(BahanUji bahan) {
        return BahanUji.tulis(PemeriksaKeselarasan.periksa("PERJANJIAN_KINERJA", 2023, bahan.jadi()));
    }

    private static List<String> rkt(BahanUji bahan) {
        return BahanUji.tulis(PemeriksaKeselarasan.periksa("RKT", 2023, bahan.jadi()));
    }

    private static List<String> renstra(BahanUji bahan) {
        return BahanUji.tulis(PemeriksaKeselarasan.periksa("RENSTRA", 2023, bahan.jadi()));
    }
}
