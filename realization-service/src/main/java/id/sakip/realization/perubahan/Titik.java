package id.sakip.realization.perubahan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

import id.sakip.platform.paging.Cursor;
import id.sakip.platform.problem.ProblemException;

/**
 * A position among the changes: behind a value of a batch. Batches are ordered by their transaction and their number; a batch is
 * shown once no transaction older than its own is open any more, so nothing can appear before a position later.
 *
 * @param xid transaction of the batch
 * @param nomor number of the batch
 * @param ragam kind of the value, and its {@code kunci} in the batch
 * @param pada nothing that was recorded before is wanted, here and further on; null for no such bound
 */
record Titik(String xid, long nomor, String ragam, String kunci, Instant pada) {

    private static final Titik AWAL = new Titik("0", 0, "", "", null);
    private static final Pattern XID = Pattern.compile("[0-9]{1,19}");
    private static final Instant TERAWAL = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant TERAKHIR = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Reads {@code sejak}: null for the beginning, a position from an earlier answer, or an ISO time with offset.
     *
     * @throws ProblemException 400 {@code SEJAK_SALAH} for anything else
     */
    static Titik baca(String sejak) {
        if (sejak == null) {
            return AWAL;
        }
        if (sejak.indexOf(':') >= 0) {
            return new Titik(AWAL.xid, AWAL.nomor, AWAL.ragam, AWAL.kunci, waktu(sejak));
        }
        String[] bagian;
        try {
            bagian = Cursor.decode(sejak, 5);
            if (XID.matcher(bagian[0]).matches()) {
                Instant pada = bagian[4].isEmpty() ? null : waktu(bagian[4]);
                return new Titik(bagian[0], Long.parseLong(bagian[1]), bagian[2], bagian[3], pada);
            }
        } catch (ProblemException | NumberFormatException e) {
            throw salah();
        }
        throw salah();
    }

    private static Instant waktu(String teks) {
        try {
            // A plus sign in a query arrives as a blank.
            Instant waktu = OffsetDateTime.parse(teks.replace(' ', '+')).toInstant();
            if (waktu.isBefore(TERAWAL) || waktu.isAfter(TERAKHIR)) {
                throw salah();
            }
            return waktu;
        } catch (DateTimeException e) {
            throw salah();
        }
    }

    String teks() {
        return Cursor.encode(xid, Long.toString(nomor), ragam, kunci, pada == null ? "" : pada.toString());
    }

    private static ProblemException salah() {
        return ProblemException.of(400, "SEJAK_SALAH");
    }
}
