package id.sakip.planning.rkt;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.rencana.RencanaBerlaku;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "rkt_sub_kegiatan")
class RktSubKegiatan {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rkt rkt;

    @ManyToOne(fetch = FetchType.LAZY)
    private RktKegiatan kegiatan;

    private int urutan;
    private KodeNomenklatur kode;
    private String uraian;

    @OneToMany(mappedBy = "subKegiatan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktKeluaran> keluaran = new ArrayList<>();

    @OneToMany(mappedBy = "subKegiatan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktPagu> pagu = new ArrayList<>();

    protected RktSubKegiatan() {}

    RktSubKegiatan(Rkt rkt, RktKegiatan kegiatan, int urutan, IsiRkt.SubKegiatan isi) {
        this.rkt = rkt;
        this.kegiatan = kegiatan;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian().strip();
        isi.keluaran().forEach(k -> keluaran.add(new RktKeluaran(this, keluaran.size(), k)));
        isi.pagu().forEach(p -> pagu.add(new RktPagu(this, pagu.size(), p)));
    }

    KodeNomenklatur kode() {
        return kode;
    }

    String uraian() {
        return uraian;
    }

    List<RktKeluaran> keluaran() {
        return keluaran;
    }

    List<RktPagu> pagu() {
        return pagu;
    }

    IsiRkt.SubKegiatan isi() {
        return new IsiRkt.SubKegiatan(
                kode,
                uraian,
                keluaran.stream().map(RktKeluaran::isi).toList(),
                pagu.stream().map(RktPagu::isi).toList());
    }

    RencanaBerlaku.SubKegiatan rencana() {
        return new RencanaBerlaku.SubKegiatan(
                kode,
                uraian,
                pagu.stream()
                        .map(p -> new RencanaBerlaku.Pagu(p.jenisBelanja(), p.jumlah()))
                        .toList(),
                keluaran.stream().map(RktKeluaran::rencana).toList());
    }
}
