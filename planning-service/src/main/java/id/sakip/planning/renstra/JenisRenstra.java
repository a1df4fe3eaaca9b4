package id.sakip.planning.renstra;

/** Kind of a version of a Renstra. */
public enum JenisRenstra {
    /** The one that the period begins with. */
    AWAL,
    /** One that takes over in mid-period, for the years from its own first year on. */
    PERUBAHAN
}
