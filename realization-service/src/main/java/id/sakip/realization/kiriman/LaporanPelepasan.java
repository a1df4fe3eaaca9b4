package id.sakip.realization.kiriman;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of parked rows that were read again.
 *
 * @param diperiksa rows read again
 * @param dilepas of them, the rows that count now or said what was known already
 * @param digantikan of them, the rows that leave because a later figure for the same was taken in meanwhile
 * @param masihMenunggu of them, the rows that stay parked
 * @param sisa true when more rows match than one request reads; {@code kursor} leads to them
 * @param galat why rows stay parked, by their id
 * @param token completion token for reads that must see this write; null when nothing can be waited for
 */
@Schema(name = "LaporanPelepasan")
public record LaporanPelepasan(
        int diperiksa,
        int dilepas,
        int digantikan,
        int masihMenunggu,
        boolean sisa,
        String kursor,
        List<Galat> galat,
        String token) {

    public LaporanPelepasan {
        galat = List.copyOf(galat);
    }

    /**
     * A fault of a parked row, in words.
     *
     * @param id null for a fault that keeps a whole batch from being released
     */
    @Schema(name = "GalatParkir")
    public record Galat(Long id, String kode, String medan, String pesan) {}
}
