package id.sakip.realization.sipd;

import java.time.LocalDate;
import java.util.Comparator;

import id.sakip.contracts.Triwulan;
import id.sakip.realization.kiriman.KunciRealisasi;
import id.sakip.realization.sipd.domain.Sumber;
import id.sakip.realization.unit.UnitTahun;

/**
 * What one source says about one account on one date.
 *
 * @param kodeKegiatan sub kegiatan; program, kegiatan or empty for a sum
 * @param kodeSubSkpd empty when the sender names none
 * @param kodeAkun empty for the sum over all accounts
 * @param tahap empty when the sender names none
 * @param kodeDana empty when the sender names none
 */
record KunciAkun(
        UnitTahun unit,
        LocalDate perTanggal,
        Sumber sumber,
        String kodeKegiatan,
        String kodeSubSkpd,
        String kodeAkun,
        String tahap,
        String kodeDana)
        implements KunciRealisasi, Comparable<KunciAkun> {

    private static final Comparator<KunciAkun> URUTAN = Comparator.comparing(KunciAkun::unit)
            .thenComparing(KunciAkun::perTanggal)
            .thenComparing(KunciAkun::sumber)
            .thenComparing(KunciAkun::kodeKegiatan)
            .thenComparing(KunciAkun::kodeSubSkpd)
            .thenComparing(KunciAkun::kodeAkun)
            .thenComparing(KunciAkun::tahap)
            .thenComparing(KunciAkun::kodeDana);

    /** The same on another date. */
    KunciAkun pada(LocalDate tanggal) {
        return new KunciAkun(unit, tanggal, sumber, kodeKegiatan, kodeSubSkpd, kodeAkun, tahap, kodeDana);
    }

    @Override
    public Triwulan triwulan() {
        return Triwulan.dari(perTanggal);
    }

    @Override
    public int compareTo(KunciAkun lain) {
        return URUTAN.compare(this, lain);
    }
}
