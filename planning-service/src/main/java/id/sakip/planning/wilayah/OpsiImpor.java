package id.sakip.planning.wilayah;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;

/**
 * How a batch is to be treated.
 *
 * @param atomik a bad row keeps the good ones out, too
 * @param dryRun nothing is written
 * @param bahasa language of the report
 */
record OpsiImpor(boolean atomik, boolean dryRun, Locale bahasa) {

    private static final String PER_BARIS = "per-baris";
    private static final String ATOMIK = "atomik";

    /** @throws ProblemException 400 for any other value, an empty one included: a misspelt dryRun must not write */
    static OpsiImpor dari(UriInfo alamat, HttpHeaders headers) {
        String mode = alamat.getQueryParameters().getFirst("mode");
        String dryRun = alamat.getQueryParameters().getFirst("dryRun");
        List<Fault> galat = new ArrayList<>();
        if (mode != null && !mode.equals(PER_BARIS) && !mode.equals(ATOMIK)) {
            galat.add(Fault.at("mode", "PILIHAN_SALAH", mode, PER_BARIS + ", " + ATOMIK));
        }
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            galat.add(Fault.at("dryRun", "PILIHAN_SALAH", dryRun, "true, false"));
        }
        if (!galat.isEmpty()) {
            throw ProblemException.invalid(galat);
        }
        return new OpsiImpor(ATOMIK.equals(mode), "true".equals(dryRun), ProblemFactory.locale(headers));
    }
}
