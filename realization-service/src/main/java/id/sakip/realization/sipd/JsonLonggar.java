package id.sakip.realization.sipd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.sakip.platform.problem.ProblemException;

/** JSON as SIPD senders write it, with numbers that are none; as maps, lists, texts and exact numbers. */
final class JsonLonggar {

    private static final int TOKEN_TERBANYAK = 2_000_000;
    private static final ObjectMapper JSON = mapper();

    private JsonLonggar() {}

    private static ObjectMapper mapper() {
        ObjectMapper json = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        json.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(60)
                        .maxNumberLength(100)
                        .maxTokenCount(TOKEN_TERBANYAK)
                        .build());
        return json;
    }

    /** @throws ProblemException 400 with the place where it breaks off */
    static Object baca(String teks) {
        try {
            JsonNode pohon = JSON.readTree(teks);
            return pohon == null ? null : biasa(pohon);
        } catch (JsonProcessingException e) {
            var tempat = e.getLocation();
            throw ProblemException.of(
                    400,
                    "JSON_RUSAK",
                    tempat == null ? "?" : tempat.getLineNr(),
                    tempat == null ? "?" : tempat.getColumnNr());
        } catch (NumberFormatException e) {
            // Jackson lets the exponent of 1e99999999999 through to BigDecimal, which gives it up.
            throw ProblemException.of(400, "JSON_RUSAK", "?", "?");
        }
    }

    /** Maps, lists, texts and exact numbers. */
    static Object biasa(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> objek = new LinkedHashMap<>();
            node.properties().forEach(satu -> objek.put(satu.getKey(), biasa(satu.getValue())));
            return objek;
        }
        if (node.isArray()) {
            List<Object> daftar = new ArrayList<>(node.size());
            node.forEach(satu -> daftar.add(biasa(satu)));
            return daftar;
        }
        if (node.isNull()) {
            return null;
        }
        if (node.isNumber() && !node.isDouble() && !node.isFloat()) {
            return node.decimalValue();
        }
        // NaN and Infinity are the only doubles; as text they are numbers that cannot be read.
        return node.asText();
    }
}
