package id.sakip.platform.idempotency;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs an {@link Idempotent} method once per key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern USABLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final AnswerStore answers;
    private final RequestFingerprint fingerprint;
    private final SecurityIdentity identity;
    private final RoutingContext http;
    private final ObjectMapper mapper;

    IdempotencyInterceptor(
            AnswerStore answers,
            RequestFingerprint fingerprint,
            SecurityIdentity identity,
            RoutingContext http,
            ObjectMapper mapper) {
        this.answers = answers;
        this.fingerprint = fingerprint;
        this.identity = identity;
        this.http = http;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String kunci = http.request().getHeader(HEADER);
        if (kunci == null) {
            return QuarkusTransaction.requiringNew().call(call::proceed);
        }
        if (!USABLE.matcher(kunci).matches()) {
            throw ProblemException.of(400, "KUNCI_IDEMPOTENSI_SALAH");
        }
        String pelaku = identity.getPrincipal().getName();
        String sidik =
                fingerprint.of(http.request().method().name(), http.request().uri());
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!answers.claim(pelaku, kunci, sidik)) {
                StoredAnswer stored = answers.find(pelaku, kunci);
                if (!stored.fingerprint().equals(sidik)) {
                    throw ProblemException.of(422, "IDEMPOTENSI_BERBEDA");
                }
                throw new ReplayException(stored);
            }
            Object result = call.proceed();
            answers.complete(pelaku, kunci, answer(sidik, result));
            return result;
        });
    }

    private StoredAnswer answer(String sidik, Object result) throws Exception {
        if (result instanceof RestResponse<?> typed) {
            return answer(sidik, typed.toResponse());
        }
        if (!(result instanceof Response response)) {
            return new StoredAnswer(sidik, result == null ? 204 : 200, Map.of(), json(result));
        }
        Map<String, String> headers = new TreeMap<>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        headers.remove("Content-Type");
        return new StoredAnswer(sidik, response.getStatus(), headers, json(response.getEntity()));
    }

    private String json(Object entity) throws Exception {
        return entity == null ? null : mapper.writeValueAsString(entity);
    }
}
