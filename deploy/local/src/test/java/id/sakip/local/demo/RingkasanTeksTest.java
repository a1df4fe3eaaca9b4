package id.sakip.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RingkasanTeksTest {

    @Test
    void namesTargetRealisasiCapaianAndPredikatOfEachIndicator() throws Exception {
        assertThat(ringkasan("""
                        {"nama":"Kecamatan Kaliwates","tahun":2020,"tabel31":[{"kodeIndikator":"S1.1","indikator":"Nilai SKM",
                          "target":"80","realisasi":"67,6","capaian":84.50,"predikat":"Baik"}]}"""))
                .contains("Kecamatan Kaliwates 2020")
                .contains("  S1.1 Nilai SKM: target 80, realisasi 67,6, capaian 84,5 Baik");
    }

    @Test
    void saysThatThereIsNoDataInsteadOfZero() throws Exception {
        assertThat(ringkasan("""
                        {"tabel31":[{"kodeIndikator":"S1.1","indikator":"SKM","target":"100%","realisasi":null,"capaian":null}]}""")).contains("  S1.1 SKM: target 100%, tidak ada data");
    }

    private static String ringkasan(String lkip) throws Exception {
        return new RingkasanTeks()
                .tulis(JsonMapper.builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build()
                        .readTree(lkip));
    }
}
