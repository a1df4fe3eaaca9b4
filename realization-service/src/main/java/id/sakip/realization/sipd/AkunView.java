package id.sakip.realization.sipd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.realization.sipd.domain.Sumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a source says about an account on a date.
 *
 * @param kodeKegiatan sub kegiatan; a program, a kegiatan or null for a sum
 * @param rincian amounts are booked on it; false for a sum, which is kept for control
 * @param ditarik true for a line that a complete delivery has left out; null for others
 * @param anggaran null when it was not delivered
 * @param realisasi cumulative from 1 January
 * @param realisasiRencana submitted, not settled
 * @param kiriman the batch it came with
 */
@Schema(name = "RealisasiSipdAkun")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AkunView(
        KodeWilayah kodePd,
        int tahun,
        LocalDate perTanggal,
        Sumber sumber,
        String kodeKegiatan,
        String kodeSubSkpd,
        String kodeAkun,
        String namaAkun,
        String tahap,
        String kodeDana,
        boolean rincian,
        Boolean ditarik,
        Rupiah anggaran,
        Rupiah realisasi,
        Rupiah realisasiRencana,
        long versi,
        UUID kiriman,
        Instant dicatatPada) {}
