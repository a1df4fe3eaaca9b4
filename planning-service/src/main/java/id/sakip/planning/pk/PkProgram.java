package id.sakip.planning.pk;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Rupiah;
import id.sakip.planning.rencana.domain.BahanRencana;

/** A program, or below the camat also a kegiatan or sub kegiatan, with the budget that was promised for it. */
@Entity
@Table(name = "pk_program")
class PkProgram {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private PerjanjianKinerja pk;

    private int urutan;
    private KodeNomenklatur kode;
    private String uraian;
    private Rupiah anggaran;
    private String sumberDana;

    protected PkProgram() {}

    PkProgram(PerjanjianKinerja pk, int urutan, IsiPerjanjianKinerja.Program isi) {
        this.pk = pk;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian();
        this.anggaran = isi.anggaran();
        this.sumberDana = isi.sumberDana();
    }

    IsiPerjanjianKinerja.Program isi() {
        return new IsiPerjanjianKinerja.Program(kode, uraian, anggaran, sumberDana);
    }

    BahanRencana.ProgramPk rencana() {
        return new BahanRencana.ProgramPk(kode, uraian, anggaran);
    }
}
