package id.sakip.planning.pk;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import id.sakip.planning.dokumen.Dokumen;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The signed promise of a unit for a year. */
@Entity
@Table(name = "perjanjian_kinerja")
class PerjanjianKinerja extends Dokumen {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenisPk jenis;

    private String nomor;
    private String tempat;
    private String pihakPertamaJabatan;
    private String pihakPertamaNama;
    private String pihakKeduaJabatan;
    private String pihakKeduaNama;
    private String alasanPerubahan;

    @OneToMany(mappedBy = "pk", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<PkSasaran> sasaran = new ArrayList<>();

    @OneToMany(mappedBy = "pk", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<PkProgram> program = new ArrayList<>();

    protected PerjanjianKinerja() {}

    PerjanjianKinerja(IsiPerjanjianKinerja isi) {
        super(isi.kodePd(), isi.tahun());
        this.jenis = isi.jenis();
        isi(isi);
    }

    /** Takes over everything but the keys; the lines of before are gone by then. */
    void isi(IsiPerjanjianKinerja isi) {
        nomor = isi.nomor();
        tanggal(isi.tanggal());
        tempat = isi.tempat();
        pihakPertamaJabatan = isi.pihakPertama().jabatan().strip();
        pihakPertamaNama = isi.pihakPertama().nama();
        pihakKeduaJabatan = isi.pihakKedua().jabatan().strip();
        pihakKeduaNama = isi.pihakKedua().nama();
        alasanPerubahan = isi.alasanPerubahan();
        isi.sasaran().forEach(s -> sasaran.add(new PkSasaran(this, sasaran.size(), s)));
        isi.program().forEach(p -> program.add(new PkProgram(this, program.size(), p)));
    }

    JenisPk jenis() {
        return jenis;
    }

    String nomor() {
        return nomor;
    }

    String tempat() {
        return tempat;
    }

    IsiPerjanjianKinerja.Pihak pihakPertama() {
        return new IsiPerjanjianKinerja.Pihak(pihakPertamaJabatan, pihakPertamaNama);
    }

    IsiPerjanjianKinerja.Pihak pihakKedua() {
        return new IsiPerjanjianKinerja.Pihak(pihakKeduaJabatan, pihakKeduaNama);
    }

    String alasanPerubahan() {
        return alasanPerubahan;
    }

    List<PkSasaran> sasaran() {
        return sasaran;
    }

    List<PkProgram> program() {
        return program;
    }

    @Override
    protected String jenisDokumen() {
        return "PERJANJIAN_KINERJA";
    }

    @Override
    protected SortedSet<Integer> tahunTercakup() {
        return new TreeSet<>(List.of(tahun()));
    }

    @Override
    protected void kosongkan() {
        sasaran.clear();
        program.clear();
    }

    @Override
    protected TampilanPerjanjianKinerja tampilan() {
        return TampilanPerjanjianKinerja.dari(this);
    }
}
