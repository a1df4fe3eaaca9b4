package id.sakip.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.platform.idempotency.RequestFingerprint;
import id.sakip.platform.json.StrictJson;

/** Every JSON request body goes through {@link StrictJson}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

    private final StrictJson json;
    private final RequestFingerprint fingerprint;

    JsonBodyReader(StrictJson json, RequestFingerprint fingerprint) {
        this.json = json;
        this.fingerprint = fingerprint;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != String.class && type != byte[].class && !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readAllBytes();
        fingerprint.body(bytes);
        JsonNode tree = json.parse(bytes);
        return JsonNode.class.equals(type) ? tree : json.read(tree, genericType).orThrow();
    }
}
