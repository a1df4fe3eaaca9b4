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
import id.sakip.planning.rencana.domain.BahanRencana;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The signed promise of a unit, or of a part of it, for a year. */
@Entity
@Table(name = "perjanjian_kinerja")
class PerjanjianKinerja extends Dokumen<IsiPerjanjianKinerja> {

    static final String JENIS = "PERJANJIAN_KINERJA";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenisPk jenis;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TingkatPk tingkat;

    @Column(updatable = false)
    private String bagian;

    private String nomor;
    private String tempat;
    private String pihakPertamaJabatan;
    private String pihakPertamaNama;
    private String pihakKeduaJabatan;
    private String pihakKeduaNama;

    @Enumerated(EnumType.STRING)
    private DasarPerubahan dasarPerubahan;

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
        this.tingkat = isi.tingkat();
        this.bagian = isi.bagian();
        isi(isi);
    }

    @Override
    protected void isi(IsiPerjanjianKinerja isi) {
        nomor = isi.nomor();
        tanggal(isi.tanggal());
        tempat = isi.tempat();
        pihakPertamaJabatan = isi.pihakPertama().jabatan().strip();
        pihakPertamaNama = isi.pihakPertama().nama();
        pihakKeduaJabatan = isi.pihakKedua().jabatan().strip();
        pihakKeduaNama = isi.pihakKedua().nama();
        dasarPerubahan = isi.dasarPerubahan();
        alasanPerubahan = isi.alasanPerubahan();
        isi.sasaran().forEach(s -> sasaran.add(new PkSasaran(this, sasaran.size(), s)));
        isi.program().forEach(p -> program.add(new PkProgram(this, program.size(), p)));
    }

    JenisPk jenis() {
        return jenis;
    }

    TingkatPk tingkat() {
        return tingkat;
    }

    /** Part of the unit, null for the camat. */
    String bagian() {
        return bagian;
    }

    String nomor() {
        return nomor;
    }

    List<PkSasaran> sasaran() {
        return sasaran;
    }

    @Override
    protected String jenisDokumen() {
        return JENIS;
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
    public IsiPerjanjianKinerja isi() {
        return new IsiPerjanjianKinerja(
                kodePd(),
                tahun(),
                jenis,
                tingkat,
                bagian,
                nomor,
                tanggal(),
                tempat,
                new IsiPerjanjianKinerja.Pihak(pihakPertamaJabatan, pihakPertamaNama),
                new IsiPerjanjianKinerja.Pihak(pihakKeduaJabatan, pihakKeduaNama),
                dasarPerubahan,
                alasanPerubahan,
                sasaran.stream().map(PkSasaran::isi).toList(),
                program.stream().map(PkProgram::isi).toList());
    }

    @Override
    public void sumbang(int tahun, BahanRencana bahan) {
        BahanRencana.Pk pk = new BahanRencana.Pk(
                jenis.jenisDokumen(),
                id(),
                tanggal(),
                sasaran.stream().map(PkSasaran::rencana).toList(),
                program.stream().map(PkProgram::rencana).toList());
        if (tingkat.bawahan()) {
            bahan.pkBawahan(pk);
        } else {
            bahan.pk(pk);
        }
    }
}
