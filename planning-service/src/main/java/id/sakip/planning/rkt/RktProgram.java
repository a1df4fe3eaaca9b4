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
@Table(name = "rkt_program")
class RktProgram {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rkt rkt;

    private int urutan;
    private KodeNomenklatur kode;
    private String uraian;

    @OneToMany(mappedBy = "program", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktKegiatan> kegiatan = new ArrayList<>();

    protected RktProgram() {}

    RktProgram(Rkt rkt, int urutan, IsiRkt.Program isi) {
        this.rkt = rkt;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian().strip();
        isi.kegiatan().forEach(k -> kegiatan.add(new RktKegiatan(rkt, this, kegiatan.size(), k)));
    }

    KodeNomenklatur kode() {
        return kode;
    }

    String uraian() {
        return uraian;
    }

    List<RktKegiatan> kegiatan() {
        return kegiatan;
    }

    IsiRkt.Program isi(boolean denganPohon) {
        return new IsiRkt.Program(
                kode,
                uraian,
                denganPohon ? kegiatan.stream().map(RktKegiatan::isi).toList() : List.of());
    }

    RencanaBerlaku.Program rencana() {
        return new RencanaBerlaku.Program(
                kode, uraian, kegiatan.stream().map(RktKegiatan::rencana).toList());
    }
}
