package id.sakip.platform.problem;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one way out for errors: whatever goes wrong becomes a problem document. */
@Singleton
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemFactory problems;

    ProblemMappers(ProblemFactory problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response known(ProblemException e, UriInfo uri, HttpHeaders headers) {
        return respond(e, uri, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(Exception e, UriInfo uri, HttpHeaders headers) {
        Response response = respond(ProblemException.of(401, "BELUM_MASUK"), uri, headers);
        response.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return response;
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, UriInfo uri, HttpHeaders headers) {
        return respond(ProblemException.of(403, "TIDAK_BERWENANG"), uri, headers);
    }

    /** Constraints on path and query parameters; bodies are checked where they are read. */
    @ServerExceptionMapper
    public Response violated(ConstraintViolationException e, UriInfo uri, HttpHeaders headers) {
        List<Fault> faults = new ArrayList<>();
        for (ConstraintViolation<?> violation : e.getConstraintViolations()) {
            Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
            nodes.next(); // the method's name says nothing to a client
            faults.add(Violations.fault(violation, "", () -> nodes));
        }
        return respond(ProblemException.invalid(faults), uri, headers);
    }

    @ServerExceptionMapper
    public Response rest(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        ProblemException problem = switch (status) {
            // A path or query parameter that cannot be converted arrives as a 404 with its cause.
            case 404 ->
                e.getCause() instanceof IllegalArgumentException
                        ? ProblemException.of(400, "PARAMETER_SALAH")
                        : ProblemException.of(404, "TIDAK_DITEMUKAN");
            case 405 -> ProblemException.of(405, "METODE_TIDAK_DIDUKUNG");
            case 406 -> ProblemException.of(406, "TIPE_JAWABAN_TIDAK_TERSEDIA");
            case 413 -> ProblemException.of(413, "ISI_TERLALU_BESAR");
            case 415 -> ProblemException.of(415, "TIPE_MEDIA_TIDAK_DIDUKUNG");
            default -> ProblemException.of(status, status < 500 ? "PERMINTAAN_SALAH" : "KESALAHAN_SERVER");
        };
        if (status >= 500) {
            LOG.errorf(e, "request failed [path=%s]", uri.getPath());
        }
        Response response = respond(problem, uri, headers);
        Object allow = e.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
        if (allow != null) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allow);
        }
        return response;
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException e, UriInfo uri, HttpHeaders headers) {
        // Bodies are read by StrictJson; what still gets here was written by us.
        return unexpected(e, uri, headers);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, UriInfo uri, HttpHeaders headers) {
        LOG.errorf(e, "request failed [path=%s]", uri.getPath());
        return respond(ProblemException.of(500, "KESALAHAN_SERVER"), uri, headers);
    }

    private Response respond(ProblemException problem, UriInfo uri, HttpHeaders headers) {
        Response response = problems.response(problem, uri.getPath(), headers);
        if (problem.kode().equals("BELUM_TERKINI")) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, 1);
        }
        return response;
    }
}
