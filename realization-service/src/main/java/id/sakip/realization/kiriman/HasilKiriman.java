package id.sakip.realization.kiriman;

import java.util.List;

import id.sakip.platform.bulk.BulkReport;
import id.sakip.platform.problem.Fault;

/**
 * What became of a batch.
 *
 * @param baris outcome of each row, in the order they were sent
 * @param galat faults of the rows that were refused or parked, by row
 */
public record HasilKiriman(BulkReport laporan, List<HasilBaris> baris, List<Fault> galat) {

    public HasilKiriman {
        baris = List.copyOf(baris);
        galat = List.copyOf(galat);
    }
}
