package id.sakip.realization.kiriman;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch that left something behind. One that only said what was known already leaves nothing and is not kept.
 *
 * @param oleh who sent it, in the roles {@code peran}
 * @param alamat network address of the request; null for work outside a request
 * @param unit the units that it changed
 */
@Schema(name = "Kiriman")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KirimanView(
        UUID id,
        @Schema(examples = "anggaran") String ragam,
        @Schema(examples = "per-baris") String mode,
        Jalur jalur,
        String oleh,
        String peran,
        String alamat,
        String korelasi,
        Instant dicatatPada,
        int diterima,
        int dibuat,
        int diubah,
        int tetap,
        int ditolak,
        int diparkir,
        List<Unit> unit) {

    /** @param versi version of the unit and year that the batch brought */
    @Schema(name = "UnitKiriman")
    record Unit(KodeWilayah kodePd, int tahun, long versi) {}
}
