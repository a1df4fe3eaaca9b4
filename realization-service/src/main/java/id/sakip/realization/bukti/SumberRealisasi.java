package id.sakip.realization.bukti;

/** Knows whether there is a realisasi that evidence could be for; it lies in the feature that keeps it. */
public interface SumberRealisasi {

    /** Kind of realisasi, as in {@link KunciBukti#ragam()}. */
    String ragam();

    /** Whether a value is in force, reading inside the running transaction; a reason why there is none counts as one. */
    boolean ada(KunciBukti kunci);
}
