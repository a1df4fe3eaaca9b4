package id.sakip.planning.rkt;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.Rupiah;

/** Budget ceiling of a sub kegiatan for one kind of spending. */
@Entity
@Table(name = "rkt_pagu")
class RktPagu {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private RktSubKegiatan subKegiatan;

    private int urutan;

    @Enumerated(EnumType.STRING)
    private JenisBelanja jenisBelanja;

    private Rupiah jumlah;
    private Rupiah murni;
    private Rupiah pergeseran;
    private Rupiah perubahan;

    protected RktPagu() {}

    RktPagu(RktSubKegiatan subKegiatan, int urutan, IsiRkt.Pagu isi) {
        this.subKegiatan = subKegiatan;
        this.urutan = urutan;
        this.jenisBelanja = isi.jenisBelanja();
        this.jumlah = isi.jumlah();
        this.murni = isi.murni();
        this.pergeseran = isi.pergeseran();
        this.perubahan = isi.perubahan();
    }

    JenisBelanja jenisBelanja() {
        return jenisBelanja;
    }

    /** The ceiling in force. */
    Rupiah jumlah() {
        return jumlah;
    }

    IsiRkt.Pagu isi() {
        return new IsiRkt.Pagu(jenisBelanja, jumlah, murni, pergeseran, perubahan);
    }
}
