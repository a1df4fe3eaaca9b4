package id.sakip.realization.kiriman;

import id.sakip.contracts.Triwulan;
import id.sakip.realization.unit.UnitTahun;

/** Business key of one realisasi; no surrogate id is ever part of it. */
public interface KunciRealisasi {

    UnitTahun unit();

    /** The quarter whose lock guards this fact. */
    Triwulan triwulan();
}
