package id.sakip.realization.periode;

/** Tells what has been reported in a quarter; it lies in the feature that keeps those values. */
public interface SumberIsian {

    IsianTriwulan isian(KunciPeriode kunci);
}
