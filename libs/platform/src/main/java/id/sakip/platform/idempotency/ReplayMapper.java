package id.sakip.platform.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends a stored answer again. */
public class ReplayMapper {

    @ServerExceptionMapper
    public Response replay(ReplayException e) {
        StoredAnswer answer = e.answer();
        Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        answer.headers().forEach(response::header);
        if (answer.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return response.build();
    }
}
