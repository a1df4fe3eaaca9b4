package id.sakip.realization.sipd.domain;

import java.util.Optional;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;

/**
 * A stored line of one date, as the control looks at it.
 *
 * @param kegiatan sub kegiatan; program, kegiatan or empty for a sum
 * @param akun empty for the sum over all accounts
 * @param subSkpd empty when not named
 * @param urutanTahap grows with the stages of the budget
 * @param rincian amounts are booked on it
 * @param anggaran null when not delivered
 */
public record Garis(
        Sumber sumber,
        String kegiatan,
        String akun,
        String subSkpd,
        int urutanTahap,
        boolean rincian,
        Rupiah anggaran,
        Rupiah realisasi) {

    boolean dibawah(Garis induk) {
        return rincian
                && sumber == induk.sumber
                && (induk.subSkpd.isEmpty() || induk.subSkpd.equals(subSkpd))
                && didalam(induk.kegiatan, kegiatan)
                && didalam(induk.akun, akun);
    }

    static boolean didalam(String atas, String bawah) {
        return atas.isEmpty() || bawah.equals(atas) || bawah.startsWith(atas + ".");
    }

    Optional<JenisBelanja> jenis() {
        return akun.isEmpty() ? Optional.empty() : new KodeAkun(akun).jenisBelanja();
    }
}
