package id.sakip.planning.rencana;

import java.time.Instant;
import java.time.format.DateTimeParseException;

import id.sakip.platform.problem.ProblemException;

/** Instants as clients write them in {@code ?kapan=}. */
public final class Waktu {

    private Waktu() {}

    /** @throws ProblemException 400 {@code WAKTU_SALAH} for anything but an ISO 8601 instant with its zone */
    public static Instant urai(String kapan) {
        try {
            return Instant.parse(kapan);
        } catch (DateTimeParseException e) {
            throw ProblemException.of(400, "WAKTU_SALAH", kapan);
        }
    }
}
