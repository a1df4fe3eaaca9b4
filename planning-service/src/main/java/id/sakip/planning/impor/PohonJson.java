package id.sakip.planning.impor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.platform.json.SakipJson;

/** JSON as the plain tree that the workbook is made of, and back. */
final class PohonJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectReader EKSAK =
            SakipJson.mapper().reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private PohonJson() {}

    /** JSON with its numbers exact. */
    static JsonNode baca(byte[] json) {
        try {
            return EKSAK.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("what the program wrote itself is always JSON", e);
        }
    }

    /** The JSON of {@code isi} with its numbers exact, which a conversion without the detour would make binary. */
    static JsonNode dariIsi(Object isi) {
        try {
            return baca(SakipJson.mapper().writeValueAsBytes(isi));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a content is always JSON", e);
        }
    }

    /** Maps, lists, texts and numbers; null for JSON's null. */
    static Object dari(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, Object> peta = new LinkedHashMap<>();
                node.properties().forEach(e -> peta.put(e.getKey(), dari(e.getValue())));
                yield peta;
            }
            case ARRAY -> {
                List<Object> daftar = new ArrayList<>();
                node.forEach(e -> daftar.add(dari(e)));
                yield daftar;
            }
            case NUMBER -> normal(node.decimalValue());
            case NULL, MISSING -> null;
            default -> node.asText();
        };
    }

    static JsonNode ke(Object pohon) {
        return switch (pohon) {
            case null -> JSON.nullNode();
            case Map<?, ?> peta -> {
                ObjectNode objek = JSON.objectNode();
                peta.forEach((kunci, isi) -> objek.set(kunci.toString(), ke(isi)));
                yield objek;
            }
            case List<?> daftar -> {
                ArrayNode larik = JSON.arrayNode();
                daftar.forEach(e -> larik.add(ke(e)));
                yield larik;
            }
            // A whole number must stay one, or it is refused where a count is wanted.
            case BigDecimal angka
            when normal(angka).scale() == 0 -> JSON.numberNode(normal(angka).toBigInteger());
            case BigDecimal angka -> JSON.numberNode(normal(angka));
            default -> JSON.textNode(pohon.toString());
        };
    }

    private static BigDecimal normal(BigDecimal angka) {
        BigDecimal ringkas = angka.stripTrailingZeros();
        return ringkas.scale() < 0 ? ringkas.setScale(0) : ringkas;
    }
}
