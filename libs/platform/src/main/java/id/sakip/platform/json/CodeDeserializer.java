package id.sakip.platform.json;

import java.io.IOException;
import java.util.function.Function;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;

/** Reads a value type that is a plain string on the wire and checks itself in its constructor. */
final class CodeDeserializer<T> extends FromStringDeserializer<T> {

    private final Class<T> type;
    private final transient Function<String, T> dari;

    CodeDeserializer(Class<T> type, Function<String, T> dari) {
        super(type);
        this.type = type;
        this.dari = dari;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) throws IOException {
        try {
            return dari.apply(text);
        } catch (IllegalArgumentException e) {
            return type.cast(context.handleWeirdStringValue(type, text, "%s", e.getMessage()));
        }
    }
}
