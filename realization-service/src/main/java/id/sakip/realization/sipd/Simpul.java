package id.sakip.realization.sipd;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import id.sakip.platform.json.SakipJson;

/** Rows as JSON. They go through text, because Jackson's direct way makes doubles of amounts. */
final class Simpul {

    private static final ObjectReader PEMBACA =
            SakipJson.mapper().readerFor(JsonNode.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Simpul() {}

    static JsonNode dari(Object baris) {
        try {
            return PEMBACA.readValue(SakipJson.mapper().writeValueAsBytes(baris));
        } catch (IOException e) {
            throw new UncheckedIOException("a row is always JSON", e);
        }
    }
}
