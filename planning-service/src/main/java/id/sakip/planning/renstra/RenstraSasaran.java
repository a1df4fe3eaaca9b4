package id.sakip.planning.renstra;

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
@Table(name = "renstra_sasaran")
class RenstraSasaran {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Renstra renstra;

    @ManyToOne(fetch = FetchType.LAZY)
    private RenstraTujuan tujuan;

    private int urutan;
    private String kode;
    private String uraian;

    @OneToMany(mappedBy = "sasaran", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RenstraIndikator> indikator = new ArrayList<>();

    protected RenstraSasaran() {}

    RenstraSasaran(Renstra renstra, RenstraTujuan tujuan, int urutan, IsiRenstra.Sasaran isi) {
        this.renstra = renstra;
        this.tujuan = tujuan;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian().strip();
        isi.indikator().forEach(i -> indikator.add(new RenstraIndikator(renstra, this, indikator.size(), i)));
    }

    String kode() {
        return kode;
    }

    String uraian() {
        return uraian;
    }

    List<RenstraIndikator> indikator() {
        return indikator;
    }

    IsiRenstra.Sasaran isi() {
        return new IsiRenstra.Sasaran(
                kode, uraian, indikator.stream().map(RenstraIndikator::isi).toList());
    }

    BahanRencana.Sasaran rencana(int tahun, int tahunAkhir) {
        return new BahanRencana.Sasaran(
                kode,
                uraian,
                indikator.stream().map(i -> i.rencana(tahun, tahunAkhir)).toList());
    }
}
