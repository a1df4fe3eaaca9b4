package id.sakip.platform.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Potret;
import id.sakip.contracts.PotretTahunan;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Topik;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The events as they go over the wire, against the schemas that readers outside this repository rely on. */
class EventSchemaTest {

    private static final ObjectMapper JSON = SakipJson.mapper();

    static List<ContohPeristiwa> peristiwa() {
        return ContohPeristiwa.semua();
    }

    @Test
    void hasASampleOfEveryTopic() {
        assertThat(peristiwa()).extracting(ContohPeristiwa::topik).containsExactlyElementsOf(Topik.SEMUA);
    }

    @ParameterizedTest
    @MethodSource("peristiwa")
    void writesEveryEventAsItsSchemaSays(ContohPeristiwa contoh) throws IOException {
        assertThat(faults(contoh.topik(), tree(contoh.potret()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("peristiwa")
    void readsEveryEventBackAsItWas(ContohPeristiwa contoh) throws IOException {
        String teks = JSON.writeValueAsString(contoh.potret());

        Potret kembali = JSON.readValue(teks, contoh.potret().getClass());

        assertThat(kembali).isEqualTo(contoh.potret());
        assertThat(JSON.writeValueAsString(kembali)).isEqualTo(teks);
    }

    @ParameterizedTest
    @MethodSource("peristiwa")
    void describesExactlyTheComponentsOfTheRecords(ContohPeristiwa contoh) throws IOException {
        JsonNode schema = schema(contoh.topik());
        var beda = new ArrayList<String>();

        compare(contoh.potret().getClass(), schema, schema, "$", beda);

        assertThat(beda).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("peristiwa")
    void acceptsAFieldThatANewerOwnerAdds(ContohPeristiwa contoh) throws IOException {
        JsonNode lebihBaru = withFieldEverywhere(tree(contoh.potret()));

        assertThat(faults(contoh.topik(), lebihBaru)).isEmpty();
        assertThat(JSON.readValue(
                        JSON.writeValueAsString(lebihBaru), contoh.potret().getClass()))
                .isEqualTo(contoh.potret());
    }

    @ParameterizedTest
    @MethodSource("peristiwa")
    void refusesAnEventWithoutARequiredField(ContohPeristiwa contoh) throws IOException {
        for (JsonNode wajib : schema(contoh.topik()).get("required")) {
            ObjectNode tanpa = (ObjectNode) tree(contoh.potret());
            tanpa.remove(wajib.asText());

            assertThat(faults(contoh.topik(), tanpa)).as("without " + wajib).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("peristiwa")
    void acceptsAnEventWithoutItsOptionalFields(ContohPeristiwa contoh) throws IOException {
        JsonNode ringkas = withoutNulls(tree(contoh.potret()));

        assertThat(faults(contoh.topik(), ringkas)).isEmpty();
        assertThat(JSON.readValue(
                        JSON.writeValueAsString(ringkas), contoh.potret().getClass()))
                .isEqualTo(contoh.potret());
    }

    @ParameterizedTest
    @MethodSource("peristiwa")
    void refusesToReadAnEventOfNoKecamatanOrVersion(ContohPeristiwa contoh) throws IOException {
        List<String> wajib = contoh.potret() instanceof PotretTahunan
                ? List.of("kodePd", "tahun", "versi", "waktu")
                : List.of("kodePd", "versi", "waktu");
        for (String medan : wajib) {
            ObjectNode tanpa = (ObjectNode) tree(contoh.potret());
            tanpa.remove(medan);

            assertThatExceptionOfType(JsonProcessingException.class)
                    .as("without " + medan)
                    .isThrownBy(() -> JSON.readValue(
                            JSON.writeValueAsString(tanpa), contoh.potret().getClass()));
        }
    }

    @Test
    void writesValueTypesAsPlainTextAndNumbers() throws IOException {
        JsonNode rencana = tree(peristiwa().get(0).potret());
        JsonNode subKegiatan = rencana.at("/program/0/kegiatan/0/subKegiatan/0");

        assertThat(rencana.get("kodePd").textValue()).isEqualTo("35.09.22");
        assertThat(subKegiatan.get("kode").textValue()).isEqualTo("7.01.02.2.01.0002");
        assertThat(subKegiatan.at("/pagu/0/jumlah").toString()).isEqualTo("387600000");
        assertThat(subKegiatan.at("/pagu/1/jumlah").toString()).isEqualTo("0.5");
        assertThat(rencana.get("waktu").textValue()).isEqualTo("2024-01-15T03:04:05.123456Z");
        assertThat(rencana.at("/dokumen/0/tanggal").textValue()).isEqualTo("2023-10-02");
        assertThat(rencana.at("/dokumen/1/tanggal").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Topik.RENCANA, Topik.REALISASI, Topik.SKOR})
    void takesTheCodesThatTheRecordsTake(String topik) throws IOException {
        Pattern pola = Pattern.compile(
                schema(topik).at("/$defs/KodeNomenklatur/pattern").textValue());

        assertThat(List.of("7.01.02", "7.01.02.2.01", "7.01.02.2.01.0002", "L.01", "L.99.10", "L.01.02.03"))
                .allSatisfy(kode -> {
                    assertThat(new KodeNomenklatur(kode)).hasToString(kode);
                    assertThat(kode).matches(pola);
                });
        assertThat(List.of(
                        "7.01.02.0002",
                        "L",
                        "L.1",
                        "L.00",
                        "L.01.02.00",
                        "L.01.02.03.04",
                        "l.01",
                        "L.7.01.02",
                        "7.L.01"))
                .allSatisfy(kode -> {
                    assertThatIllegalArgumentException().isThrownBy(() -> new KodeNomenklatur(kode));
                    assertThat(kode).doesNotMatch(pola);
                });
    }

    private static JsonNode tree(Potret potret) throws IOException {
        return JSON.readTree(JSON.writeValueAsString(potret));
    }

    private static List<String> faults(String topik, JsonNode dokumen) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema(topik));
        return schema
                .validate(dokumen, konteks -> konteks.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode schema(String topik) throws IOException {
        try (InputStream isi = Topik.class.getResourceAsStream("/schema/" + topik + ".schema.json")) {
            assertThat(isi).as("schema of " + topik).isNotNull();
            return JSON.readTree(isi);
        }
    }

    private static void compare(Type type, JsonNode node, JsonNode root, String path, List<String> beda) {
        JsonNode schema = resolve(node, root);
        if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
            expect(schema, "array", path, beda);
            compare(p.getActualTypeArguments()[0], schema.path("items"), root, path + "[]", beda);
        } else if (type instanceof ParameterizedType p && p.getRawType() == Map.class) {
            expect(schema, "object", path, beda);
            compare(p.getActualTypeArguments()[0], schema.path("propertyNames"), root, path + " names", beda);
            compare(p.getActualTypeArguments()[1], schema.path("additionalProperties"), root, path + " values", beda);
        } else if (type instanceof Class<?> c && c.isEnum()) {
            expect(schema, "string", path, beda);
            same(constants(c), texts(schema.path("enum")), path + " enum", beda);
        } else if (type == KodeWilayah.class || type == KodeNomenklatur.class || type == String.class) {
            expect(schema, "string", path, beda);
        } else if (type == Instant.class || type == LocalDate.class || type == UUID.class) {
            expect(schema, "string", path, beda);
            if (schema.path("format").isMissingNode()) {
                beda.add(path + " has no format");
            }
        } else if (type == Rupiah.class || type == BigDecimal.class) {
            expect(schema, "number", path, beda);
        } else if (type == boolean.class) {
            expect(schema, "boolean", path, beda);
        } else if (type == int.class || type == long.class || type == Integer.class) {
            expect(schema, "integer", path, beda);
        } else if (type instanceof Class<?> c && c.isRecord()) {
            expect(schema, "object", path, beda);
            same(
                    Arrays.stream(c.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList(),
                    names(schema.path("properties")),
                    path,
                    beda);
            if (schema.has("additionalProperties")) {
                beda.add(path + " limits additional properties");
            }
            for (RecordComponent komponen : c.getRecordComponents()) {
                compare(
                        komponen.getGenericType(),
                        schema.at("/properties/" + komponen.getName()),
                        root,
                        path + "." + komponen.getName(),
                        beda);
            }
        } else {
            beda.add(path + " has a type that this test does not know: " + type);
        }
    }

    private static JsonNode resolve(JsonNode node, JsonNode root) {
        if (node.has("anyOf")) {
            return resolve(node.at("/anyOf/0"), root);
        }
        return node.has("$ref") ? root.at(node.get("$ref").textValue().substring(1)) : node;
    }

    private static void expect(JsonNode schema, String type, String path, List<String> beda) {
        JsonNode ada = schema.path("type");
        if (!ada.isArray() && !type.equals(ada.textValue())
                || ada.isArray() && !type.equals(ada.get(0).textValue())) {
            beda.add(path + " should be " + type + ", the schema says " + ada);
        }
    }

    private static void same(List<String> kode, List<String> schema, String path, List<String> beda) {
        if (!kode.equals(schema)) {
            beda.add(path + ": the code has " + kode + ", the schema " + schema);
        }
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(k -> ((Enum<?>) k).name())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return elements(array)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        var elements = new ArrayList<JsonNode>();
        array.forEach(elements::add);
        return elements.stream();
    }

    private static JsonNode withFieldEverywhere(JsonNode node) {
        if (node instanceof ObjectNode object) {
            boolean peta = names(object).stream().anyMatch(n -> n.startsWith("TW") || n.startsWith("SIPD"));
            object.forEach(EventSchemaTest::withFieldEverywhere);
            if (!peta && !object.isEmpty()) {
                object.putObject("medanBaru").put("isi", 1);
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(EventSchemaTest::withFieldEverywhere);
        }
        return node;
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(isi -> isi.getValue().isNull());
        }
        node.forEach(EventSchemaTest::withoutNulls);
        return node;
    }
}
