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
import id.sakip.platform.problem.ProblemException;
import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every JSON request body goes through {@link StrictJson}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

    private final StrictJson json;
    private final RequestFingerprint fingerprint;
    private final int mostBytes;

    JsonBodyReader(
            StrictJson json,
            RequestFingerprint fingerprint,
            @ConfigProperty(name = "sakip.http.isi-terbesar") MemorySize mostBytes) {
        this.json = json;
        this.fingerprint = fingerprint;
        this.mostBytes = mostBytes.asBigInteger().intValueExact();
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
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw ProblemException.of(413, "ISI_TERLALU_BESAR");
        }
        fingerprint.body(bytes);
        JsonNode tree = json.parse(bytes);
        return JsonNode.class.equals(type) ? tree : json.read(tree, genericType).orThrow();
    }
}
