package id.sakip.local.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The files must carry the sums that the printed reports prove. */
class DemoDataTest {

    private static final Path DATA = Path.of("../demo-data");
    private static final Path ARJASA = DATA.resolve("arjasa-2023");

    private final ObjectMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"arjasa-2023", "kaliwates-2020", "umbulsari-2021"})
    void hasAReadableFileForEveryStep(String nama) {
        Skenario skenario = Skenario.baca(DATA.resolve(nama), json);

        assertThat(skenario.langkah())
                .isNotEmpty()
                .allSatisfy(langkah -> assertThat(baca(DATA.resolve(nama).resolve(langkah.berkas())))
                        .isNotEmpty());
    }

    @Test
    void plansThePaguOfThePerjanjianKinerja() throws Exception {
        Map<String, BigDecimal> program = new TreeMap<>();
        baca(ARJASA.resolve("rencana.json"))
                .at("/perjanjianKinerja/0/program")
                .forEach(baris -> program.put(
                        baris.path("kode").asText(), baris.path("anggaran").decimalValue()));

        Map<String, BigDecimal> pagu = new TreeMap<>();
        pagu().forEach((kode, jumlah) -> pagu.merge(kode.substring(0, 7), jumlah, BigDecimal::add));

        assertThat(pagu).isEqualTo(program);
        assertThat(jumlah(pagu)).isEqualByComparingTo("3585414963");
    }

    @Test
    void spendsOnlyWhatIsPlannedAndSumsUpToTheReport() throws Exception {
        Map<String, BigDecimal> realisasi = new TreeMap<>();
        baca(ARJASA.resolve("realisasi-anggaran-2023.json"))
                .forEach(baris -> realisasi.put(
                        kunci(baris.path("kodeSubKegiatan"), baris.path("jenisBelanja")),
                        baris.path("realisasi").decimalValue()));

        assertThat(realisasi.keySet()).isEqualTo(pagu().keySet());
        assertThat(jumlah(realisasi)).isEqualByComparingTo("3064347153");
    }

    @Test
    void namesNoPersons() throws Exception {
        for (String nama : List.of("arjasa-2023", "kaliwates-2020", "umbulsari-2021")) {
            JsonNode rencana = baca(DATA.resolve(nama).resolve("rencana.json"));

            assertThat(rencana.findValues("pihakPertama"))
                    .isNotEmpty()
                    .allSatisfy(pihak -> assertThat(pihak.has("nama")).isFalse());
            assertThat(rencana.findValues("pihakKedua"))
                    .isNotEmpty()
                    .allSatisfy(pihak -> assertThat(pihak.has("nama")).isFalse());
        }
    }

    private Map<String, BigDecimal> pagu() throws IOException {
        Map<String, BigDecimal> pagu = new TreeMap<>();
        for (JsonNode sub : baca(ARJASA.resolve("rencana.json")).path("rkt").findValues("subKegiatan")) {
            sub.forEach(satu -> satu.path("pagu")
                    .forEach(baris -> pagu.put(
                            kunci(satu.path("kode"), baris.path("jenisBelanja")),
                            baris.path("jumlah").decimalValue())));
        }
        return pagu;
    }

    private static String kunci(JsonNode subKegiatan, JsonNode jenisBelanja) {
        return subKegiatan.asText() + " " + jenisBelanja.asText();
    }

    private static BigDecimal jumlah(Map<String, BigDecimal> bagian) {
        return bagian.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private JsonNode baca(Path berkas) throws IOException {
        return json.readTree(berkas.toFile());
    }
}
