package id.sakip.platform.json;

import java.io.IOException;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** Names the key that a map refuses. Jackson names the map alone, and all other faults in it would go with the map. */
final class KeyPlaces extends DeserializationProblemHandler {

    @Override
    public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String reason)
            throws IOException {
        InvalidFormatException refusal = InvalidFormatException.from(context.getParser(), reason, key, type);
        refusal.prependPath(type, key);
        throw refusal;
    }
}
