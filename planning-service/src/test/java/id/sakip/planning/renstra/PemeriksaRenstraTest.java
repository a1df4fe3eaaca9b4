package id.sakip.planning.renstra;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.indikator.domain.Berlaku;
import id.sakip.planning.rpjmd.TautanRpjmd.Ditemukan;
import id.sakip.planning.rpjmd.TautanRpjmd.SasaranRpjmd;
import id.sakip.planning.rpjmd.TautanRpjmd.TujuanRpjmd;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PemeriksaRenstraTest {

    private static final Map<String, Berlaku<SifatIndikator>> DIKENAL =
            RenstraUji.angka("S1.1", "S2.1", "S5.1", "T2.1", "A3.1");

    private static final UUID ID = new UUID(0, 1);
    private static final Ditemukan RPJMD = new Ditemukan(
            List.of(new TujuanRpjmd(ID, ID, "M2.T1", "a", "M2", "m", List.of())),
            List.of(new SasaranRpjmd(ID, ID, "M2.T1.S1", "b", ID, "M2.T1", "a", List.of())));

    @Test
    void findsNothingWrongWithTheMatricesOfArjasa() {
        assertThat(galat(RenstraUji.BAB_II)).isEmpty();
        assertThat(galat(RenstraUji.LAMPIRAN)).isEmpty();
    }

    @Test
    void takesAVersionWithoutTheNewFieldsForTheFirstOne() {
        IsiRenstra isi = RenstraUji.urai(RenstraUji.BAB_II);

        assertThat(isi.jenis()).isEqualTo(JenisRenstra.AWAL);
        assertThat(isi.perubahanKe()).isNull();
        assertThat(isi.berlakuMulai()).isEqualTo(2021);
    }

    @Test
    void asksForTheNumberOfAChangeAndOnlyThen() {
        assertThat(versi("\"jenis\":\"PERUBAHAN\"")).containsExactly("TANPA_PERUBAHAN_KE perubahanKe");
        assertThat(versi("\"jenis\":\"PERUBAHAN\",\"perubahanKe\":1")).isEmpty();
        assertThat(versi("\"jenis\":\"AWAL\",\"perubahanKe\":1"))
                .containsExactly("PERUBAHAN_KE_HANYA_PERUBAHAN perubahanKe");
    }

    @Test
    void letsAVersionHoldFromAYearOfItsPeriod() {
        String perubahan = "\"jenis\":\"PERUBAHAN\",\"perubahanKe\":1,\"berlakuMulai\":";
        assertThat(versi(perubahan + 2021)).isEmpty();
        assertThat(versi(perubahan + 2026)).isEmpty();
        assertThat(versi(perubahan + 2020)).containsExactly("TAHUN_DI_LUAR_PERIODE berlakuMulai");
        assertThat(versi(perubahan + 2027)).containsExactly("TAHUN_DI_LUAR_PERIODE berlakuMulai");
    }

    @Test
    void letsTheFirstVersionHoldFromTheBeginningOnly() {
        assertThat(versi("\"berlakuMulai\":2021")).isEmpty();
        assertThat(versi("\"berlakuMulai\":2022")).containsExactly("AWAL_TIDAK_DARI_AWAL berlakuMulai");
        assertThat(versi("\"berlakuMulai\":2020")).containsExactly("TAHUN_DI_LUAR_PERIODE berlakuMulai");
    }

    @Test
    void namesEveryCodeThatTheRpjmdDoesNotHave() {
        assertThat(galat("""
                        {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[
                          {"kode":"T1","uraian":"a","tujuanRpjmd":"M2.T1","sasaran":[
                            {"kode":"S1","uraian":"b","sasaranRpjmd":"M2.T1.S1"},
                            {"kode":"S2","uraian":"c","sasaranRpjmd":"M2.T1"}]},
                          {"kode":"T2","uraian":"d","tujuanRpjmd":"M2.T1.S1"}]}"""))
                .containsExactly(
                        "RPJMD_TIDAK_DIKENAL tujuan[0].sasaran[1].sasaranRpjmd",
                        "RPJMD_TIDAK_DIKENAL tujuan[1].tujuanRpjmd");
    }

    @Test
    void readsBaselinesTargetsAndEndsWhereverTheyStand() {
        assertThat(galat("""
                        {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"a",
                          "indikator":[{"uraian":"b","kondisiAwal":"?","target":{"2020":"1","2021":"1 2 3"},"targetAkhir":"01.000"},
                                       {"uraian":"b","target":{"2022":"B"}},
                                       {"kodeIndikator":"S1.1","uraian":"c","kondisiAwal":"B"}],
                          "sasaran":[{"kode":"S1","uraian":"d","indikator":[{"kodeIndikator":"S1.1","kondisiAwal":"B"}]}]}]}"""))
                .containsExactlyInAnyOrder(
                        "TARGET_TIDAK_TERURAI tujuan[0].indikator[0].kondisiAwal",
                        "TAHUN_DI_LUAR_PERIODE tujuan[0].indikator[0].target.2020",
                        "TARGET_TIDAK_TERURAI tujuan[0].indikator[0].target.2021",
                        "TARGET_TIDAK_TERURAI tujuan[0].indikator[0].targetAkhir",
                        "TARGET_TIDAK_SESUAI tujuan[0].indikator[2].kondisiAwal",
                        "TARGET_TIDAK_SESUAI tujuan[0].sasaran[0].indikator[0].kondisiAwal");
    }

    @Test
    void takesTheGradesOfEveryPresetScaleWhereNoDefinitionSaysWhich() {
        assertThat(galat("""
                        {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"a",
                          "indikator":[{"uraian":"b","kondisiAwal":"WDP","target":{"2021":"WTP","2022":"WTS"},"targetAkhir":"Cukup (70)"},
                                       {"kodeIndikator":"S1.1","uraian":"c","kondisiAwal":"WTP"}]}]}"""))
                .containsExactlyInAnyOrder(
                        "TARGET_TIDAK_TERURAI tujuan[0].indikator[0].target.2022",
                        "TARGET_TIDAK_TERURAI tujuan[0].indikator[1].kondisiAwal");
    }

    @Test
    void letsAnIndicatorMeasureATujuanAndASasaranButNoneTwice() {
        assertThat(galat("""
                        {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[
                          {"kode":"T1","uraian":"a","indikator":[{"kodeIndikator":"S1.1","uraian":"x"},{"kodeIndikator":"S1.1","uraian":"y"},
                            {"kodeIndikator":"S9.9","uraian":"z"},{"uraian":"z"},{"uraian":"z"}],
                           "sasaran":[{"kode":"S1","uraian":"b","indikator":[{"kodeIndikator":"S1.1"}]}]},
                          {"kode":"T2","uraian":"c","indikator":[{"kodeIndikator":"S1.1","uraian":"x"}],
                           "sasaran":[{"kode":"S2","uraian":"d","indikator":[{"kodeIndikator":"S1.1"}]}]}]}"""))
                .containsExactly(
                        "KODE_GANDA tujuan[0].indikator[1].kodeIndikator",
                        "INDIKATOR_TIDAK_DIKENAL tujuan[0].indikator[2].kodeIndikator",
                        "KODE_GANDA tujuan[1].sasaran[0].indikator[0].kodeIndikator");
    }

    @Test
    void takesProgramsByOfficialOrLocalCodeOrByName() {
        assertThat(galat("""
                        {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"a","sasaran":[
                          {"kode":"S1","uraian":"b","program":[{"kode":"7.01.02","uraian":"P"},{"kode":"L.01","uraian":"Q"},{"uraian":"R"},{"uraian":"R"},
                            {"kode":"7.01.02","uraian":"P"},{"kode":"7.01.02.2.01","uraian":"K"},{"kode":"L.01.01","uraian":"K"}]},
                          {"kode":"S2","uraian":"c","program":[{"kode":"7.01.02","uraian":"P"}]}]}]}"""))
                .containsExactly(
                        "KODE_GANDA tujuan[0].sasaran[0].program[4].kode",
                        "TINGKAT_KODE_SALAH tujuan[0].sasaran[0].program[5].kode",
                        "TINGKAT_KODE_SALAH tujuan[0].sasaran[0].program[6].kode");
    }

    @Test
    void takesGradesForGradedIndicators() {
        Map<String, Berlaku<SifatIndikator>> sakip =
                Map.of("S4.1", RenstraUji.tetap(JenisNilai.PREDIKAT, Polaritas.POSITIF, Skala.AKIP));
        Temuan temuan = new Temuan();
        PemeriksaRenstra.periksa(RenstraUji.urai("""
                        {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"a",
                          "indikator":[{"kodeIndikator":"S4.1","uraian":"x","kondisiAwal":"CC","target":{"2022":"B (65)"}}],
                          "sasaran":[{"kode":"S1","uraian":"b","indikator":[{"kodeIndikator":"S4.1","kondisiAwal":"65","target":{"2022":"B"},"targetAkhir":"70"}]}]}]}"""), sakip, RPJMD, temuan);

        assertThat(RenstraUji.galat(temuan)).isEmpty();
    }

    private static List<String> versi(String tambahan) {
        return galat("{\"kodePd\":\"35.09.22\",\"tahunAwal\":2021,\"tahunAkhir\":2026," + tambahan
                + ",\"tujuan\":[{\"kode\":\"T1\",\"uraian\":\"a\"}]}");
    }

    private static List<String> galat(String json) {
        Temuan temuan = new Temuan();
        PemeriksaRenstra.periksa(RenstraUji.urai(json), DIKENAL, RPJMD, temuan);
        return RenstraUji.galat(temuan);
    }
}
