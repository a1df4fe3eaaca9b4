package id.sakip.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import id.sakip.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Who accepts problem documents only expects no content at all, as generated clients do where success is a 204. Taken by the
 * letter that would be refused with 406, because a resource produces JSON.
 */
public class AcceptFilter {

    @ServerRequestFilter(preMatching = true)
    public void acceptProblemsOnly(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept != null && accept.strip().equalsIgnoreCase(Problem.MEDIA_TYPE)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
        }
    }
}
