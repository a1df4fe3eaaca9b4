package id.sakip.realization.sipd;

import id.sakip.realization.sipd.domain.Sumber;

/**
 * What a source delivers in one go: its lines of a sub kegiatan on a date, of one sub unit.
 *
 * @param kodeSubSkpd empty when not named
 */
record BagianAkun(Petak petak, Sumber sumber, String kodeSubSkpd) {

    static BagianAkun dari(KunciAkun kunci) {
        return new BagianAkun(Petak.dari(kunci), kunci.sumber(), kunci.kodeSubSkpd());
    }

    boolean memuat(KunciAkun kunci) {
        return dari(kunci).equals(this);
    }
}
