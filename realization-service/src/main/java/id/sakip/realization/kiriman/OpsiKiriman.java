package id.sakip.realization.kiriman;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.ProblemFactory;
import id.sakip.platform.token.CompletionToken;

/**
 * How a batch is to be treated.
 *
 * @param parkir rows that only miss something that may still come wait for it instead of being refused
 * @param jalur by which door the batch came
 * @param token completion token of a write to planning that must have arrived first, may be null
 * @param bahasa language of the report
 * @param asal when rows came that had to wait; null for rows that come now. What came later than they did stays
 */
public record OpsiKiriman(
        Mode mode, boolean dryRun, boolean parkir, Jalur jalur, String token, Locale bahasa, Instant asal) {

    public OpsiKiriman(Mode mode, boolean dryRun, boolean parkir, Jalur jalur, String token, Locale bahasa) {
        this(mode, dryRun, parkir, jalur, token, bahasa, null);
    }

    /** For rows that waited in parking; those that have to wait on stay there. */
    static OpsiKiriman pelepasan(Mode mode, Instant asal, Locale bahasa) {
        return new OpsiKiriman(mode, false, true, Jalur.PELEPASAN, null, bahasa, asal);
    }

    /**
     * Reads the query parameters {@code mode} ({@code per-baris}, the default, or {@code atomik}), {@code dryRun} ({@code
     * true} or {@code false}, the default) and {@code parkir} ({@code true} or {@code false}, the default).
     *
     * @throws ProblemException 400 for any other value, an empty one included: a misspelt dryRun must not write
     */
    public static OpsiKiriman dari(UriInfo alamat, HttpHeaders headers) {
        return dari(alamat, headers, Jalur.API, false);
    }

    /** The same for another door, with another default of {@code parkir}. */
    public static OpsiKiriman dari(UriInfo alamat, HttpHeaders headers, Jalur jalur, boolean parkirBiasanya) {
        MultivaluedMap<String, String> parameter = alamat.getQueryParameters();
        List<Fault> galat = new ArrayList<>();
        String mode = parameter.getFirst("mode");
        Mode pilihan = mode == null ? Mode.PER_BARIS : Mode.dari(mode).orElse(null);
        if (pilihan == null) {
            galat.add(Fault.at("mode", "PILIHAN_SALAH", mode, "per-baris, atomik"));
        }
        boolean dryRun = logika(parameter, "dryRun", false, galat);
        boolean parkir = logika(parameter, "parkir", parkirBiasanya, galat);
        if (!galat.isEmpty()) {
            throw ProblemException.invalid(galat);
        }
        return new OpsiKiriman(
                pilihan,
                dryRun,
                parkir,
                jalur,
                headers.getHeaderString(CompletionToken.HEADER),
                ProblemFactory.locale(headers));
    }

    private static boolean logika(
            MultivaluedMap<String, String> parameter, String nama, boolean biasanya, List<Fault> galat) {
        String teks = parameter.getFirst(nama);
        if (teks != null && !teks.equals("true") && !teks.equals("false")) {
            galat.add(Fault.at(nama, "PILIHAN_SALAH", teks, "true, false"));
        }
        return teks == null ? biasanya : teks.equals("true");
    }
}
