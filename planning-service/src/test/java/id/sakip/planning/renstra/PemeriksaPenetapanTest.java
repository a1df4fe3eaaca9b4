package id.sakip.planning.renstra;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.nilai.Skala;
import id.sakip.planning.dokumen.Temuan;
import id.sakip.planning.indikator.SifatIndikator;
import id.sakip.planning.indikator.domain.Berlaku;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PemeriksaPenetapanTest {

    private static final Map<String, Berlaku<SifatIndikator>> DIKENAL =
            RenstraUji.angka("S1.1", "S2.1", "S5.1", "T2.1", "A3.1", "X");

    @Test
    void warnsOfTheOddTargetsOfArjasa() {
        Temuan temuan = periksa(RenstraUji.BAB_II);

        assertThat(RenstraUji.galat(temuan)).isEmpty();
        assertThat(RenstraUji.peringatan(temuan))
                .containsExactly(
                        "TAHUN_TANPA_TARGET tujuan[0].sasaran[0].indikator[0].target",
                        "TARGET_MUNDUR tujuan[1].sasaran[0].indikator[0].target.2024");
        assertThat(temuan.peringatan().getFirst().args()).isEqualTo(List.of("S5.1", "2021"));
        assertThat(temuan.peringatan().getLast().args()).isEqualTo(List.of("S2.1", "85", "2023", "80", "2024"));
    }

    @Test
    void warnsOfTheGapInTheAnnexOfArjasaAndOfWhatItExchanges() {
        Temuan temuan = periksa(RenstraUji.LAMPIRAN, RenstraUji.BAB_II);

        assertThat(RenstraUji.galat(temuan)).isEmpty();
        assertThat(RenstraUji.peringatan(temuan))
                .containsExactly(
                        "RENSTRA_SASARAN_TANPA_KEBIJAKAN tujuan[1].sasaran[0].kebijakan",
                        "RENSTRA_INDIKATOR_BARU tujuan[1].sasaran[0].indikator[0].kodeIndikator",
                        "RENSTRA_INDIKATOR_DILEPAS tujuan",
                        "RENSTRA_INDIKATOR_DILEPAS tujuan");
        assertThat(temuan.peringatan().subList(2, 4))
                .extracting(p -> p.args().getFirst())
                .containsExactly("S1.1", "S5.1");
    }

    @Test
    void refusesWhatCannotBeMeasured() {
        assertThat(galat(versi("", ""))).containsExactly("DOKUMEN_KOSONG tujuan");
        assertThat(galat(versi("", "{\"kode\":\"S1\",\"uraian\":\"a\"}")))
                .containsExactly("SASARAN_TANPA_INDIKATOR tujuan[0].sasaran[0].indikator");
        assertThat(galat(versi("", sasaran("S1", "\"target\":{\"2023\":\"- (belum disurvei)\"}"))))
                .containsExactly("TANPA_TARGET tujuan[0].sasaran[0].indikator[0].target");
        assertThat(galat(versi("", sasaran("S1", "\"kondisiAwal\":\"75\""))))
                .containsExactly("TANPA_TARGET tujuan[0].sasaran[0].indikator[0].target");
        assertThat(galat(versi("", sasaran("S1", "\"targetAkhir\":\"85\"")))).isEmpty();
        assertThat(galat(versi("", sasaran("S1", "\"target\":{\"2023\":\"0\"}"))))
                .isEmpty();
    }

    @Test
    void namesTheYearsWithoutATargetThatTheVersionSpeaksOf() {
        String target = "\"target\":{\"2024\":\"80\",\"2025\":\"- (belum disurvei)\",\"2026\":\"80\"}";

        assertThat(tahunKosong(versi("", sasaran("S1", target)))).containsExactly("2021, 2022, 2023, 2025");
        assertThat(tahunKosong(versi(perubahan(1, 2023), sasaran("S1", target))))
                .containsExactly("2023, 2025");
        assertThat(tahunKosong(versi(perubahan(1, 2026), sasaran("S1", target))))
                .isEmpty();
    }

    @Test
    void warnsWhereTheEndIsNotTheLastYear() {
        assertThat(peringatan(versi(
                        perubahan(1, 2026), sasaran("S1", "\"target\":{\"2026\":\"85\"},\"targetAkhir\":\"100\""))))
                .containsExactly("TARGET_AKHIR_BEDA tujuan[0].sasaran[0].indikator[0].targetAkhir");
        assertThat(peringatan(versi(
                        perubahan(1, 2026), sasaran("S1", "\"target\":{\"2026\":\"85\"},\"targetAkhir\":\"85 %\""))))
                .isEmpty();
        assertThat(peringatan(versi(perubahan(1, 2026), sasaran("S1", "\"target\":{\"2026\":\"85\"}"))))
                .isEmpty();
    }

    @Test
    void looksAtTargetsTheWayTheIndicatorPoints() {
        Map<String, Berlaku<SifatIndikator>> negatif =
                Map.of("X", RenstraUji.tetap(JenisNilai.ANGKA, Polaritas.NEGATIF, null));
        String naik = versi(perubahan(1, 2025), sasaran("S1", "\"target\":{\"2025\":\"80\",\"2026\":\"85\"}"));
        Temuan temuan = new Temuan();
        PemeriksaPenetapan.periksa(RenstraUji.urai(naik), negatif, List.of(), temuan);

        assertThat(RenstraUji.peringatan(temuan))
                .containsExactly("TARGET_MUNDUR tujuan[0].sasaran[0].indikator[0].target.2026");
        assertThat(peringatan(naik)).isEmpty();
    }

    @Test
    void readsEachYearAsItIsDefinedThen() {
        // graded up to 2023, a score from 2024 on, and from 2026 on one that is to fall
        Map<String, Berlaku<SifatIndikator>> berubah = Map.of(
                "X",
                new Berlaku<>(new TreeMap<>(Map.of(
                        2021, RenstraUji.sifat(JenisNilai.PREDIKAT, Polaritas.POSITIF, Skala.AKIP),
                        2024, RenstraUji.sifat(JenisNilai.ANGKA, Polaritas.POSITIF, null),
                        2026, RenstraUji.sifat(JenisNilai.ANGKA, Polaritas.NEGATIF, null)))));

        assertThat(dengan(
                        berubah,
                        "\"kondisiAwal\":\"CC\",\"target\":{\"2021\":\"BB\",\"2022\":\"B\",\"2023\":\"A\",\"2024\":\"60\","
                                + "\"2025\":\"70\",\"2026\":\"65\"}"))
                .containsExactly("TARGET_MUNDUR tujuan[0].sasaran[0].indikator[0].target.2022");
        assertThat(dengan(berubah, "\"target\":{\"2023\":\"B\",\"2024\":\"B\"},\"targetAkhir\":\"B\""))
                .containsExactly(
                        "TARGET_TIDAK_SESUAI tujuan[0].sasaran[0].indikator[0].target.2024",
                        "TARGET_TIDAK_SESUAI tujuan[0].sasaran[0].indikator[0].targetAkhir",
                        "TAHUN_TANPA_TARGET tujuan[0].sasaran[0].indikator[0].target");
    }

    private static List<String> dengan(Map<String, Berlaku<SifatIndikator>> dikenal, String target) {
        Temuan temuan = new Temuan();
        PemeriksaPenetapan.periksa(RenstraUji.urai(versi("", sasaran("S1", target))), dikenal, List.of(), temuan);
        return Stream.concat(RenstraUji.galat(temuan).stream(), RenstraUji.peringatan(temuan).stream())
                .toList();
    }

    @Test
    void findsTargetsThatADefinitionDoesNotAllowAnyMore() {
        assertThat(galat(versi(
                        "", sasaran("S1", "\"kondisiAwal\":\"B\",\"target\":{\"2023\":\"B\"},\"targetAkhir\":\"B\""))))
                .containsExactly(
                        "TARGET_TIDAK_SESUAI tujuan[0].sasaran[0].indikator[0].kondisiAwal",
                        "TARGET_TIDAK_SESUAI tujuan[0].sasaran[0].indikator[0].target.2023",
                        "TARGET_TIDAK_SESUAI tujuan[0].sasaran[0].indikator[0].targetAkhir");
        assertThat(galat("""
                        {"kodePd":"35.09.22","tahunAwal":2021,"tahunAkhir":2026,"tujuan":[{"kode":"T1","uraian":"a",
                         "indikator":[{"kodeIndikator":"S1.1","uraian":"b","targetAkhir":"B"}],"sasaran":[%s]}]}""".formatted(sasaran("S1", "\"targetAkhir\":\"1\""))))
                .containsExactly("TARGET_TIDAK_SESUAI tujuan[0].indikator[0].targetAkhir");
    }

    @Test
    void asksHowASasaranIsReachedOnlyWhereOthersSayIt() {
        String tanpa = sasaran("S1", "\"targetAkhir\":\"1\"");
        String lengkap = """
                {"kode":"S2","uraian":"b","strategi":["s"],"kebijakan":["k"],"program":[{"uraian":"p"}],
                 "indikator":[{"kodeIndikator":"S2.1","targetAkhir":"1"}]}""";

        assertThat(arah(versi("", tanpa))).isEmpty();
        assertThat(arah(versi("", lengkap))).isEmpty();
        assertThat(arah(versi("", tanpa + "," + lengkap)))
                .containsExactly(
                        "RENSTRA_SASARAN_TANPA_STRATEGI tujuan[0].sasaran[0].strategi",
                        "RENSTRA_SASARAN_TANPA_KEBIJAKAN tujuan[0].sasaran[0].kebijakan",
                        "RENSTRA_SASARAN_TANPA_PROGRAM tujuan[0].sasaran[0].program");
    }

    @Test
    void keepsTheFirstVersionFromComingBackOverAChange() {
        String awal = versi("");

        assertThat(galat(awal, versi(""))).isEmpty();
        assertThat(galat(awal, versi(perubahan(1, 2026)))).containsExactly("RENSTRA_PERUBAHAN_BERLAKU jenis");
        assertThat(galat(awal, versi(""), versi(perubahan(1, 2026))))
                .containsExactly("RENSTRA_PERUBAHAN_BERLAKU jenis");
    }

    @Test
    void numbersChangesInTheOrderOfTheYearsTheyHoldFrom() {
        String awal = versi("");
        String kedua = versi(perubahan(2, 2024));

        assertThat(galat(versi(perubahan(1, 2023)), awal)).isEmpty();
        // after one that stays
        assertThat(galat(versi(perubahan(3, 2025)), awal, kedua)).isEmpty();
        assertThat(galat(versi(perubahan(2, 2025)), awal, kedua))
                .containsExactly("PERUBAHAN_KE_TIDAK_URUT perubahanKe");
        // in place of one that goes: the next change, or the same one corrected
        assertThat(galat(versi(perubahan(3, 2024)), awal, kedua)).isEmpty();
        assertThat(galat(versi(perubahan(2, 2024)), awal, kedua)).isEmpty();
        assertThat(galat(versi(perubahan(2, 2021)), awal, kedua)).isEmpty();
        assertThat(galat(versi(perubahan(1, 2024)), awal, kedua))
                .containsExactly("PERUBAHAN_KE_TIDAK_URUT perubahanKe");
    }

    @Test
    void keepsTheEndOfThePeriodThatTheVersionsBeforeSay() {
        String awal = versi("");
        String pendek = versi(perubahan(1, 2023)).replace("\"tahunAkhir\":2026", "\"tahunAkhir\":2025");
        String dariAwal = versi(perubahan(1, 2021)).replace("\"tahunAkhir\":2026", "\"tahunAkhir\":2025");

        assertThat(galat(pendek, awal)).containsExactly("PERIODE_BEDA tahunAkhir");
        assertThat(galat(dariAwal, awal)).isEmpty();
    }

    @Test
    void comparesWithTheVersionThatCountedSoFar() {
        String awal = versi("", sasaran("S1", "S1.1", "\"targetAkhir\":\"1\""));
        String pertama = versi(perubahan(1, 2023), sasaran("S1", "S2.1", "\"targetAkhir\":\"1\""));
        String sama = sasaran("S1", "S2.1", "\"targetAkhir\":\"1\"");

        assertThat(beda(versi(perubahan(2, 2022), sama), awal, pertama))
                .containsExactly("S2.1 RENSTRA_INDIKATOR_BARU", "S1.1 RENSTRA_INDIKATOR_DILEPAS");
        assertThat(beda(versi(perubahan(2, 2023), sama), awal, pertama)).isEmpty();
        assertThat(beda(versi(perubahan(2, 2024), sama), awal, pertama)).isEmpty();
        // before all others: the first of those it replaces
        assertThat(beda(versi(perubahan(2, 2022), sama), pertama)).isEmpty();
        assertThat(beda(versi("", sama))).isEmpty();
    }

    private static String perubahan(int ke, int mulai) {
        return "\"jenis\":\"PERUBAHAN\",\"perubahanKe\":" + ke + ",\"berlakuMulai\":" + mulai + ",";
    }

    private static String versi(String versi) {
        return versi(versi, sasaran("S1", "\"targetAkhir\":\"1\""));
    }

    private static String versi(String versi, String sasaran) {
        return "{\"kodePd\":\"35.09.22\",\"tahunAwal\":2021,\"tahunAkhir\":2026," + versi
                + "\"tujuan\":[{\"kode\":\"T1\",\"uraian\":\"a\",\"sasaran\":[" + sasaran + "]}]}";
    }

    private static String sasaran(String kode, String target) {
        return sasaran(kode, "X", target);
    }

    private static String sasaran(String kode, String indikator, String target) {
        return "{\"kode\":\"" + kode + "\",\"uraian\":\"a\",\"indikator\":[{\"kodeIndikator\":\"" + indikator + "\","
                + target + "}]}";
    }

    private static Temuan periksa(String json, String... berlaku) {
        Temuan temuan = new Temuan();
        PemeriksaPenetapan.periksa(
                RenstraUji.urai(json),
                DIKENAL,
                List.of(berlaku).stream().map(RenstraUji::urai).toList(),
                temuan);
        return temuan;
    }

    private static List<String> galat(String json, String... berlaku) {
        return RenstraUji.galat(periksa(json, berlaku));
    }

    private static List<String> peringatan(String json, String... berlaku) {
        return RenstraUji.peringatan(periksa(json, berlaku));
    }

    private static List<String> arah(String json) {
        return peringatan(json).stream()
                .filter(p -> p.startsWith("RENSTRA_SASARAN"))
                .toList();
    }

    private static List<Object> tahunKosong(String json) {
        return periksa(json).peringatan().stream()
                .filter(p -> p.kode().equals("TAHUN_TANPA_TARGET"))
                .<Object>map(p -> p.args().getLast())
                .toList();
    }

    private static List<String> beda(String json, String... berlaku) {
        return periksa(json, berlaku).peringatan().stream()
                .filter(p -> p.kode().startsWith("RENSTRA_INDIKATOR"))
                .map(p -> p.args().getFirst() + " " + p.kode())
                .toList();
    }
}
