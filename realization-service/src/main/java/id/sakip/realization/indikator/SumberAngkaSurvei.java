package id.sakip.realization.indikator;

import java.util.Collection;
import java.util.Map;

import id.sakip.realization.indikator.domain.NilaiRealisasi;
import id.sakip.realization.unit.UnitTahun;

/** Knows the released figures of the survey, which a typed value of its indicator should agree with. */
public interface SumberAngkaSurvei {

    /** What the release of each quarter of {@code unit} says, under the indicator that takes it: its index, or that it has none. */
    Map<KunciIndikator, NilaiRealisasi> rilis(Collection<UnitTahun> unit);
}
