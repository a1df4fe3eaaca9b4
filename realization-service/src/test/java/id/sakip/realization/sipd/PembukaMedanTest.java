package id.sakip.realization.sipd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import id.sakip.platform.problem.ProblemException;
import id.sakip.realization.sipd.domain.Amplop;
import id.sakip.realization.sipd.domain.Sumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PembukaMedanTest {

    private static final Map<String, ?> BARIS =
            Map.of("kode_akun", "5.1.02.01.01.0024", "realisasi_rill", new BigDecimal("10"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"0\":{\"kode_akun\":\"5.1.02.01.01.0024\",\"realisasi_rill\":10}}",
                " [{\"kode_akun\":\"5.1.02.01.01.0024\",\"realisasi_rill\":10}]",
                "\"[{\\\"kode_akun\\\":\\\"5.1.02.01.01.0024\\\",\\\"realisasi_rill\\\":10}]\"",
                "[{&quot;kode_akun&quot;:&quot;5.1.02.01.01.0024&quot;,&quot;realisasi_rill&quot;:10}]",
                "&quot;[{\\&quot;kode_akun\\&quot;:\\&quot;5.1.02.01.01.0024\\&quot;,\\&quot;realisasi_rill\\&quot;:10}]&quot;",
                "{&#34;0&#34;:{&#034;kode_akun&#34;:&#x22;5.1.02.01.01.0024&#34;,&#34;realisasi_rill&#34;:10}}"
            })
    void opensRowsInATextHoweverOftenItWasWritten(String teks) {
        for (String medan : List.of("data", "pembukuan2", "xdata")) {
            Object sendiri = Map.of("tahun", 2023, medan, teks);

            assertThat(baris(sendiri)).as(medan).containsExactly(BARIS);
            assertThat(baris(List.of(sendiri, sendiri))).as(medan).containsExactly(BARIS, BARIS);
        }
        assertThat(baris(Map.of("data", Map.of("pembukuan2", teks)))).containsExactly(BARIS);
    }

    @Test
    void leavesEntitiesInsideOfRowsAlone() {
        assertThat(baris(Map.of("data", "[{\"nama_akun\":\"a &quot;b&quot;\"}]")))
                .containsExactly(Map.of("nama_akun", "a &quot;b&quot;"));
    }

    @Test
    void takesABlankFieldForOneWithoutRows() {
        assertThat(baris(Map.of("data", "  "))).isEmpty();
        assertThat(baris(Map.of("data", "null"))).isEmpty();
        assertThat(baris(Map.of("data", "", "pembukuan2", List.of(BARIS)))).containsExactly(BARIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baris", "7", "-", "\"baris\"", "&quot;7&quot;"})
    void refusesAFieldThatHoldsNoRows(String teks) {
        for (Object isi : List.of(
                Map.of("data", teks),
                List.of(Map.of("xdata", teks)),
                Map.of("data", Map.of("pembukuan2", teks)),
                Map.of("data", new BigDecimal("7")))) {
            assertThatThrownBy(() -> PembukaMedan.buka(isi)).isInstanceOfSatisfying(ProblemException.class, e -> {
                assertThat(e.status()).isEqualTo(422);
                assertThat(e.kode()).isEqualTo("MEDAN_BUKAN_BARIS");
            });
        }
    }

    @Test
    void saysWhereJsonInATextBreaksOff() {
        assertThatThrownBy(() -> PembukaMedan.buka(Map.of("data", "[{")))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.kode()).isEqualTo("JSON_RUSAK"));
    }

    private static List<Map<String, ?>> baris(Object isi) {
        return Amplop.buka(PembukaMedan.buka(isi), Map.of(), Sumber.A).orElseThrow().stream()
                .flatMap(satu -> satu.baris().stream())
                .toList();
    }
}
