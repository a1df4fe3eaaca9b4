package id.sakip.realization.sipd.domain;

import java.util.List;
import java.util.Optional;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;

/**
 * A stored line of one date, as the control looks at it.
 *
 * @param kegiatan sub kegiatan; program, kegiatan or empty for a sum
 * @param akun empty for the sum over all accounts
 * @param subSkpd empty when not named
 * @param urutanTahap grows with the stages of the budget; 0 when none is named
 * @param dana fund; empty when not named
 * @param versi grows with the deliveries that changed lines of the unit
 * @param rincian amounts are booked on it
 * @param ditarik a complete delivery has left it out: its amounts are 0 and it has no part in what counts
 * @param anggaran null when not delivered
 */
public record Garis(
        Sumber sumber,
        String kegiatan,
        String akun,
        String subSkpd,
        int urutanTahap,
        String dana,
        long versi,
        boolean rincian,
        boolean ditarik,
        Rupiah anggaran,
        Rupiah realisasi) {

    /** @param seluruhUnit the sum is one over all sub units */
    boolean dibawah(Garis induk, boolean seluruhUnit) {
        return rincian
                && sumber == induk.sumber
                && (seluruhUnit || induk.subSkpd.equals(subSkpd))
                && didalam(induk.kegiatan, kegiatan)
                && didalam(induk.akun, akun);
    }

    /**
     * True for a sum of the whole unit, kelurahan included. Its code is also that of the kecamatan itself: a sum below the total
     * is the kecamatan's own when kelurahan have the same sum beside it.
     */
    boolean seluruhUnit(List<Garis> garis) {
        return subSkpd.isEmpty()
                || subSkpd.endsWith(KodeSkpd.UNIT_SENDIRI)
                        && (kegiatan.isEmpty() || garis.stream().noneMatch(this::kembaranSubUnit));
    }

    private boolean kembaranSubUnit(Garis lain) {
        return !lain.rincian
                && lain.sumber == sumber
                && lain.kegiatan.equals(kegiatan)
                && lain.akun.equals(akun)
                && !lain.subSkpd.isEmpty()
                && !lain.subSkpd.equals(subSkpd);
    }

    static boolean didalam(String atas, String bawah) {
        return atas.isEmpty() || bawah.equals(atas) || bawah.startsWith(atas + ".");
    }

    Optional<JenisBelanja> jenis() {
        return akun.isEmpty() ? Optional.empty() : new KodeAkun(akun).jenisBelanja();
    }
}
