package id.sakip.planning.rencanaaksi;

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

/** The output targets of a unit, quarter by quarter. */
@Entity
@Table(name = "rencana_aksi")
class RencanaAksi extends Dokumen {

    @OneToMany(mappedBy = "rencanaAksi", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RencanaAksiBaris> baris = new ArrayList<>();

    protected RencanaAksi() {}

    RencanaAksi(IsiRencanaAksi isi) {
        super(isi.kodePd(), isi.tahun());
        isi(isi);
    }

    /** Takes over everything but the keys; the lines of before are gone by then. */
    void isi(IsiRencanaAksi isi) {
        tanggal(isi.tanggal());
        isi.baris().forEach(b -> baris.add(new RencanaAksiBaris(this, baris.size(), b)));
    }

    List<RencanaAksiBaris> baris() {
        return baris;
    }

    @Override
    protected String jenisDokumen() {
        return "RENCANA_AKSI";
    }

    @Override
    protected SortedSet<Integer> tahunTercakup() {
        return new TreeSet<>(List.of(tahun()));
    }

    @Override
    protected void kosongkan() {
        baris.clear();
    }

    @Override
    protected TampilanRencanaAksi tampilan() {
        return TampilanRencanaAksi.dari(this);
    }
}
