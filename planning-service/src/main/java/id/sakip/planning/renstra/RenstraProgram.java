package id.sakip.planning.renstra;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeNomenklatur;

/** A program that the Renstra puts under a sasaran. */
@Entity
@Table(name = "renstra_program")
class RenstraProgram {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Renstra renstra;

    @ManyToOne(fetch = FetchType.LAZY)
    private RenstraSasaran sasaran;

    private int urutan;
    private KodeNomenklatur kode;
    private String uraian;

    protected RenstraProgram() {}

    RenstraProgram(Renstra renstra, RenstraSasaran sasaran, int urutan, IsiRenstra.Program isi) {
        this.renstra = renstra;
        this.sasaran = sasaran;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian();
    }

    /** The code, or the name where the document prints no code. */
    String sebutan() {
        return kode == null ? uraian : kode.nilai();
    }

    IsiRenstra.Program isi() {
        return new IsiRenstra.Program(kode, uraian);
    }
}
