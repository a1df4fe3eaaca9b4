package id.sakip.planning.nilai;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import id.sakip.platform.json.Reading;
import id.sakip.platform.json.StrictJson;
import id.sakip.platform.problem.Fault;
import id.sakip.testing.Infrastructure;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A target in a request is text, a number or parts; the document holds text. */
@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class TeksTargetTest {

    record Contoh(
            @JsonDeserialize(using = TeksTarget.class) String target,

            @JsonDeserialize(contentUsing = TeksTarget.class)
            Map<Integer, String> perTahun) {}

    @Inject
    StrictJson json;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "\"B (65) \" | §B (65) §",
                "\"seratus\" | seratus",
                "85          | 85",
                "85.0        | 85",
                "82.89       | 82,89",
                "1.234       | 1,234",
                "1000        | 1000",
                "1e3         | 1000",
                "-2.5        | -2,5",
                "null        |",
                "{\"jenis\":\"ANGKA\",\"angka\":98,\"satuan\":\"%\",\"pembanding\":\"MINIMAL\"} | ≥ 98 %",
                "{\"jenis\":\"ANGKA\",\"angka\":1.234}                                  | 1,234",
                "{\"jenis\":\"PREDIKAT\",\"predikat\":\"B\",\"angka\":65}               | B (65)",
                "{\"jenis\":\"TANPA_DATA\",\"alasan\":\"belum disurvei\"}               | - (belum disurvei)",
                "{\"jenis\":\"ANGKA\",\"angka\":600,\"satuan\":\"org x bln\",\"teks\":\"50 org x 12 bln\"} | 50 org x 12 bln"
            })
    void takesTextNumbersAndParts(String tertulis, String teks) {
        Reading<Contoh> terbaca = baca("{\"target\":" + tertulis + ",\"perTahun\":{\"2023\":" + tertulis + "}}");

        assertThat(terbaca.faults()).isEmpty();
        assertThat(terbaca.value().target()).isEqualTo(teks);
        assertThat(terbaca.value().perTahun()).containsEntry(2023, teks);
    }

    @Test
    void reportsEveryFaultAtItsPart() {
        assertThat(baca("""
                        {"target":{"jenis":"ANGKA","angka":"98","predikat":"B","asing":1,"alasan":"x"},
                         "perTahun":{"2021":true,"2022":[1],"2023":{"jenis":"BULAT","angka":1},"2024":{},
                          "2025":{"jenis":"PREDIKAT","predikat":"B","angka":65,"teks":"BB (65)"},
                          "2026":{"jenis":"ANGKA","angka":1,"satuan":"12 bln"},"2027":123456789012345678901}}""").faults())
                .extracting(Fault::medan, Fault::kode)
                .containsExactlyInAnyOrder(
                        tuple("target.asing", "MEDAN_TIDAK_DIKENAL"),
                        tuple("target.angka", "TIPE_SALAH"),
                        tuple("target.predikat", "BAGIAN_TARGET_ASING"),
                        tuple("target.alasan", "BAGIAN_TARGET_ASING"),
                        tuple("perTahun.2021", "TIPE_SALAH"),
                        tuple("perTahun.2022", "TIPE_SALAH"),
                        tuple("perTahun.2023.jenis", "FORMAT_SALAH"),
                        tuple("perTahun.2024.jenis", "WAJIB_DIISI"),
                        tuple("perTahun.2025.teks", "TEKS_BEDA_DARI_BAGIAN"),
                        tuple("perTahun.2026.satuan", "BAGIAN_TARGET_TIDAK_TERBACA"),
                        tuple("perTahun.2027", "DI_LUAR_RENTANG"));
    }

    private Reading<Contoh> baca(String isi) {
        return json.read(json.parse(isi.getBytes(StandardCharsets.UTF_8)), Contoh.class);
    }
}
