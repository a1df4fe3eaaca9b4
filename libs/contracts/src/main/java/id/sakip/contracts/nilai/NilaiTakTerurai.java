package id.sakip.contracts.nilai;

/** A text that is no target in any known form. */
public final class NilaiTakTerurai extends RuntimeException {

    private static final int PANJANG_TERBANYAK = 60;

    /** What keeps a text from being a target. */
    public enum Sebab {
        /** Longer than any target. */
        TERLALU_PANJANG,
        /** Digits and separators that the rule for numbers does not turn into one number, or too many digits. */
        BILANGAN_RANCU,
        /** Could be a grade, but the scale has no such label. */
        PREDIKAT_DI_LUAR_SKALA,
        BENTUK_TIDAK_DIKENAL;

        /** Stable code; its text takes what was refused and the code of the scale. */
        public String kode() {
            return "TARGET_" + name();
        }
    }

    private final String teks;
    private final Sebab sebab;

    NilaiTakTerurai(String teks, Sebab sebab) {
        super("not a target: '" + ringkas(teks) + "' (" + sebab + ")", null, false, false);
        this.teks = ringkas(teks);
        this.sebab = sebab;
    }

    /** What was refused, cut to a length that fits a message. */
    public String teks() {
        return teks;
    }

    public Sebab sebab() {
        return sebab;
    }

    /** {@code teks} cut to a length that fits a message. */
    public static String ringkas(String teks) {
        if (teks == null) {
            return "";
        }
        return teks.length() <= PANJANG_TERBANYAK ? teks : teks.substring(0, PANJANG_TERBANYAK) + "…";
    }
}
