package id.sakip.contracts;

/** Bounds of a budget year on this platform. */
public final class Tahun {

    /** The year of the first performance reports under Inpres 7/1999. */
    public static final int TERAWAL = 1999;

    public static final int TERAKHIR = 2100;

    private Tahun() {}

    /**
     * Returns {@code tahun} when it is plausible.
     *
     * @throws IllegalArgumentException outside {@value #TERAWAL}..{@value #TERAKHIR}
     */
    public static int periksa(int tahun) {
        if (tahun < TERAWAL || tahun > TERAKHIR) {
            throw new IllegalArgumentException("year out of range: " + tahun);
        }
        return tahun;
    }
}
