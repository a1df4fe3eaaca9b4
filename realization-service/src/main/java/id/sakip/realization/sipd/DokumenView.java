package id.sakip.realization.sipd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document says about an account.
 *
 * @param setoran given back; lowers the realisasi
 * @param dibayar false when a status is known and says that no money has moved
 */
@Schema(name = "DokumenSipd")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DokumenView(
        KodeWilayah kodePd,
        int tahun,
        String nomor,
        String jenis,
        String kodeSubKegiatan,
        String kodeAkun,
        String kodeSubSkpd,
        LocalDate tanggal,
        String jenisTransaksi,
        Rupiah nilai,
        Rupiah setoran,
        String nomorSp2d,
        LocalDate tanggalSp2d,
        LocalDate tanggalTransfer,
        String status,
        boolean dibayar,
        long versi,
        UUID kiriman,
        Instant dicatatPada) {}
