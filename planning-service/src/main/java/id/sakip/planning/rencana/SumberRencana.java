package id.sakip.planning.rencana;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.rencana.domain.BahanRencana;

/**
 * A feature that holds a part of the plan in force. The plan asks all of them, so that the features need to know the plan
 * and the plan none of them.
 */
public interface SumberRencana {

    /** Adds what is in force for the unit and year; adds nothing when there is none. */
    void sumbang(KodeWilayah kodePd, int tahun, BahanRencana bahan);
}
