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

/** Indicator of a tujuan: only shown, never measured, so it needs no definition. */
@Entity
@Table(name = "renstra_indikator_tujuan")
class RenstraIndikatorTujuan {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private RenstraTujuan tujuan;

    private int urutan;
    private String uraian;

    @Embedded
    @EmbeddedColumnNaming("target_%s")
    private NilaiKolom target;

    protected RenstraIndikatorTujuan() {}

    RenstraIndikatorTujuan(RenstraTujuan tujuan, int urutan, IsiRenstra.IndikatorTujuan isi) {
        this.tujuan = tujuan;
        this.urutan = urutan;
        this.uraian = isi.uraian().strip();
        this.target = NilaiKolom.dariTeks(isi.target());
    }

    IsiRenstra.IndikatorTujuan isi() {
        return new IsiRenstra.IndikatorTujuan(uraian, NilaiKolom.teks(target));
    }
}
