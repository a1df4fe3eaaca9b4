package id.sakip.planning.rpjmd;

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

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "rpjmd_sasaran")
class RpjmdSasaran {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rpjmd rpjmd;

    @ManyToOne(fetch = FetchType.LAZY)
    private RpjmdTujuan tujuan;

    private int urutan;
    private String kode;
    private String uraian;

    @OneToMany(mappedBy = "sasaran", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RpjmdIndikator> indikator = new ArrayList<>();

    protected RpjmdSasaran() {}

    RpjmdSasaran(Rpjmd rpjmd, RpjmdTujuan tujuan, int urutan, IsiRpjmd.Sasaran isi) {
        this.rpjmd = rpjmd;
        this.tujuan = tujuan;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian();
        isi.indikator().forEach(i -> indikator.add(RpjmdIndikator.milik(rpjmd, this, indikator.size(), i)));
    }

    IsiRpjmd.Sasaran isi() {
        return new IsiRpjmd.Sasaran(
                kode, uraian, indikator.stream().map(RpjmdIndikator::isi).toList());
    }
}
