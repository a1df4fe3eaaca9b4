package id.sakip.realization.unit;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

import id.sakip.platform.problem.ProblemException;

/** Publishes nothing, because each unit would make too large an event. */
public class PotretTerlaluBesar extends PenerbitPotret {

    public PotretTerlaluBesar() {
        super(List.of(), null);
    }

    @Override
    public void terbitkan(SortedMap<UnitTahun, Long> versi, Instant waktu) {
        throw ProblemException.of(
                422, "PERISTIWA_TERLALU_BESAR", versi.firstKey().kunci(), 5_000_000, 4_000_000);
    }
}
