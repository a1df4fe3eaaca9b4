package id.sakip.realization.sipd.domain;

import static java.util.Objects.requireNonNull;

/**
 * Something about a row that shows while its cells are read.
 *
 * @param medan field of the normalised row
 * @param kode stable code
 * @param teks what stood there, cut short; never from a field with personal data
 */
public record Cacat(String medan, String kode, String teks) {

    private static final int TERPANJANG = 60;

    public Cacat {
        requireNonNull(medan, "medan is null");
        requireNonNull(kode, "kode is null");
        teks = teks == null ? "" : teks.length() <= TERPANJANG ? teks : teks.substring(0, TERPANJANG);
    }
}
