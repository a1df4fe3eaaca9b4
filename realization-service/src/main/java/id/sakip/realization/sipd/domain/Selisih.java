package id.sakip.realization.sipd.domain;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;

/**
 * Two figures that should be equal.
 *
 * @param sumber source of the lines
 * @param kegiatan null for the whole unit
 * @param akun null for all accounts
 * @param jenisBelanja null for all kinds
 * @param rincian what the lines add up to; null when there are none
 * @param pembanding what it is held against; null for the reason in {@code alasan}
 * @param selisih lines less the other; null when one of them is missing
 */
public record Selisih(
        Sumber sumber,
        String kegiatan,
        String akun,
        JenisBelanja jenisBelanja,
        Rupiah rincian,
        Rupiah pembanding,
        Rupiah selisih,
        String alasan) {

    static Selisih antara(
            Sumber sumber,
            String kegiatan,
            String akun,
            JenisBelanja jenis,
            Rupiah rincian,
            Rupiah pembanding,
            String alasan) {
        return new Selisih(
                sumber,
                kegiatan.isEmpty() ? null : kegiatan,
                akun.isEmpty() ? null : akun,
                jenis,
                rincian,
                pembanding,
                rincian == null || pembanding == null
                        ? null
                        : new Rupiah(rincian.nilai().subtract(pembanding.nilai())),
                pembanding == null || rincian == null ? alasan : null);
    }

    public boolean beda() {
        return selisih == null || !selisih.equals(Rupiah.NOL);
    }
}
