package id.sakip.planning.impor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.planning.impor.domain.Bacaan;
import id.sakip.planning.impor.domain.PembacaBuku;
import id.sakip.planning.impor.domain.PenulisBuku;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The real reports go through the workbook without a loss. */
class ContohBukuTest {

    @ParameterizedTest
    @ValueSource(strings = {"arjasa-2023", "kaliwates-2020", "umbulsari-2021"})
    void keepsAWholeReport(String laporan) throws Exception {
        Object bundel = PohonJson.dari(new ObjectMapper()
                .readTree(Files.readAllBytes(Path.of("..", "deploy", "demo-data", laporan, "rencana.json"))));

        byte[] berkas = PenulisXlsx.tulis(PenulisBuku.tulis(peta(bundel), List.of()));
        Bacaan bacaan = PembacaBuku.baca(PembacaXlsx.baca(berkas));

        assertThat(bacaan.galat()).isEmpty();
        assertThat(PohonJson.ke(bacaan.bundel())).isEqualTo(PohonJson.ke(ringkas(bundel)));
    }

    private static Map<String, ?> peta(Object bundel) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        ((Map<?, ?>) bundel).forEach((k, v) -> hasil.put((String) k, v));
        return hasil;
    }

    /** Without what says nothing. */
    private static Object ringkas(Object dari) {
        return switch (dari) {
            case null -> null;
            case Map<?, ?> m -> {
                Map<String, Object> hasil = new LinkedHashMap<>();
                m.forEach((k, v) -> {
                    Object isi = ringkas(v);
                    if (isi != null) {
                        hasil.put((String) k, isi);
                    }
                });
                yield hasil.isEmpty() ? null : hasil;
            }
            case List<?> l -> {
                List<Object> hasil = l.stream()
                        .map(ContohBukuTest::ringkas)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toList());
                yield hasil.isEmpty() ? null : hasil;
            }
            default -> dari;
        };
    }
}
