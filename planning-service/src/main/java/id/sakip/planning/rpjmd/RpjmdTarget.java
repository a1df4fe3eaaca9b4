package id.sakip.planning.rpjmd;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.nilai.TargetTahun;

/** Target of an indicator of the kabupaten. */
@Entity
@Table(name = "rpjmd_target")
class RpjmdTarget extends TargetTahun {

    @ManyToOne(fetch = FetchType.LAZY)
    private RpjmdIndikator indikator;

    protected RpjmdTarget() {}

    RpjmdTarget(RpjmdIndikator indikator, int tahun, NilaiKolom target) {
        super(tahun, target);
        this.indikator = indikator;
    }
}
