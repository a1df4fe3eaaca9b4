package id.sakip.planning.renstra;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.nilai.TargetTahun;

/** Target of an indicator of a sasaran. */
@Entity
@Table(name = "renstra_target")
class RenstraTarget extends TargetTahun {

    @ManyToOne(fetch = FetchType.LAZY)
    private RenstraIndikator indikator;

    protected RenstraTarget() {}

    RenstraTarget(RenstraIndikator indikator, int tahun, NilaiKolom target) {
        super(tahun, target);
        this.indikator = indikator;
    }
}
