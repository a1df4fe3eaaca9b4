package id.sakip.realization.unit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;

import id.sakip.platform.paging.Cursor;
import id.sakip.platform.problem.ProblemException;

/** Where a page starts: behind the row with this sort key. */
public final class Posisi {

    private final String[] bagian;

    private Posisi(String[] bagian) {
        this.bagian = bagian;
    }

    /**
     * Reads a cursor.
     *
     * @param awal the position before the first row, used without a cursor
     */
    public static Posisi baca(String kursor, String... awal) {
        return new Posisi(kursor == null ? awal : Cursor.decode(kursor, awal.length));
    }

    public String teks(int nomor) {
        return bagian[nomor];
    }

    public int bulat(int nomor) {
        return ubah(nomor, Integer::valueOf);
    }

    public long panjang(int nomor) {
        return ubah(nomor, Long::valueOf);
    }

    /** A date; years that PostgreSQL does not know are no cursor of ours. */
    public LocalDate tanggal(int nomor) {
        LocalDate tanggal = ubah(nomor, LocalDate::parse);
        if (tanggal.getYear() < 1 || tanggal.getYear() > 9999) {
            throw salah();
        }
        return tanggal;
    }

    /** A time; years that PostgreSQL does not know are no cursor of ours. */
    public Instant waktu(int nomor) {
        Instant waktu = ubah(nomor, Instant::parse);
        int tahun = waktu.atOffset(ZoneOffset.UTC).getYear();
        if (tahun < 1 || tahun > 9999) {
            throw salah();
        }
        return waktu;
    }

    public UUID uuid(int nomor) {
        return ubah(nomor, UUID::fromString);
    }

    private <T> T ubah(int nomor, Function<String, T> cara) {
        try {
            return cara.apply(bagian[nomor]);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw salah();
        }
    }

    private static ProblemException salah() {
        return ProblemException.of(400, "KURSOR_SALAH");
    }
}
