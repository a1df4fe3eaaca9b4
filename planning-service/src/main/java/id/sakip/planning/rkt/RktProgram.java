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
@Table(name = "rkt_program")
class RktProgram {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rkt rkt;

    private int urutan;
    private KodeNomenklatur kode;
    private String uraian;
    private Rupiah jumlahPagu;

    @ElementCollection
    @CollectionTable(name = "rkt_program_indikator", joinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktUkuran> indikator = new ArrayList<>();

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
        this.jumlahPagu = isi.jumlahPagu();
        isi.indikator().forEach(i -> indikator.add(new RktUkuran(i)));
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

    IsiRkt.Program isi() {
        return new IsiRkt.Program(
                kode,
                uraian,
                jumlahPagu,
                indikator.stream().map(RktUkuran::isi).toList(),
                kegiatan.stream().map(RktKegiatan::isi).toList());
    }

    /** The program where it serves another sasaran as well. */
    IsiRkt.Program sebutan() {
        return new IsiRkt.Program(kode, uraian, null, List.of(), List.of());
    }

    RencanaBerlaku.Program rencana() {
        return new RencanaBerlaku.Program(
                kode, uraian, kegiatan.stream().map(RktKegiatan::rencana).toList());
    }
}
