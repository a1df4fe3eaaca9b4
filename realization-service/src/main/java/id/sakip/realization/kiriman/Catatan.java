package id.sakip.realization.kiriman;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import id.sakip.realization.unit.UnitTahun;

/**
 * What is noted next to every value that a batch writes.
 *
 * @param kiriman the batch, where who sent it is kept
 * @param versi the new version of each unit that the batch changes
 */
public record Catatan(UUID kiriman, Map<UnitTahun, Long> versi, Instant waktu) {

    public long versi(KunciRealisasi kunci) {
        return versi.get(kunci.unit());
    }
}
