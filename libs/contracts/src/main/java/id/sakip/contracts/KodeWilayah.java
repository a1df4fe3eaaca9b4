package id.sakip.contracts;

import java.util.regex.Pattern;

import static java.util.Objects.requireNonNull;

/**
 * Kemendagri area code: provinsi {@code 35}, kabupaten/kota {@code 35.09}, kecamatan {@code 35.09.22}, desa or kelurahan
 * {@code 35.09.22.2001} (Kepmendagri 300.2.2-2138/2025). BPS codes are a different list and are refused by their shape.
 */
public record KodeWilayah(String nilai) implements Comparable<KodeWilayah> {

    private static final Pattern BENTUK = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

    public KodeWilayah {
        requireNonNull(nilai, "nilai is null");
        if (!BENTUK.matcher(nilai).matches()) {
            throw new IllegalArgumentException("not a Kemendagri area code: '" + nilai + "'");
        }
    }

    /** True for a code of kecamatan level, the level of the units this platform reports on. */
    public boolean adalahKecamatan() {
        return nilai.length() == 8;
    }

    /**
     * The kabupaten/kota this area lies in, or is.
     *
     * @throws IllegalStateException for a provinsi, which lies in none
     */
    public KodeWilayah kabupaten() {
        if (nilai.length() < 5) {
            throw new IllegalStateException("a provinsi lies in no kabupaten: " + nilai);
        }
        return new KodeWilayah(nilai.substring(0, 5));
    }

    /** True when this area is {@code lain} or lies inside it. */
    public boolean didalam(KodeWilayah lain) {
        return nilai.equals(lain.nilai) || nilai.startsWith(lain.nilai + ".");
    }

    @Override
    public int compareTo(KodeWilayah lain) {
        return nilai.compareTo(lain.nilai);
    }

    @Override
    public String toString() {
        return nilai;
    }
}
