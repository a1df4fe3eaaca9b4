package id.sakip.realization.alias.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static java.util.Objects.requireNonNull;

/**
 * What another system calls a unit.
 *
 * @param sistem e.g. {@code SIPD}, or {@code SIPD-ID-2023} for the numbers that SIPD gives units anew each year
 */
public record KodeAsing(String sistem, String kode) {

    public static final String SIPD = "SIPD";

    private static final Pattern BERSUBUNIT = Pattern.compile("(.+\\.)(\\d{4})");
    private static final String UNIT_SENDIRI = "0000";

    public KodeAsing {
        requireNonNull(sistem, "sistem is null");
        requireNonNull(kode, "kode is null");
    }

    /** The number that SIPD gave a unit in a budget year. */
    public static KodeAsing nomor(int tahun, String id) {
        return new KodeAsing("SIPD-ID-" + tahun, id);
    }

    /**
     * The codes to try for a unit of SIPD: the sub unit's own, then the unit that it belongs to (the last four digits name
     * the sub unit; a kelurahan is one of its kecamatan), then those of the SKPD.
     *
     * @param kodeSubSkpd may be null
     * @param kodeSkpd may be null
     */
    public static List<KodeAsing> sipd(String kodeSubSkpd, String kodeSkpd) {
        List<KodeAsing> kode = new ArrayList<>();
        tambah(kode, kodeSubSkpd);
        tambah(kode, kodeSkpd);
        return List.copyOf(kode);
    }

    private static void tambah(List<KodeAsing> daftar, String kode) {
        if (kode == null) {
            return;
        }
        satu(daftar, kode);
        var cocok = BERSUBUNIT.matcher(kode);
        if (cocok.matches()) {
            satu(daftar, cocok.group(1) + UNIT_SENDIRI);
        }
    }

    private static void satu(List<KodeAsing> daftar, String kode) {
        KodeAsing asing = new KodeAsing(SIPD, kode);
        if (!daftar.contains(asing)) {
            daftar.add(asing);
        }
    }
}
