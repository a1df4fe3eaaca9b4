package id.sakip.scoring.capaian.domain;

/** Codes of the reasons why an indicator has no capaian; a reason given with the realisasi itself is passed on as it is. */
public final class Alasan {

    /** No quarter up to the one asked for holds a realisasi. */
    public static final String BELUM_DILAPORKAN = "BELUM_DILAPORKAN";

    /** The documents give no target. */
    public static final String TARGET_TIDAK_ADA = "TARGET_TIDAK_ADA";

    /** A target of 0 has no ratio, and the framework has no other rule for it. */
    public static final String TARGET_NOL = "TARGET_NOL";

    /** Below 0 the formulas turn round: a better realisasi would give a lower capaian. */
    public static final String TARGET_NEGATIF = "TARGET_NEGATIF";

    /** The denominator of a ratio is 0, and the framework has no other rule for it. */
    public static final String PENYEBUT_NOL = "PENYEBUT_NOL";

    /** Grades cannot be added up, nor averaged without the scores behind them. */
    public static final String AGREGASI_TIDAK_COCOK = "AGREGASI_TIDAK_COCOK";

    /** Percentages of several quarters can only be added up through their pembilang and penyebut. */
    public static final String RASIO_TANPA_PEMBILANG = "RASIO_TANPA_PEMBILANG";

    /** A grade that is not on the AKIP scale. */
    public static final String PREDIKAT_TIDAK_DIKENAL = "PREDIKAT_TIDAK_DIKENAL";

    /** A grade without score against a number that lies outside the AKIP scale. */
    public static final String TIDAK_SEBANDING = "TIDAK_SEBANDING";

    /** A sum of quarters that is too large for any value. */
    public static final String DI_LUAR_RENTANG = "DI_LUAR_RENTANG";

    private Alasan() {}
}
