package id.sakip.planning.rencana;

import java.time.Instant;
import java.time.format.DateTimeParseException;

import id.sakip.platform.problem.ProblemException;

/** Instants as clients write them in {@code ?kapan=}. */
public final class Waktu {

    /** What the database can compare with; years of four digits. */
    private static final Instant TERAWAL = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant TERAKHIR = Instant.parse("9999-12-31T23:59:59Z");

    private Waktu() {}

    /**
     * @throws ProblemException 400 {@code WAKTU_SALAH} for anything but an ISO 8601 instant with its zone in the years 1 to
     *     9999
     */
    public static Instant urai(String kapan) {
        try {
            Instant waktu = Instant.parse(kapan);
            if (!waktu.isBefore(TERAWAL) && !waktu.isAfter(TERAKHIR)) {
                return waktu;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw ProblemException.of(400, "WAKTU_SALAH", kapan);
    }
}
