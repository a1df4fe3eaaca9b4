package id.sakip.planning.rkt;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.rencana.domain.BahanRencana;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An indicator that the RKT prints under a sasaran; what is promised is in the PK. */
@Entity
@Table(name = "rkt_sasaran_indikator")
class RktSasaranIndikator {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rkt rkt;

    @ManyToOne(fetch = FetchType.LAZY)
    private RktSasaran sasaran;

    private int urutan;
    private KodeWilayah kodePd;
    private String kodeIndikator;
    private String uraian;

    @Embedded
    @EmbeddedColumnNaming("target_%s")
    private NilaiKolom target;

    protected RktSasaranIndikator() {}

    RktSasaranIndikator(Rkt rkt, RktSasaran sasaran, int urutan, IsiRkt.IndikatorSasaran isi) {
        this.rkt = rkt;
        this.sasaran = sasaran;
        this.urutan = urutan;
        this.kodePd = rkt.kodePd();
        this.kodeIndikator = isi.kodeIndikator();
        this.uraian = Isian.rapi(isi.uraian());
        this.target = NilaiKolom.dariTeks(isi.target());
    }

    Rkt rkt() {
        return rkt;
    }

    NilaiKolom target() {
        return target;
    }

    IsiRkt.IndikatorSasaran isi() {
        return new IsiRkt.IndikatorSasaran(kodeIndikator, uraian, NilaiKolom.teks(target));
    }

    BahanRencana.Indikator rencana() {
        return new BahanRencana.Indikator(kodeIndikator, uraian, NilaiKolom.nilai(target), null);
    }
}
