package id.sakip.realization.periode;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Triwulan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A planned lock.
 *
 * @param versi number of changes, its ETag
 * @param oleh who planned it; it is carried out in that name
 * @param dijalankanPada when it was carried out; null while it waits
 * @param dikunci number of units it locked, null while it waits
 * @param dilewati number of units it left as they were, null while it waits
 */
@Schema(name = "JadwalPenguncian")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Jadwal(
        KodeWilayah kodeKab,
        int tahun,
        Triwulan triwulan,
        Instant kunciPada,
        CakupanPenguncian cakupan,
        long versi,
        String oleh,
        String peran,
        Instant dijalankanPada,
        Integer dikunci,
        Integer dilewati) {}
