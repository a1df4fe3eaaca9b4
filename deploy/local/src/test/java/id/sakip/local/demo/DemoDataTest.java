package id.sakip.local.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The files must carry the sums that the printed report of Arjasa 2023 proves. */
class DemoDataTest {

    private static final Path ARJASA = Path.of("../demo-data/arjasa-2023");

    private final ObjectMapper json = JsonMapper.builder().build();

    @Test
    void hasAReadableFileForEveryStep() {
        Skenario skenario = Skenario.baca(ARJASA, json);

        assertThat(skenario.langkah())
                .isNotEmpty()
                .allSatisfy(langkah -> assertThat(baca(langkah.berkas())).isNotEmpty());
    }

    @Test
    void plansThePaguOfThePerjanjianKinerja() throws Exception {
        Map<String, BigDecimal> program = new TreeMap<>();
        baca("perjanjian-kinerja-perubahan.json")
                .path("program")
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
        baca("realisasi-anggaran-2023.json")
                .forEach(baris -> realisasi.put(
                        kunci(baris.path("kodeSubKegiatan"), baris.path("jenisBelanja")),
                        baris.path("realisasi").decimalValue()));

        assertThat(realisasi.keySet()).isEqualTo(pagu().keySet());
        assertThat(jumlah(realisasi)).isEqualByComparingTo("3064347153");
    }

    private Map<String, BigDecimal> pagu() throws IOException {
        Map<String, BigDecimal> pagu = new TreeMap<>();
        for (JsonNode sub : baca("rkt.json").findValues("subKegiatan")) {
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

    private JsonNode baca(String berkas) throws IOException {
        return json.readTree(ARJASA.resolve(berkas).toFile());
    }
}
