package id.sakip.planning.dokumen;

/** What the codes look like that a unit gives its own sasaran and indicators, e.g. {@code S2.1}. */
public final class Kode {

    /** Regular expression of such a code; at most {@link #PANJANG_TERBANYAK} characters. */
    public static final String BENTUK = "[A-Za-z0-9][A-Za-z0-9._-]*";

    public static final int PANJANG_TERBANYAK = 20;

    private Kode() {}
}
