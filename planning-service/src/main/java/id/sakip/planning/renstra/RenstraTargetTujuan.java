package id.sakip.planning.renstra;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.planning.nilai.NilaiKolom;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** Target of one year of an indicator of a tujuan; a year without target has no row. */
@Entity
@Table(name = "renstra_target_tujuan")
class RenstraTargetTujuan {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private RenstraIndikatorTujuan indikator;

    private int tahun;

    @Embedded
    @EmbeddedColumnNaming("target_%s")
    private NilaiKolom target;

    protected RenstraTargetTujuan() {}

    RenstraTargetTujuan(RenstraIndikatorTujuan indikator, int tahun, NilaiKolom target) {
        this.indikator = indikator;
        this.tahun = tahun;
        this.target = target;
    }

    int tahun() {
        return tahun;
    }

    NilaiKolom target() {
        return target;
    }
}
