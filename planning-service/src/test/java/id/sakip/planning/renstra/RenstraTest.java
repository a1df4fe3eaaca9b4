package id.sakip.planning.renstra;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sakip.planning.rpjmd.TautanRpjmd.Ditemukan;
import id.sakip.planning.rpjmd.TautanRpjmd.SasaranRpjmd;
import id.sakip.planning.rpjmd.TautanRpjmd.TujuanRpjmd;
import id.sakip.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RenstraTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Ditemukan RPJMD = new Ditemukan(
            List.of(new TujuanRpjmd(ID, ID, "M2.T1", "a", "M2", "m", List.of())),
            List.of(new SasaranRpjmd(ID, ID, "M2.T1.S1", "b", ID, "M2.T1", "a", List.of())));

    @Test
    void givesBackWhatWasEntered() {
        for (String json : List.of(RenstraUji.BAB_II, RenstraUji.LAMPIRAN)) {
            IsiRenstra isi = RenstraUji.urai(json);

            assertThat(new Renstra(isi, RPJMD).isi()).isEqualTo(isi);
        }
    }

    @Test
    void takesTheSameContentInAnotherSpellingForTheSame() {
        IsiRenstra rapi = RenstraUji.urai(RenstraUji.LAMPIRAN);
        IsiRenstra kusut = RenstraUji.urai(RenstraUji.LAMPIRAN
                .replace("\"Orientasi", "\"  Orientasi")
                .replace("Muspika\"", "Muspika \"")
                .replace("\"A3.1\",", "\"A3.1\",\"uraian\":\"  \",\"targetAkhir\":\" \",")
                .replace("\"2026\":\"80\"", "\"2026\":\"80\",\"2021\":null"));

        assertThat(new Renstra(kusut, RPJMD).isi()).isEqualTo(rapi);
    }

    @Test
    void coversTheYearsFromItsOwnFirstOneOn() {
        assertThat(new Renstra(RenstraUji.urai(RenstraUji.BAB_II), RPJMD).tahunTercakup())
                .containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(new Renstra(RenstraUji.urai(RenstraUji.LAMPIRAN), RPJMD).tahunTercakup())
                .containsExactly(2022, 2023, 2024, 2025, 2026);
    }

    @Test
    void namesTheProgramsOfASasaranByCodeElseByName() {
        assertThat(new Renstra(RenstraUji.urai(RenstraUji.LAMPIRAN), RPJMD).programSasaran())
                .isEqualTo(Map.of(
                        "A1", List.of("7.01.02"), "A3", List.of("PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM")));
        assertThat(new Renstra(RenstraUji.urai(RenstraUji.BAB_II), RPJMD).programSasaran())
                .isEmpty();
    }

    @Test
    void refusesALinkWhoseRowHasGoneSinceTheCheck() {
        IsiRenstra isi = RenstraUji.urai(RenstraUji.LAMPIRAN);
        Ditemukan tanpaTujuan = new Ditemukan(List.of(), RPJMD.sasaran());
        Ditemukan tanpaSasaran = new Ditemukan(RPJMD.tujuan(), List.of());

        for (Ditemukan kurang : List.of(tanpaTujuan, tanpaSasaran)) {
            assertThatThrownBy(() -> new Renstra(isi, kurang))
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.kode()).isEqualTo("RPJMD_TIDAK_DIKENAL"));
        }
    }
}
