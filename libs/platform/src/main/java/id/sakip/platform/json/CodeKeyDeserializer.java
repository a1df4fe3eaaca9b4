package id.sakip.platform.json;

import java.io.IOException;
import java.util.function.Function;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;

/** The same as {@link CodeDeserializer} for the keys of a map. */
final class CodeKeyDeserializer<T> extends KeyDeserializer {

    private final Class<T> type;
    private final Function<String, T> dari;

    CodeKeyDeserializer(Class<T> type, Function<String, T> dari) {
        this.type = type;
        this.dari = dari;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return dari.apply(key);
        } catch (IllegalArgumentException e) {
            return context.handleWeirdKey(type, key, "%s", e.getMessage());
        }
    }
}
