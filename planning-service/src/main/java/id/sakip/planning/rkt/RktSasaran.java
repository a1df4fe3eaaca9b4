package id.sakip.planning.rkt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.rencana.domain.BahanRencana;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A sasaran and the programs that serve it. */
@Entity
@Table(name = "rkt_sasaran")
class RktSasaran {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rkt rkt;

    private int urutan;
    private String kode;
    private String uraian;

    @OneToMany(mappedBy = "sasaran", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktSasaranIndikator> indikator = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "rkt_sasaran_program",
            joinColumns = @JoinColumn(name = "sasaran_id"),
            inverseJoinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktProgram> program = new ArrayList<>();

    protected RktSasaran() {}

    RktSasaran(Rkt rkt, int urutan, IsiRkt.Sasaran isi, List<RktProgram> program) {
        this.rkt = rkt;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = Isian.rapi(isi.uraian());
        isi.indikator().forEach(i -> indikator.add(new RktSasaranIndikator(rkt, this, indikator.size(), i)));
        this.program.addAll(program);
    }

    String kode() {
        return kode;
    }

    List<RktSasaranIndikator> indikator() {
        return indikator;
    }

    List<RktProgram> program() {
        return program;
    }

    /** @param sudah programs whose tree was shown already: it is shown where the program comes first, as it was entered */
    IsiRkt.Sasaran isi(Set<RktProgram> sudah) {
        return new IsiRkt.Sasaran(
                kode,
                uraian,
                indikator.stream().map(RktSasaranIndikator::isi).toList(),
                program.stream().map(p -> sudah.add(p) ? p.isi() : p.sebutan()).toList());
    }

    BahanRencana.Sasaran rencana() {
        return new BahanRencana.Sasaran(
                kode,
                uraian,
                indikator.stream().map(RktSasaranIndikator::rencana).toList());
    }
}
