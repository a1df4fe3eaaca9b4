package id.sakip.planning.pk;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.rencana.domain.BahanRencana;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A promised indicator with its target; what it means is said once, in its definition. */
@Entity
@Table(name = "pk_indikator")
class PkIndikator {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private PerjanjianKinerja pk;

    @ManyToOne(fetch = FetchType.LAZY)
    private PkSasaran sasaran;

    private int urutan;
    private KodeWilayah kodePd;
    private String kodeIndikator;
    private String uraian;

    @Embedded
    @EmbeddedColumnNaming("target_%s")
    private NilaiKolom target;

    protected PkIndikator() {}

    PkIndikator(PerjanjianKinerja pk, PkSasaran sasaran, int urutan, IsiPerjanjianKinerja.Indikator isi) {
        this.pk = pk;
        this.sasaran = sasaran;
        this.urutan = urutan;
        this.kodePd = pk.kodePd();
        this.kodeIndikator = isi.kodeIndikator();
        this.uraian = isi.uraian();
        this.target = NilaiKolom.dariTeks(isi.target());
    }

    String kodeIndikator() {
        return kodeIndikator;
    }

    NilaiKolom target() {
        return target;
    }

    IsiPerjanjianKinerja.Indikator isi() {
        return new IsiPerjanjianKinerja.Indikator(kodeIndikator, uraian, NilaiKolom.teks(target));
    }

    BahanRencana.Indikator rencana() {
        return new BahanRencana.Indikator(kodeIndikator, uraian, NilaiKolom.nilai(target), null);
    }
}
