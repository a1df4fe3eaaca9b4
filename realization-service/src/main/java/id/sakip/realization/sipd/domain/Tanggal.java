package id.sakip.realization.sipd.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as senders write them. */
final class Tanggal {

    /** Dates of a budget are days in Jakarta: a time stamp of 17.00 UTC belongs to the next day. */
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final Pattern TAHUN_DULU = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T].*)?");
    private static final Pattern HARI_DULU = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern BERNAMA = Pattern.compile("(\\d{1,2})[- ]([a-z]+)[- ](\\d{4})");
    private static final List<String> BULAN =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");

    private Tanggal() {}

    static Optional<LocalDate> baca(Object isi) {
        String teks = Teks.baris(isi);
        try {
            if (teks.matches(".*T.*(Z|[+-]\\d{2}:?\\d{2})")) {
                return Optional.of(
                        OffsetDateTime.parse(teks).atZoneSameInstant(WIB).toLocalDate());
            }
            Matcher cocok = TAHUN_DULU.matcher(teks);
            if (cocok.matches()) {
                return Optional.of(tanggal(cocok.group(1), Integer.parseInt(cocok.group(2)), cocok.group(3)));
            }
            cocok = HARI_DULU.matcher(teks);
            if (cocok.matches()) {
                return Optional.of(tanggal(cocok.group(3), Integer.parseInt(cocok.group(2)), cocok.group(1)));
            }
            cocok = BERNAMA.matcher(teks.toLowerCase(Locale.ROOT));
            return cocok.matches()
                    ? Optional.of(tanggal(cocok.group(3), bulan(cocok.group(2)), cocok.group(1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Month number of a name or its first letters; 0, which is no month, for anything else. */
    static int bulan(String nama) {
        String awal = nama.toLowerCase(Locale.ROOT);
        return awal.length() < 3 ? 0 : BULAN.indexOf(awal.substring(0, 3)) + 1;
    }

    private static LocalDate tanggal(String tahun, int bulan, String hari) {
        return LocalDate.of(Integer.parseInt(tahun), bulan, Integer.parseInt(hari));
    }
}
