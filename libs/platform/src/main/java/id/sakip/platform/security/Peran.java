package id.sakip.platform.security;

/** Roles, as they appear in the access token under {@code realm_access.roles}. */
public final class Peran {

    /** Enters drafts and realisasi of one kecamatan. */
    public static final String OPERATOR_KECAMATAN = "operator-kecamatan";

    /** Head of one kecamatan: signs its plans. */
    public static final String CAMAT = "camat";

    /** Planning agency of the kabupaten. */
    public static final String BAPPEDA = "bappeda";

    /** Collects the LKIPs and keeps the measurement frameworks. */
    public static final String BAGIAN_ORGANISASI = "bagian-organisasi";

    /** Reviews and evaluates; reads everything. */
    public static final String INSPEKTORAT = "inspektorat";

    /** A machine that posts realisasi, such as a SIPD bridge. */
    public static final String INTEGRASI = "integrasi";

    public static final String ADMIN = "admin";

    private Peran() {}
}
