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
@Table(name = "rpjmd_tujuan")
class RpjmdTujuan {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rpjmd rpjmd;

    @ManyToOne(fetch = FetchType.LAZY)
    private RpjmdMisi misi;

    private int urutan;
    private String kode;
    private String uraian;

    @OneToMany(mappedBy = "tujuan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RpjmdIndikator> indikator = new ArrayList<>();

    @OneToMany(mappedBy = "tujuan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RpjmdSasaran> sasaran = new ArrayList<>();

    protected RpjmdTujuan() {}

    RpjmdTujuan(Rpjmd rpjmd, RpjmdMisi misi, int urutan, IsiRpjmd.Tujuan isi) {
        this.rpjmd = rpjmd;
        this.misi = misi;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian();
        isi.indikator().forEach(i -> indikator.add(RpjmdIndikator.milik(rpjmd, this, indikator.size(), i)));
        isi.sasaran().forEach(s -> sasaran.add(new RpjmdSasaran(rpjmd, this, sasaran.size(), s)));
    }

    IsiRpjmd.Tujuan isi() {
        return new IsiRpjmd.Tujuan(
                kode,
                uraian,
                indikator.stream().map(RpjmdIndikator::isi).toList(),
                sasaran.stream().map(RpjmdSasaran::isi).toList());
    }
}
