package id.sakip.planning.nilai.domain;

/** A text that is no target in any known form. */
public final class NilaiTakTerurai extends RuntimeException {

    private static final int PANJANG_TERBANYAK = 60;

    private final String teks;

    NilaiTakTerurai(String teks) {
        super("not a target: '" + ringkas(teks) + "'");
        this.teks = ringkas(teks);
    }

    /** What was refused, cut to a length that fits a message. */
    public String teks() {
        return teks;
    }

    private static String ringkas(String teks) {
        if (teks == null) {
            return "";
        }
        return teks.length() <= PANJANG_TERBANYAK ? teks : teks.substring(0, PANJANG_TERBANYAK) + "…";
    }
}
