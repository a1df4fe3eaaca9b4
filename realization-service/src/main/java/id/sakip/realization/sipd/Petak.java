package id.sakip.realization.sipd;

import java.time.LocalDate;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.realization.anggaran.KunciAnggaran;
import id.sakip.realization.sipd.domain.KodeAkun;
import id.sakip.realization.unit.UnitTahun;

/** A sub kegiatan of a unit on a date: what lines are added up within. */
record Petak(UnitTahun unit, String kodeKegiatan, LocalDate perTanggal) {

    static Petak dari(KunciAkun kunci) {
        return new Petak(kunci.unit(), kunci.kodeKegiatan(), kunci.perTanggal());
    }

    /** The amount that a line is part of. */
    static KunciAnggaran anggaran(KunciAkun kunci) {
        return dari(kunci).anggaran(jenis(kunci));
    }

    static JenisBelanja jenis(KunciAkun kunci) {
        return new KodeAkun(kunci.kodeAkun()).jenisBelanja().orElseThrow();
    }

    KunciAnggaran anggaran(JenisBelanja jenis) {
        return new KunciAnggaran(unit, new KodeNomenklatur(kodeKegiatan), jenis, perTanggal);
    }
}
