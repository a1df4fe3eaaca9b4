package id.sakip.planning.rencana.domain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.contracts.rencana.RencanaBerlaku.Program;
import id.sakip.planning.rencana.domain.BahanRencana.Indikator;
import id.sakip.planning.rencana.domain.BahanRencana.ProgramPk;
import id.sakip.planning.rencana.domain.BahanRencana.Sasaran;
import org.junit.jupiter.api.Test;

import static id.sakip.planning.rencana.domain.BahanUji.bahan;
import static org.assertj.core.api.Assertions.assertThat;

/** What three real reports contradict themselves in, from the figures and words they print. */
class KeselarasanLaporanTest {

    @Test
    void findsWhatThePkOfArjasaContradicts() throws IOException {
        JsonNode laporan = laporan("arjasa-2023");
        BahanUji bahan = definisi(laporan);
        renstra(bahan, laporan.at("/renstra/1"), 2023);
        rkt(bahan, laporan.at("/rkt/0"));
        assertThat(periksa("RKT", 2023, bahan))
                .containsExactly(
                        "TARGET_BEDA_BENTUK sasaran[S4].indikator[S4.1].target [S4.1, B, 67, RKT, Renstra]",
                        "SASARAN_TANPA_PROGRAM sasaran [S5, Renstra]");

        pk(bahan, laporan.at("/perjanjianKinerja/0"));
        assertThat(periksa("PERJANJIAN_KINERJA", 2023, bahan))
                .containsExactly(
                        "SASARAN_TIDAK_ADA_DI_PK sasaran [S5, Renstra]",
                        "TARGET_BEDA_BENTUK sasaran[S4].indikator[S4.1].target [S4.1, B, 67, PK, Renstra]",
                        "URAIAN_BEDA sasaran[S1].uraian",
                        "URAIAN_BEDA sasaran[S1].indikator[S1.1].uraian",
                        "URAIAN_BEDA sasaran[S2].uraian",
                        "URAIAN_BEDA sasaran[S2].indikator[S2.1].uraian",
                        "URAIAN_BEDA sasaran[S3].uraian",
                        "URAIAN_BEDA sasaran[S3].indikator[S3.1].uraian",
                        "URAIAN_BEDA sasaran[S4].indikator[S4.1].uraian");
    }

    /** The Renstra annex of the same report has other sasaran and, but for one, other indicators. */
    @Test
    void findsTheSecondSetOfIndicatorsOfArjasa() throws IOException {
        JsonNode laporan = laporan("arjasa-2023");
        BahanUji bahan = definisi(laporan);
        renstra(bahan, laporan.at("/renstra/0"), 2023);
        pk(bahan, laporan.at("/perjanjianKinerja/0"));

        assertThat(periksa("PERJANJIAN_KINERJA", 2023, bahan).stream().filter(t -> !t.startsWith("URAIAN")))
                .containsExactly(
                        "SASARAN_TIDAK_ADA_DI_RENSTRA sasaran[S1] [S1, PK]",
                        "SASARAN_TIDAK_ADA_DI_RENSTRA sasaran[S2] [S2, PK]",
                        "SASARAN_TIDAK_ADA_DI_RENSTRA sasaran[S3] [S3, PK]",
                        "SASARAN_TIDAK_ADA_DI_RENSTRA sasaran[S4] [S4, PK]",
                        "SASARAN_TIDAK_ADA_DI_PK sasaran [A2, Renstra]",
                        "SASARAN_TIDAK_ADA_DI_PK sasaran [A3, Renstra]");
    }

    @Test
    void findsTheFourTargetsOfOneYearInUmbulsari() throws IOException {
        JsonNode laporan = laporan("umbulsari-2021");
        BahanUji bahan = definisi(laporan);
        renstra(bahan, laporan.at("/renstra/0"), 2021);
        rkt(bahan, laporan.at("/rkt/0"));
        assertThat(periksa("RKT", 2021, bahan))
                .containsExactly(
                        "INDIKATOR_TIDAK_ADA_DI_RENSTRA sasaran[S2].indikator[S2.2] [S2.2, RKT]",
                        "TARGET_BEDA_DARI_RENSTRA sasaran[S2].indikator[S2.1].target [S2.1, 90, 80, RKT]");

        pk(bahan, laporan.at("/perjanjianKinerja/0"));
        assertThat(periksa("PERJANJIAN_KINERJA", 2021, bahan))
                .startsWith(
                        "INDIKATOR_BUKAN_IKU sasaran[S2].indikator[S2.2] [S2.2]",
                        "INDIKATOR_TIDAK_ADA_DI_RENSTRA sasaran[S2].indikator[S2.2] [S2.2, PK]",
                        "TARGET_BEDA_DARI_RENSTRA sasaran[S1].indikator[S1.1].target [S1.1, 98 %, 85, PK]",
                        "TARGET_BEDA_DARI_RENSTRA sasaran[S2].indikator[S2.1].target [S2.1, 98 %, 80, PK]",
                        "TARGET_BEDA_DARI_RKT sasaran[S2].indikator[S2.1].target [S2.1, 98 %, 90, PK]",
                        "TARGET_BEDA_DARI_RKT sasaran[S2].indikator[S2.2].target [S2.2, 98 %, 90, PK]")
                .endsWith("PROGRAM_TIDAK_ADA_DI_PK program [L.01, L.02]");

        pk(bahan, laporan.at("/perjanjianKinerja/1"));
        assertThat(periksa("PERJANJIAN_KINERJA", 2021, bahan))
                .containsExactly(
                        "TARGET_BEDA_DARI_RENSTRA sasaran[S1].indikator[S1.1].target [S1.1, 100%, 85, PK]",
                        "TARGET_BEDA_DARI_RENSTRA sasaran[S2].indikator[S2.1].target [S2.1, 100%, 80, PK]",
                        "TARGET_BEDA_DARI_RKT sasaran[S2].indikator[S2.1].target [S2.1, 100%, 90, PK]",
                        "URAIAN_BEDA sasaran[S1].indikator[S1.1].uraian",
                        "URAIAN_BEDA sasaran[S2].uraian",
                        "URAIAN_BEDA sasaran[S2].indikator[S2.1].uraian",
                        "PROGRAM_TIDAK_ADA_DI_RKT program [7.01.01, 7.01.02, 7.01.03, 7.01.04]",
                        "PROGRAM_TIDAK_ADA_DI_PK program [L.01, L.02]");
    }

    @Test
    void findsProgramsThatServeNoSasaranInKaliwates() throws IOException {
        JsonNode laporan = laporan("kaliwates-2020");
        BahanUji bahan = definisi(laporan);
        renstra(bahan, laporan.at("/renstra/0"), 2020);
        rkt(bahan, laporan.at("/rkt/0"));
        assertThat(periksa("RKT", 2020, bahan)).isEmpty();

        pk(bahan, laporan.at("/perjanjianKinerja/0"));
        assertThat(periksa("PERJANJIAN_KINERJA", 2020, bahan))
                .containsExactly(
                        "URAIAN_BEDA sasaran[S1].indikator[S1.1].uraian",
                        "URAIAN_BEDA sasaran[S2].uraian",
                        "URAIAN_BEDA sasaran[S2].indikator[S2.1].uraian",
                        "PROGRAM_TIDAK_ADA_DI_RKT program [L.01, L.02]");
    }

    @Test
    void readsTheExactBudgetOfAllPrograms() throws IOException {
        JsonNode laporan = laporan("arjasa-2023");
        BahanUji bahan = definisi(laporan);
        rkt(bahan, laporan.at("/rkt/0"));
        JsonNode lain = laporan.at("/perjanjianKinerja/0").deepCopy();
        ((ObjectNode) lain.at("/program/0")).put("anggaran", 2_885_884_964L);
        pk(bahan, lain);

        assertThat(periksa("PERJANJIAN_KINERJA", 2023, bahan))
                .endsWith("ANGGARAN_BEDA program[7.01.01].anggaran [7.01.01, 2.885.884.964, 2.885.884.963, 1]");
    }

    /** Wordings are long: their places are enough here. */
    private static List<String> periksa(String jenis, int tahun, BahanUji bahan) {
        return BahanUji.tulis(PemeriksaKeselarasan.periksa(jenis, tahun, bahan.jadi())).stream()
                .map(t -> t.startsWith("URAIAN_BEDA") ? t.substring(0, t.indexOf(" [")) : t)
                .toList();
    }

    private static JsonNode laporan(String nama) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Path.of("..", "deploy", "demo-data", nama, "rencana.json")
                        .toFile());
    }

    private static BahanUji definisi(JsonNode laporan) {
        BahanUji bahan = bahan();
        laporan.path("indikator")
                .forEach(i -> bahan.definisi(
                        i.path("kode").asText(),
                        i.path("uraian").asText(),
                        i.path("jenis").asText("IKU").equals("IKU")));
        return bahan;
    }

    private static void renstra(BahanUji bahan, JsonNode renstra, int tahun) {
        List<Sasaran> sasaran = new ArrayList<>();
        Map<String, List<String>> program = new TreeMap<>();
        renstra.path("tujuan")
                .forEach(t -> t.path("sasaran").forEach(s -> {
                    sasaran.add(sasaran(s, "/target/" + tahun));
                    program.put(
                            s.path("kode").asText(),
                            urai(s.path("program"))
                                    .map(p -> p.path("kode")
                                            .asText(p.path("uraian").asText()))
                                    .toList());
                }));
        bahan.renstra(program, sasaran.toArray(Sasaran[]::new));
    }

    private static void rkt(BahanUji bahan, JsonNode rkt) {
        List<String> pemetaan = new ArrayList<>();
        Map<String, Program> program = new LinkedHashMap<>();
        rkt.path("sasaran").forEach(s -> {
            pemetaan.add(s.path("kode").asText() + ": "
                    + String.join(
                            " ",
                            urai(s.path("program"))
                                    .map(p -> p.path("kode").asText())
                                    .toList()));
            s.path("program")
                    .forEach(p -> program.putIfAbsent(
                            p.path("kode").asText(),
                            BahanUji.program(
                                    p.path("kode").asText(),
                                    p.findValues("pagu").stream()
                                            .flatMap(KeselarasanLaporanTest::urai)
                                            .map(KeselarasanLaporanTest::jumlah)
                                            .toArray(Long[]::new))));
        });
        bahan.rkt(pemetaan, List.copyOf(program.values()), semuaSasaran(rkt, "/target"));
    }

    private static Long jumlah(JsonNode pagu) {
        return Stream.of("perubahan", "pergeseran", "murni", "jumlah")
                .filter(pagu::hasNonNull)
                .findFirst()
                .map(tahap -> pagu.path(tahap).longValue())
                .orElseThrow();
    }

    private static void pk(BahanUji bahan, JsonNode pk) {
        List<ProgramPk> program = urai(pk.path("program"))
                .map(p -> BahanUji.janji(
                        p.path("kode").asText(), p.path("anggaran").longValue()))
                .toList();
        bahan.pk(program, semuaSasaran(pk, "/target"));
    }

    private static Sasaran[] semuaSasaran(JsonNode dokumen, String target) {
        return urai(dokumen.path("sasaran")).map(s -> sasaran(s, target)).toArray(Sasaran[]::new);
    }

    private static Sasaran sasaran(JsonNode s, String target) {
        return BahanUji.sasaran(
                s.path("kode").asText(),
                s.path("uraian").asText(null),
                urai(s.path("indikator"))
                        .map(i -> BahanUji.indikator(
                                i.path("kodeIndikator").asText(),
                                i.path("uraian").asText(null),
                                i.at(target).asText(null)))
                        .toArray(Indikator[]::new));
    }

    private static Stream<JsonNode> urai(JsonNode larik) {
        return StreamSupport.stream(larik.spliterator(), false);
    }
}
