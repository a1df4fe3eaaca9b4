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
import id.sakip.planning.rencana.domain.BahanRencana;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The output targets of a unit, quarter by quarter. */
@Entity
@Table(name = "rencana_aksi")
class RencanaAksi extends Dokumen<IsiRencanaAksi> {

    static final String JENIS = "RENCANA_AKSI";

    @OneToMany(mappedBy = "rencanaAksi", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RencanaAksiBaris> baris = new ArrayList<>();

    protected RencanaAksi() {}

    RencanaAksi(IsiRencanaAksi isi) {
        super(isi.kodePd(), isi.tahun());
        isi(isi);
    }

    @Override
    protected void isi(IsiRencanaAksi isi) {
        tanggal(isi.tanggal());
        isi.baris().forEach(b -> baris.add(new RencanaAksiBaris(this, baris.size(), b)));
    }

    List<RencanaAksiBaris> baris() {
        return baris;
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
        baris.clear();
    }

    @Override
    public IsiRencanaAksi isi() {
        return new IsiRencanaAksi(
                kodePd(),
                tahun(),
                tanggal(),
                baris.stream().map(RencanaAksiBaris::isi).toList());
    }

    @Override
    public void sumbang(int tahun, BahanRencana bahan) {
        bahan.aksi(new BahanRencana.Aksi(
                id(),
                tanggal(),
                baris.stream()
                        .map(b -> new BahanRencana.Baris(
                                b.kodeSubKegiatan(), b.indikator(), b.satuan(), b.agregasi(), b.target()))
                        .toList()));
    }
}
