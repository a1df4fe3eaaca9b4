package id.sakip.planning.profil;

import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import id.sakip.planning.dokumen.Dokumen;
import org.hibernate.annotations.ColumnTransformer;

/** The profile of a unit in a year. Its content is one value: nothing refers to a part of it. */
@Entity
@Table(name = "profil")
class Profil extends Dokumen<IsiProfil> {

    static final String JENIS = "PROFIL";

    @Convert(converter = KolomIsiProfil.class)
    @ColumnTransformer(write = "?::jsonb")
    private IsiProfil isi;

    protected Profil() {}

    Profil(IsiProfil isi) {
        super(isi.kodePd(), isi.tahun());
        isi(isi);
    }

    @Override
    protected void isi(IsiProfil isi) {
        this.isi = isi;
        tanggal(isi.tanggal());
    }

    @Override
    public IsiProfil isi() {
        return isi;
    }

    @Override
    protected String jenisDokumen() {
        return JENIS;
    }

    /** None: a profile says who the unit is, not what it plans. */
    @Override
    protected SortedSet<Integer> tahunTercakup() {
        return new TreeSet<>();
    }

    @Override
    protected void kosongkan() {
        // The content has no lines that would stand in the way of the new ones.
    }
}
