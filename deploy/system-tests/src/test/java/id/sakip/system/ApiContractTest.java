package id.sakip.system;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import id.sakip.local.demo.Demo;
import id.sakip.local.launch.Progress;
import id.sakip.local.launch.Service;
import io.restassured.response.Response;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

/** Every read of the published API answers in the form that its OpenAPI document promises. */
@ExtendWith(HouseExtension.class)
class ApiContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Values for the parameters of the demo's reads, by name. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("kodePd", "35.09.22"),
            entry("kode", "35.09.22"),
            entry("tahun", "2023"),
            entry("kodeKab", "35.09"),
            entry("kodeIndikator", "S2.1"),
            entry("triwulan", "TW4"),
            entry("kodeSubKegiatan", "7.01.02.2.01.0002"),
            entry("jenisBelanja", "OPERASI"),
            entry("perTanggal", "2023-12-31"),
            entry("versi", "1"),
            entry("sistem", "SIPD"),
            entry("teks", "85"),
            entry("keluaran", "Jumlah dokumen"),
            entry("sumber", "A"));

    /** Code of Arjasa in SIPD, for the reads of aliases. */
    private static final String ALIAS = "7.01.0.00.0.00.22.0000";

    private static final String PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    /** What {@code kode} means where it is no unit, by the path that it stands in. */
    private static final Map<String, String> CODES =
            Map.of("/alias/", ALIAS, "/nomenklatur/", "7.01.02", "/skala-nilai/", "AKIP");

    @BeforeEach
    void play(House house) throws InterruptedException {
        new Demo(house.platform(), house.demoData(), new Progress(new PrintStream(OutputStream.nullOutputStream())))
                .play("arjasa-2023");
        house.as("admin", Service.PLANNING)
                .put("/api/v1/perangkat-daerah/35.09.22/alias/SIPD/" + ALIAS)
                .then()
                .statusCode(anyOf(is(200), is(201)));
        house.as("admin", Service.REALIZATION)
                .body(Map.of("kunciPada", "2100-12-31T17:00:00Z", "cakupan", "TERVERIFIKASI"))
                .put("/api/v1/periode/kabupaten/35.09/2023/TW4/jadwal")
                .then()
                .statusCode(anyOf(is(200), is(428)));
        house.as("admin", Service.REALIZATION)
                .header("Prefer", "wait=30")
                .body(List.of(Map.of("kodePd", "35.09.22")))
                .post("/api/v1/impor/indikator?dryRun=true")
                .then()
                .statusCode(anyOf(is(200), is(202)));
        house.as("admin", Service.REALIZATION)
                .contentType("application/octet-stream")
                .queryParams(Map.of("kodePd", "35.09.22", "tahun", 2023, "triwulan", "TW4", "kodeIndikator", "S2.1"))
                .queryParam("nama", "Rekap.pdf")
                .body(PDF.getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/bukti/indikator")
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void readsAnswerAsDescribed(Service service, House house) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(house.as("admin", service)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        SoftAssertions all = new SoftAssertions();
        int checked = 0;
        for (Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode read = path.getValue().get("get");
            if (read == null || isAnotherFormat(read)) {
                continue;
            }
            Response answer = house.as("admin", service).get(address(house, service, path.getKey(), read));
            all.assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
            JsonSchema schema = schema(document, path.getKey());
            all.assertThat(schema.validate(JSON.readTree(answer.asString())))
                    .as(path.getKey())
                    .isEmpty();
            checked++;
        }
        all.assertAll();
        assertThat(checked).isPositive();
    }

    /** A workbook or the like, which has no schema. */
    private static boolean isAnotherFormat(JsonNode read) {
        JsonNode content = read.at("/responses/200/content");
        return content.isObject() && !content.has("application/json");
    }

    private static JsonSchema schema(ObjectNode document, String path) {
        ObjectNode schema = document.deepCopy();
        String pointer =
                path.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
        schema.put("$ref", "#/paths/" + pointer + "/get/responses/200/content/application~1json/schema");
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
    }

    private static String address(House house, Service service, String path, JsonNode operation) {
        String address = path;
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").asText();
            boolean inPath = parameter.get("in").asText().equals("path");
            String value = name.equals("kode") ? code(path) : KNOWN.get(name);
            if (name.equals("id") && !inPath) {
                value = "R-1";
            }
            if (inPath) {
                address = address.replace(
                        "{" + name + "}",
                        value != null ? value : firstId(house, service, path.replaceAll("/\\{.*", "")));
            } else if (parameter.get("in").asText().equals("query") && value != null) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return address + query;
    }

    private static String code(String path) {
        return CODES.entrySet().stream()
                .filter(code -> path.contains(code.getKey()))
                .map(Entry::getValue)
                .findFirst()
                .orElse(KNOWN.get("kode"));
    }

    /** The id of any entry of the list that the path of a single one starts with. */
    private static String firstId(House house, Service service, String list) {
        Response answer = house.as("admin", service).get(list + "?kodePd=35.09.22");
        String id = answer.path("data[0].id");
        return id != null ? id : answer.path("data[0].kode");
    }
}
