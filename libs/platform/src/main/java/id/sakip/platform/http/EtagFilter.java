package id.sakip.platform.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.platform.digest.Digest;
import id.sakip.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every JSON GET gets an ETag (of its content, unless the resource set its version) and honours If-None-Match. */
public class EtagFilter {

    private final ObjectMapper mapper;

    EtagFilter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @ServerResponseFilter
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!request.getMethod().equals(HttpMethod.GET) || response.getStatus() != 200 || !isJson(response)) {
            return;
        }
        EntityTag tag = response.getEntityTag();
        if (tag == null) {
            // Written once here and sent as it is, so that the tag and the body cannot differ.
            String body = mapper.writeValueAsString(response.getEntity());
            tag = new EntityTag(
                    Digest.sha256(body.getBytes(StandardCharsets.UTF_8)).substring(0, 32));
            response.setEntity(body);
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + tag.getValue() + "\"");
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean isJson(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return response.getEntity() != null
                && !(response.getEntity() instanceof Problem)
                // Without a type yet it is the resource method's, and those answer JSON unless they say otherwise.
                && (type == null || type.isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }

    private static boolean matches(String ifNoneMatch, EntityTag tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(t -> t.startsWith("W/") ? t.substring(2) : t)
                        .anyMatch(t -> t.equals("*") || t.equals("\"" + tag.getValue() + "\""));
    }
}
