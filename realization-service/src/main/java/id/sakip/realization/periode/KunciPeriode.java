package id.sakip.realization.periode;

import id.sakip.contracts.Triwulan;
import id.sakip.realization.unit.UnitTahun;

/** A quarter of a unit and year. */
public record KunciPeriode(UnitTahun unit, Triwulan triwulan) {

    /** Key of its events, e.g. {@code 35.09.22:2023:TW4}. */
    public String kunci() {
        return unit.kunci() + ":" + triwulan;
    }

    @Override
    public String toString() {
        return kunci();
    }
}
