package id.sakip.planning.rkt;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.rencana.RencanaBerlaku;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "rkt_kegiatan")
class RktKegiatan {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rkt rkt;

    @ManyToOne(fetch = FetchType.LAZY)
    private RktProgram program;

    private int urutan;
    private KodeNomenklatur kode;
    private String uraian;
    private Rupiah jumlahPagu;

    @ElementCollection
    @CollectionTable(name = "rkt_kegiatan_indikator", joinColumns = @JoinColumn(name = "kegiatan_id"))
    @OrderColumn(name = "urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktUkuran> indikator = new ArrayList<>();

    @OneToMany(mappedBy = "kegiatan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktSubKegiatan> subKegiatan = new ArrayList<>();

    protected RktKegiatan() {}

    RktKegiatan(Rkt rkt, RktProgram program, int urutan, IsiRkt.Kegiatan isi) {
        this.rkt = rkt;
        this.program = program;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian().strip();
        this.jumlahPagu = isi.jumlahPagu();
        isi.indikator().forEach(i -> indikator.add(new RktUkuran(i)));
        isi.subKegiatan().forEach(s -> subKegiatan.add(new RktSubKegiatan(rkt, this, subKegiatan.size(), s)));
    }

    KodeNomenklatur kode() {
        return kode;
    }

    String uraian() {
        return uraian;
    }

    List<RktSubKegiatan> subKegiatan() {
        return subKegiatan;
    }

    IsiRkt.Kegiatan isi() {
        return new IsiRkt.Kegiatan(
                kode,
                uraian,
                jumlahPagu,
                indikator.stream().map(RktUkuran::isi).toList(),
                subKegiatan.stream().map(RktSubKegiatan::isi).toList());
    }

    RencanaBerlaku.Kegiatan rencana() {
        return new RencanaBerlaku.Kegiatan(
                kode, uraian, subKegiatan.stream().map(RktSubKegiatan::rencana).toList());
    }
}
