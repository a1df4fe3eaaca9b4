package id.sakip.planning.rpjmd;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import id.sakip.planning.dokumen.Dokumen;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The medium-term plan of a kabupaten; its {@code kodePd} is the code of the kabupaten. */
@Entity
@Table(name = "rpjmd")
class Rpjmd extends Dokumen<IsiRpjmd> {

    static final String JENIS = "RPJMD";

    private int tahunAkhir;
    private String nomor;
    private String visi;

    @OneToMany(mappedBy = "rpjmd", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RpjmdMisi> misi = new ArrayList<>();

    protected Rpjmd() {}

    Rpjmd(IsiRpjmd isi) {
        super(isi.kodeKab(), isi.tahunAwal());
        isi(isi);
    }

    @Override
    protected void isi(IsiRpjmd isi) {
        tahunAkhir = isi.tahunAkhir();
        nomor = isi.nomor();
        visi = isi.visi();
        tanggal(isi.tanggal());
        isi.misi().forEach(m -> misi.add(new RpjmdMisi(this, misi.size(), m)));
    }

    int tahunAkhir() {
        return tahunAkhir;
    }

    String nomor() {
        return nomor;
    }

    @Override
    protected String jenisDokumen() {
        return JENIS;
    }

    /** None: an RPJMD is what plans of units refer to, no part of them. */
    @Override
    protected SortedSet<Integer> tahunTercakup() {
        return new TreeSet<>();
    }

    @Override
    protected void kosongkan() {
        misi.clear();
    }

    @Override
    public IsiRpjmd isi() {
        return new IsiRpjmd(
                kodePd(),
                tahun(),
                tahunAkhir,
                nomor,
                tanggal(),
                visi,
                misi.stream().map(RpjmdMisi::isi).toList());
    }
}
