package id.sakip.realization.indikator;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

import id.sakip.realization.unit.UnitTahun;

/** Knows the released figures of the survey, which a typed value of its indicator should agree with. */
public interface SumberAngkaSurvei {

    /** The released index of each quarter of {@code unit}, under the indicator that takes it. */
    Map<KunciIndikator, BigDecimal> rilis(Collection<UnitTahun> unit);
}
