package id.sakip.platform.json;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validation;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.platform.probe.CatatanBaru;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class StrictJsonTest {

    /** Twenty tokens and ten thousand bytes, beside what the parser reads ahead. */
    private static final ValueBounds ROW = new ValueBounds(20, 10_000);

    private final StrictJson json = strictJson();

    @Test
    void readsAValidDocumentExactly() {
        CatatanBaru read = read("""
                        {"kodePd":"35.09.22","teks":"a","tahun":2023,"triwulan":"TW4","pagu":387600000,"nilai":82.890,
                         "baris":[{"kode":"x","urutan":1}]}""").orThrow();

        assertThat(read.nilai()).isEqualTo(new BigDecimal("82.890"));
        assertThat(read.pagu().nilai()).isEqualByComparingTo("387600000");
        assertThat(read.baris()).hasSize(1);
    }

    @Test
    void reportsEveryFaultAtOnceWithItsPlace() {
        Reading<CatatanBaru> reading = read("""
                {"kodePd":"Arjasa","teks":" ","tahun":1998,"triwulan":"TW5","pagu":"1.000","asing":1,
                 "baris":[{"kode":"","urutan":"satu"},null,{"kode":"b","urutan":1.5}]}""");

        assertThat(reading.faults())
                .extracting(Fault::medan, Fault::kode)
                .containsExactlyInAnyOrder(
                        tuple("kodePd", "FORMAT_SALAH"),
                        tuple("teks", "WAJIB_DIISI"),
                        tuple("tahun", "DI_LUAR_RENTANG"),
                        tuple("triwulan", "FORMAT_SALAH"),
                        tuple("pagu", "TIPE_SALAH"),
                        tuple("asing", "MEDAN_TIDAK_DIKENAL"),
                        tuple("baris[0].kode", "WAJIB_DIISI"),
                        tuple("baris[0].urutan", "TIPE_SALAH"),
                        tuple("baris[1]", "WAJIB_DIISI"),
                        tuple("baris[2].urutan", "TIPE_SALAH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "true", "{}", "[]"})
    void takesNothingButTextForText(String value) {
        assertThat(read("{\"kodePd\":\"35.09.22\",\"teks\":" + value + ",\"tahun\":2023}")
                        .faults())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple("teks", "TIPE_SALAH"));
    }

    @Test
    void findsTheOtherFaultsNextToAMissingNumber() {
        assertThat(read("{\"teks\":\"\",\"tahun\":\"x\",\"triwulan\":1}").faults())
                .extracting(Fault::medan, Fault::kode)
                .containsExactlyInAnyOrder(
                        tuple("kodePd", "WAJIB_DIISI"),
                        tuple("teks", "WAJIB_DIISI"),
                        tuple("tahun", "TIPE_SALAH"),
                        tuple("triwulan", "TIPE_SALAH"));
        assertThat(read("{}").faults()).extracting(Fault::medan).containsExactlyInAnyOrder("kodePd", "teks", "tahun");
    }

    @Test
    void findsTheOtherFaultsNextToAWrongKeyOfAMap() {
        assertThat(read("{\"kodePd\":\"35.09.22\",\"teks\":\"a\",\"tahun\":2023,"
                                + "\"target\":{\"TW5\":1,\"TW1\":-1,\"tw2\":null,\"TW3\":\"x\",\"TW4\":2}}")
                        .faults())
                .extracting(Fault::medan, Fault::kode)
                .containsExactlyInAnyOrder(
                        tuple("target.TW5", "FORMAT_SALAH"),
                        tuple("target.TW1", "DI_LUAR_RENTANG"),
                        tuple("target.tw2", "FORMAT_SALAH"),
                        tuple("target.TW3", "TIPE_SALAH"));
    }

    @Test
    void asksForAMissingNumberInsteadOfTakingItAsZero() {
        assertThat(read("{\"kodePd\":\"35.09.22\",\"teks\":\"a\"}").faults())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple("tahun", "WAJIB_DIISI"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "0.0000000000000000000000000000000001"})
    void refusesNumbersThatAreHugeToComputeWith(String number) {
        assertThat(read("{\"kodePd\":\"35.09.22\",\"teks\":\"a\",\"tahun\":2023,\"nilai\":" + number + "}")
                        .faults())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple("nilai", "DI_LUAR_RENTANG"));
    }

    @Test
    void boundsOneAmountSoThatSumsOfThemStillFit() {
        assertThat(read("{\"kodePd\":\"35.09.22\",\"teks\":\"a\",\"tahun\":2023,\"pagu\":999999999999999.99}")
                        .faults())
                .isEmpty();
        assertThat(read("{\"kodePd\":\"35.09.22\",\"teks\":\"a\",\"tahun\":2023,\"pagu\":1000000000000000}")
                        .faults())
                .extracting(Fault::medan)
                .containsExactly("pagu");
    }

    @Test
    void refusesABodyOfNothingButBraces() {
        String rows = "{\"baris\":[" + "{},".repeat(60_000) + "{}]}";
        assertThat(read(rows).faults()).extracting(Fault::kode).containsExactly("ISI_TERLALU_BANYAK");

        String endless = "[" + "{},".repeat(300_000) + "{}]";
        assertThatThrownBy(() -> json.parse(endless.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void namesNoMoreFaultsThanAnybodyReads() {
        String rows = "{\"baris\":[" + "{},".repeat(500) + "{}]}";

        assertThat(read(rows).faults()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\u0007", "\\ud800", "\\udc00x", "\\u007f"})
    void refusesTextThatNoDatabaseOrReaderCanUse(String text) {
        assertThat(read("{\"kodePd\":\"35.09.22\",\"teks\":\"" + text + "\",\"tahun\":2023}")
                        .faults())
                .extracting(Fault::medan, Fault::kode)
                .containsExactly(tuple("teks", "KARAKTER_TERLARANG"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garis\\nbaru", "tab\\t", "\\ud83d\\ude00", "é"})
    void acceptsOrdinaryText(String text) {
        assertThat(read("{\"kodePd\":\"35.09.22\",\"teks\":\"" + text + "\",\"tahun\":2023}")
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1",
                "{\"a\":1,}",
                "{\"a\":1}{}",
                "{\"a\":1,\"a\":2}",
                "nope",
                "{'a':1}",
                "[1",
                "NaN",
                "1e99999999999",
                "\"\\x\""
            })
    void saysWhereMalformedJsonBreaks(String text) {
        assertThatThrownBy(() -> json.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.kode()).isEqualTo("JSON_RUSAK");
                });
    }

    @Test
    void refusesAnEmptyBody() {
        assertThatThrownBy(() -> json.parse(new byte[0])).hasMessage("ISI_KOSONG");
    }

    @Test
    void refusesNestingThatIsOnlyMeantToHurt() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);

        assertThatThrownBy(() -> json.parse(deep.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("JSON_RUSAK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "null", "true"})
    void refusesAnotherShapeOfDocument(String text) {
        assertThat(read(text).faults()).isNotEmpty();
    }

    @Test
    void refusesNamesThatNoDatabaseCanKeepAndShowsWhere() {
        assertThat(read("{\"kodePd\":\"35.09.22\",\"teks\":\"a\",\"tahun\":2023,\"x\\u0000y\":1,\"asing\":1,"
                                + "\"baris\":[{\"kode\":\"b\",\"urutan\":1,\"\\u0007\":{\"z\":2}}]}")
                        .faults())
                .extracting(Fault::medan, Fault::kode)
                .containsExactlyInAnyOrder(
                        tuple("x\ufffdy", "KARAKTER_TERLARANG"),
                        tuple("asing", "MEDAN_TIDAK_DIKENAL"),
                        tuple("baris[0].\ufffd", "KARAKTER_TERLARANG"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1,2]            | 1,2",
                "' [ 1 , 2 ] \n' | 1,2",
                "1 2              | 1,2",
                "{}{}             | {},{}",
                "[]               | ''",
                "''               | ''",
                "[null,[3]]       | null,[3]"
            })
    void streamsAnArrayOrOneValueAfterTheOther(String text, String values) {
        assertThat(String.join(",", streamed(text))).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'[{\"a\":1},{\"a\":2}]\n[{\"a\":3}]' | 2 | 2",
                "'[{\"a\":1}] garbage'                     | 1 | 1",
                "'[]\n{\"a\":1}'                          | 0 | 2",
                "'[1]]'                                      | 1 | 1",
                "'[1'                                        | 1 | 1",
                "'1 2 }'                                     | 2 | 1",
                "'[1e99999999999]'                           | 0 | ?"
            })
    void losesNoRowWithoutAWord(String text, int before, String line) {
        List<String> passed = new ArrayList<>();
        assertThatThrownBy(() -> stream(text, ROW, passed)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.kode()).isEqualTo("JSON_RUSAK");
            assertThat(problem.args().getFirst()).hasToString(line);
        });
        assertThat(passed).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[]          | ',[]'      | 12",
                "{\"b\":[1  | ',1'       | 20",
                "\"x         | xxxxxxxx   | 5000",
                "1            | 11111111   | 5000",
                "' '          | '        ' | 5000"
            })
    void refusesAValueAboveTheBoundsWhileItIsRead(String start, String more, int times) {
        // Never closed: who looks at the value only once it is complete finds broken JSON.
        String text = "[7," + start + more.repeat(times);
        List<String> passed = new ArrayList<>();

        assertThatThrownBy(() -> stream(text, ROW, passed)).hasMessage("JSON_TERLALU_BESAR");
        assertThat(passed).containsExactly("7");
    }

    @Test
    void countsEachValueByItself() {
        String row = "{\"a\":[1,2,3]}";

        assertThat(streamed("[" + (row + ",").repeat(5_000) + row + "]")).hasSize(5_001);
    }

    private List<String> streamed(String text) {
        List<String> passed = new ArrayList<>();
        stream(text, ROW, passed);
        return passed;
    }

    private void stream(String text, ValueBounds most, List<String> passed) {
        json.stream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most, v -> passed.add(v.toString()));
    }

    private Reading<CatatanBaru> read(String text) {
        return json.read(json.parse(text.getBytes(StandardCharsets.UTF_8)), CatatanBaru.class);
    }

    private static StrictJson strictJson() {
        ObjectMapper mapper = SakipJson.mapper().copy();
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return new StrictJson(mapper, validation.getValidator());
        }
    }
}
