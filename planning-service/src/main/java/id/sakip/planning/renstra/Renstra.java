package id.sakip.planning.renstra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import id.sakip.planning.dokumen.Dokumen;
import id.sakip.planning.rencana.domain.BahanRencana;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The five-year plan of a unit. */
@Entity
@Table(name = "renstra")
class Renstra extends Dokumen<IsiRenstra> {

    static final String JENIS = "RENSTRA";

    private int tahunAkhir;
    private String nomor;

    @OneToMany(mappedBy = "renstra", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RenstraTujuan> tujuan = new ArrayList<>();

    protected Renstra() {}

    Renstra(IsiRenstra isi) {
        super(isi.kodePd(), isi.tahunAwal());
        isi(isi);
    }

    @Override
    protected void isi(IsiRenstra isi) {
        tahunAkhir = isi.tahunAkhir();
        nomor = isi.nomor();
        tanggal(isi.tanggal());
        isi.tujuan().forEach(t -> tujuan.add(new RenstraTujuan(this, tujuan.size(), t)));
    }

    int tahunAkhir() {
        return tahunAkhir;
    }

    String nomor() {
        return nomor;
    }

    List<RenstraTujuan> tujuan() {
        return tujuan;
    }

    List<RenstraSasaran> sasaran() {
        return tujuan.stream().flatMap(t -> t.sasaran().stream()).toList();
    }

    @Override
    protected String jenisDokumen() {
        return JENIS;
    }

    @Override
    protected SortedSet<Integer> tahunTercakup() {
        return IntStream.rangeClosed(tahun(), tahunAkhir).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    protected void kosongkan() {
        tujuan.clear();
    }

    @Override
    public IsiRenstra isi() {
        return new IsiRenstra(
                kodePd(),
                tahun(),
                tahunAkhir,
                nomor,
                tanggal(),
                tujuan.stream().map(RenstraTujuan::isi).toList());
    }

    @Override
    public void sumbang(int tahun, BahanRencana bahan) {
        bahan.renstra(new BahanRencana.Renstra(
                id(),
                tanggal(),
                tahunAkhir,
                sasaran().stream().map(s -> s.rencana(tahun, tahunAkhir)).toList(),
                Map.of()));
    }
}
