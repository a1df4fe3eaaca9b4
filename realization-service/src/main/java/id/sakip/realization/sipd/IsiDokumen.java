package id.sakip.realization.sipd;

import java.time.LocalDate;

import id.sakip.contracts.Rupiah;

/**
 * All that is kept of a document for one account; no names, no bank accounts.
 *
 * @param nilai spent; null when not delivered
 * @param setoran given back; null when not delivered
 * @param status of the SP2D; null when the sender gives none
 */
record IsiDokumen(
        LocalDate tanggal,
        String jenisTransaksi,
        Rupiah nilai,
        Rupiah setoran,
        String nomorSp2d,
        LocalDate tanggalSp2d,
        LocalDate tanggalTransfer,
        String status) {}
