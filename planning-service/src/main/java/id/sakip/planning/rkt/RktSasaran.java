package id.sakip.planning.rkt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

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

    @ManyToMany
    @JoinTable(
            name = "rkt_sasaran_program",
            joinColumns = @JoinColumn(name = "sasaran_id"),
            inverseJoinColumns = @JoinColumn(name = "program_id"))
    @OrderColumn(name = "urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RktProgram> program = new ArrayList<>();

    protected RktSasaran() {}

    RktSasaran(Rkt rkt, int urutan, String kode, List<RktProgram> program) {
        this.rkt = rkt;
        this.urutan = urutan;
        this.kode = kode;
        this.program.addAll(program);
    }

    String kode() {
        return kode;
    }

    List<RktProgram> program() {
        return program;
    }

    /** @param sudah programs whose tree was shown already: it is shown where the program comes first, as it was entered */
    IsiRkt.Sasaran isi(Set<RktProgram> sudah) {
        return new IsiRkt.Sasaran(
                kode, program.stream().map(p -> p.isi(sudah.add(p))).toList());
    }
}
