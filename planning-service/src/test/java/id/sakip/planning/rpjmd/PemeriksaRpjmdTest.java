package id.sakip.planning.rpjmd;

import java.util.List;

import id.sakip.planning.dokumen.Temuan;
import id.sakip.platform.problem.Fault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PemeriksaRpjmdTest {

    @Test
    void findsNothingWrongWithWhatTheReportsQuote() {
        assertThat(galat(RpjmdUji.jember2016("35.09"))).isEmpty();
        assertThat(galat(RpjmdUji.jember2021("35.09"))).isEmpty();
    }

    @Test
    void findsEverythingAtItsPlace() {
        assertThat(galat("""
                        {"kodeKab":"35.09","tahunAwal":2021,"tahunAkhir":2026,"tanggal":"1998-12-31","misi":[
                          {"kode":"M1","uraian":"a","tujuan":[{"kode":"T1","uraian":"b",
                            "indikator":[{"kode":"X","uraian":"c","kondisiAwal":"?","target":{"2020":"1","2021":"1 2 3"}},
                                         {"kode":"X","uraian":"d","targetAkhir":"01.000"},{"uraian":"d"},{"uraian":"d"}],
                            "sasaran":[{"kode":"S1","uraian":"e","indikator":[{"kode":"X","uraian":"c"}]}]}]},
                          {"kode":"M1","uraian":"f","tujuan":[{"kode":"T1","uraian":"g",
                            "sasaran":[{"kode":"S1","uraian":"h"},{"kode":"S1","uraian":"i"}]}]}]}"""))
                .containsExactlyInAnyOrder(
                        "DI_LUAR_RENTANG tanggal",
                        "TARGET_TIDAK_TERURAI misi[0].tujuan[0].indikator[0].kondisiAwal",
                        "TAHUN_DI_LUAR_PERIODE misi[0].tujuan[0].indikator[0].target.2020",
                        "TARGET_TIDAK_TERURAI misi[0].tujuan[0].indikator[0].target.2021",
                        "KODE_GANDA misi[0].tujuan[0].indikator[1].kode",
                        "TARGET_TIDAK_TERURAI misi[0].tujuan[0].indikator[1].targetAkhir",
                        "KODE_GANDA misi[1].kode",
                        "KODE_GANDA misi[1].tujuan[0].kode",
                        "KODE_GANDA misi[1].tujuan[0].sasaran[0].kode",
                        "KODE_GANDA misi[1].tujuan[0].sasaran[1].kode");
    }

    @Test
    void takesTheGradesOfEveryPresetScale() {
        assertThat(galat("""
                        {"kodeKab":"35.09","tahunAwal":2021,"tahunAkhir":2026,"misi":[{"kode":"M","uraian":"m","tujuan":[
                          {"kode":"T","uraian":"t","indikator":[{"uraian":"Opini BPK","kondisiAwal":"WDP",
                           "target":{"2022":"WTP","2023":"BB","2024":"Level 3"},"targetAkhir":"Wajar Tanpa Pengecualian"}]}]}]}""")).containsExactly("TARGET_TIDAK_TERURAI misi[0].tujuan[0].indikator[0].target.2024");
    }

    @Test
    void knowsTheBoundsOfAPeriod() {
        assertThat(periode(2021, 2021)).isEmpty();
        assertThat(periode(2021, 2030)).isEmpty();
        assertThat(periode(2021, 2020)).containsExactly("PERIODE_SALAH tahunAkhir");
        assertThat(periode(2021, 2031)).containsExactly("PERIODE_SALAH tahunAkhir");
    }

    @Test
    void warnsOfWhatTheReportsDoNotQuote() {
        assertThat(peringatan(RpjmdUji.jember2016("35.09")))
                .containsExactly(
                        "TANPA_TARGET misi[0].tujuan[0].indikator[0].target",
                        "SASARAN_TANPA_INDIKATOR misi[0].tujuan[0].sasaran[0].indikator",
                        "TANPA_TARGET misi[0].tujuan[0].sasaran[1].indikator[0].target",
                        "MISI_TANPA_TUJUAN misi[1].tujuan",
                        "MISI_TANPA_TUJUAN misi[2].tujuan");
        assertThat(peringatan("""
                        {"kodeKab":"35.09","tahunAwal":2021,"tahunAkhir":2026,"misi":[{"kode":"M","uraian":"m","tujuan":[
                          {"kode":"T","uraian":"t"}]}]}"""))
                .containsExactly(
                        "RPJMD_TANPA_VISI visi",
                        "TUJUAN_TANPA_INDIKATOR misi[0].tujuan[0].indikator",
                        "TUJUAN_TANPA_SASARAN misi[0].tujuan[0].sasaran");
    }

    @Test
    void takesATargetOfAYearOrOfTheEndAndNoDashForOne() {
        String isi = """
                {"kodeKab":"35.09","tahunAwal":2021,"tahunAkhir":2026,"visi":"v","misi":[{"kode":"M","uraian":"m","tujuan":[
                  {"kode":"T","uraian":"t","indikator":[{"uraian":"i",@target}],"sasaran":[
                    {"kode":"S","uraian":"s","indikator":[{"uraian":"j","targetAkhir":"75"}]}]}]}]}""";

        assertThat(peringatan(isi.replace("@target", "\"target\":{\"2021\":\"0\"}")))
                .isEmpty();
        assertThat(peringatan(isi.replace("@target", "\"targetAkhir\":\"B\""))).isEmpty();
        assertThat(peringatan(isi.replace("@target", "\"target\":{\"2021\":\"-\",\"2022\":\" \"}")))
                .containsExactly("TANPA_TARGET misi[0].tujuan[0].indikator[0].target");
    }

    @Test
    void refusesADocumentThatNothingCanBeLinkedTo() {
        assertThat(penetapan("""
                        {"kodeKab":"35.09","tahunAwal":2021,"tahunAkhir":2026,"misi":[{"kode":"M","uraian":"m"}]}""").galat()).extracting(Fault::kode).containsExactly("DOKUMEN_KOSONG");
    }

    private static List<String> periode(int awal, int akhir) {
        return galat("""
                {"kodeKab":"35.09","tahunAwal":%d,"tahunAkhir":%d,"misi":[{"kode":"M","uraian":"m"}]}""".formatted(awal, akhir));
    }

    private static List<String> galat(String json) {
        Temuan temuan = new Temuan();
        PemeriksaRpjmd.periksa(RpjmdUji.urai(json), temuan);
        return temuan.galat().stream().map(t -> t.kode() + " " + t.medan()).toList();
    }

    private static List<String> peringatan(String json) {
        return penetapan(json).peringatan().stream()
                .map(t -> t.kode() + " " + t.medan())
                .toList();
    }

    private static Temuan penetapan(String json) {
        Temuan temuan = new Temuan();
        PemeriksaPenetapan.periksa(RpjmdUji.urai(json), temuan);
        return temuan;
    }
}
