package id.sakip.platform.problem;

import java.util.List;

import jakarta.ws.rs.WebApplicationException;

/** A refusal that the client is told about as a problem document (RFC 9457). */
public class ProblemException extends WebApplicationException {

    private final int status;
    private final String kode;
    private final transient List<Object> args;
    private final transient List<Fault> faults;

    private ProblemException(int status, String kode, List<Object> args, List<Fault> faults) {
        super(kode, status);
        this.status = status;
        this.kode = kode;
        this.args = List.copyOf(args);
        this.faults = List.copyOf(faults);
    }

    /**
     * @param status HTTP status, 4xx
     * @param kode stable code; its text comes from the message bundles
     * @param args arguments of the text
     */
    public static ProblemException of(int status, String kode, Object... args) {
        return new ProblemException(status, kode, List.of(args), List.of());
    }

    /** 404. */
    public static ProblemException notFound(String kode, Object... args) {
        return of(404, kode, args);
    }

    /** 409: the request is fine but does not fit what is there. */
    public static ProblemException conflict(String kode, Object... args) {
        return of(409, kode, args);
    }

    /** 409 with everything that it does not fit. */
    public static ProblemException conflictAt(String kode, List<Fault> faults) {
        return new ProblemException(409, kode, List.of(faults.size()), faults);
    }

    /** 400 {@code DATA_TIDAK_SAH}: the request is malformed at these places. */
    public static ProblemException invalid(List<Fault> faults) {
        return new ProblemException(400, "DATA_TIDAK_SAH", List.of(faults.size()), faults);
    }

    /** 422: a rule of the domain refuses a well-formed request. */
    public static ProblemException refused(String kode, List<Fault> faults) {
        return new ProblemException(422, kode, List.of(faults.size()), faults);
    }

    public int status() {
        return status;
    }

    public String kode() {
        return kode;
    }

    public List<Object> args() {
        return args;
    }

    public List<Fault> faults() {
        return faults;
    }
}
