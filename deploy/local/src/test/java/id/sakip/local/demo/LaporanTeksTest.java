package id.sakip.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LaporanTeksTest {

    @Test
    void writesNumbersTheIndonesianWay() throws Exception {
        assertThat(laporan("""
                        {"nama":"Kecamatan Arjasa","tahun":2023,"status":"DRAF","versi":17,
                         "tabel38":{"pagu":3585414963,"realisasi":3064347153.5,"persen":85.47}}""")).contains("pagu Rp 3.585.414.963, realisasi Rp 3.064.347.153,5 = 85,47 %");
    }

    @Test
    void writesADashWhereThereIsNoFigure() throws Exception {
        assertThat(laporan("""
                        {"tabel37":[{"sasaran":"Kepuasan","capaian":null,"serapan":99.79,"efisiensi":null}]}""")).containsPattern("Kepuasan +-  +99,79  -");
    }

    @Test
    void breaksLongTextInsideItsColumn() throws Exception {
        assertThat(laporan("""
                        {"tabel31":[{"sasaran":"Terjaganya ketertiban umum dan ketentraman masyarakat Arjasa",
                          "indikator":"IKM","target":"85","realisasi":"82,89","capaian":97.52}]}"""))
                .containsPattern("(?m)^Terjaganya ketertiban umum dan ketentraman +IKM +85 +82,89 +97,52$")
                .containsPattern("(?m)^masyarakat Arjasa$");
    }

    private static String laporan(String lkip) throws Exception {
        return new LaporanTeks()
                .tulis(JsonMapper.builder()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build()
                        .readTree(lkip));
    }
}
