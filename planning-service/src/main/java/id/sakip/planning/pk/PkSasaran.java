package id.sakip.planning.pk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import id.sakip.planning.rencana.domain.BahanRencana;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "pk_sasaran")
class PkSasaran {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private PerjanjianKinerja pk;

    private int urutan;
    private String kode;
    private String uraian;

    @OneToMany(mappedBy = "sasaran", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<PkIndikator> indikator = new ArrayList<>();

    protected PkSasaran() {}

    PkSasaran(PerjanjianKinerja pk, int urutan, IsiPerjanjianKinerja.Sasaran isi) {
        this.pk = pk;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian().strip();
        isi.indikator().forEach(i -> indikator.add(new PkIndikator(pk, this, indikator.size(), i)));
    }

    String kode() {
        return kode;
    }

    String uraian() {
        return uraian;
    }

    List<PkIndikator> indikator() {
        return indikator;
    }

    IsiPerjanjianKinerja.Sasaran isi() {
        return new IsiPerjanjianKinerja.Sasaran(
                kode, uraian, indikator.stream().map(PkIndikator::isi).toList());
    }

    BahanRencana.Sasaran rencana() {
        return new BahanRencana.Sasaran(
                kode, uraian, indikator.stream().map(PkIndikator::rencana).toList());
    }
}
