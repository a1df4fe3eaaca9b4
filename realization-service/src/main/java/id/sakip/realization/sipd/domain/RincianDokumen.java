package id.sakip.realization.sipd.domain;

import java.time.LocalDate;
import java.util.List;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;

/**
 * A line of source D in normal form: what one document says about one account. What was not delivered is null.
 *
 * @param nomorUnit see {@link RincianAkun}
 * @param jenis kind of document, e.g. {@code SP2D}
 * @param nilai spent
 * @param setoran given back; lowers the realisasi
 * @param status of the SP2D, e.g. {@code ditransfer}; null when not named
 */
public record RincianDokumen(
        KodeWilayah kodePd,
        List<String> nomorUnit,
        KodeSkpd kodeSkpd,
        KodeSkpd kodeSubSkpd,
        Integer tahun,
        KodeNomenklatur kegiatan,
        KodeAkun akun,
        String nomor,
        String jenis,
        String jenisTransaksi,
        LocalDate tanggal,
        Rupiah nilai,
        Rupiah setoran,
        String nomorSp2d,
        LocalDate tanggalSp2d,
        LocalDate tanggalTransfer,
        String status,
        Tahap tahap,
        List<Cacat> cacat) {

    public RincianDokumen {
        nomorUnit = List.copyOf(nomorUnit);
        cacat = List.copyOf(cacat);
    }
}
