package id.sakip.realization.perubahan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value that was changed.
 *
 * @param ragam kind of realisasi, e.g. {@code indikator}
 * @param objek the fields that name the value beside unit, year and quarter
 * @param lama the value before; null for a new one
 * @param baru the value since then
 * @param versi version of the unit and year that brought it
 * @param kiriman the batch it came with
 * @param oleh who sent it, in the roles {@code peran}
 * @param jalur by which door: API, IMPOR, SIPD, SURVEI or PELEPASAN
 * @param alamat network address of the request; null for work outside a request
 */
@Schema(name = "Perubahan")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PerubahanView(
        @Schema(examples = "indikator") String ragam,
        KodeWilayah kodePd,
        int tahun,
        Triwulan triwulan,
        Map<String, Object> objek,
        Map<String, Object> lama,
        Map<String, Object> baru,
        long versi,
        UUID kiriman,
        String oleh,
        String peran,
        @Schema(examples = "API") String jalur,
        String alamat,
        String korelasi,
        Instant pada) {}
