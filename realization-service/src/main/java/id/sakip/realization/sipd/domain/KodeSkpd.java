package id.sakip.realization.sipd.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** Unit code of SIPD: up to three bidang urusan, unit number, sub unit, e.g. {@code 7.01.0.00.0.00.06.0000}. */
public record KodeSkpd(String nilai) {

    /** Shape of a code. */
    public static final String POLA = "\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d\\.\\d{2}\\.\\d{2}\\.\\d{4}";

    private static final Pattern BENTUK = Pattern.compile(POLA);

    static final String UNIT_SENDIRI = ".0000";

    public KodeSkpd {
        if (nilai == null || !BENTUK.matcher(nilai).matches()) {
            throw new IllegalArgumentException("not a unit code of SIPD: '" + nilai + "'");
        }
    }

    /** Reads a code; older exports write {@code 7-01.0-00.0-00.06.0000}. */
    static Optional<KodeSkpd> baca(Object isi) {
        String teks = Teks.kode(isi).replace('-', '.');
        return BENTUK.matcher(teks).matches() ? Optional.of(new KodeSkpd(teks)) : Optional.empty();
    }

    /** True for the code of a unit, which also stands for its sub units; false for that of a sub unit, such as a kelurahan. */
    boolean induk() {
        return nilai.endsWith(UNIT_SENDIRI);
    }

    @Override
    public String toString() {
        return nilai;
    }
}
