package id.sakip.realization.kiriman;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.token.CompletionToken;

/**
 * How a batch is to be treated.
 *
 * @param token completion token of a write to planning that must have arrived first, may be null
 * @param bahasa language of the report
 */
public record OpsiKiriman(Mode mode, boolean dryRun, String token, Locale bahasa) {

    /**
     * Reads the query parameters {@code mode} ({@code per-baris}, the default, or {@code atomik}) and {@code dryRun}
     * ({@code true} or {@code false}, the default).
     *
     * @throws ProblemException 400 for any other value, an empty one included: a misspelt dryRun must not write
     */
    public static OpsiKiriman dari(UriInfo alamat, HttpHeaders headers) {
        String mode = alamat.getQueryParameters().getFirst("mode");
        String dryRun = alamat.getQueryParameters().getFirst("dryRun");
        List<Fault> galat = new ArrayList<>();
        Mode pilihan = mode == null ? Mode.PER_BARIS : Mode.dari(mode).orElse(null);
        if (pilihan == null) {
            galat.add(Fault.at("mode", "PILIHAN_SALAH", mode, "per-baris, atomik"));
        }
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            galat.add(Fault.at("dryRun", "PILIHAN_SALAH", dryRun, "true, false"));
        }
        if (!galat.isEmpty()) {
            throw ProblemException.invalid(galat);
        }
        return new OpsiKiriman(
                pilihan,
                "true".equals(dryRun),
                headers.getHeaderString(CompletionToken.HEADER),
                ProblemFactory.locale(headers));
    }
}
