package id.sakip.realization.sipd.domain;

import java.util.Optional;

import id.sakip.contracts.KodeNomenklatur;

/** Codes of programs, kegiatan and sub kegiatan as SIPD writes them. */
final class KodeKegiatan {

    private static final String URUSAN_MANA_PUN = "X.XX.";

    private KodeKegiatan() {}

    /**
     * Reads a code. Both spellings of the last part are the same activity; {@code X.XX} stands for the unit's own bidang
     * urusan in programs that every unit has.
     *
     * @param bidangUrusan e.g. {@code 7.01}; may be empty
     */
    static Optional<KodeNomenklatur> baca(Object isi, String bidangUrusan) {
        String teks = Teks.kode(isi).toUpperCase(java.util.Locale.ROOT);
        if (teks.startsWith(URUSAN_MANA_PUN) && bidangUrusan.matches("\\d\\.\\d{2}")) {
            teks = bidangUrusan + teks.substring(URUSAN_MANA_PUN.length() - 1);
        }
        String[] bagian = teks.split("\\.", -1);
        if (bagian.length == 6 && bagian[5].matches("\\d{1,4}")) {
            bagian[5] = "0".repeat(4 - bagian[5].length()) + bagian[5];
        }
        try {
            return Optional.of(new KodeNomenklatur(String.join(".", bagian)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
