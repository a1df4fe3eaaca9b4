package id.sakip.planning.pk;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Rupiah;

/** A program with the budget that was promised for it. */
@Entity
@Table(name = "pk_program")
class PkProgram {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private PerjanjianKinerja pk;

    private int urutan;
    private KodeNomenklatur kode;
    private Rupiah anggaran;
    private String sumberDana;

    protected PkProgram() {}

    PkProgram(PerjanjianKinerja pk, int urutan, IsiPerjanjianKinerja.Program isi) {
        this.pk = pk;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.anggaran = isi.anggaran();
        this.sumberDana = isi.sumberDana();
    }

    KodeNomenklatur kode() {
        return kode;
    }

    Rupiah anggaran() {
        return anggaran;
    }

    IsiPerjanjianKinerja.Program isi() {
        return new IsiPerjanjianKinerja.Program(kode, anggaran, sumberDana);
    }
}
