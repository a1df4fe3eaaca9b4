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
@Table(name = "rpjmd_misi")
class RpjmdMisi {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rpjmd rpjmd;

    private int urutan;
    private String kode;
    private String uraian;

    @OneToMany(mappedBy = "misi", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RpjmdTujuan> tujuan = new ArrayList<>();

    protected RpjmdMisi() {}

    RpjmdMisi(Rpjmd rpjmd, int urutan, IsiRpjmd.Misi isi) {
        this.rpjmd = rpjmd;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian();
        isi.tujuan().forEach(t -> tujuan.add(new RpjmdTujuan(rpjmd, this, tujuan.size(), t)));
    }

    IsiRpjmd.Misi isi() {
        return new IsiRpjmd.Misi(
                kode, uraian, tujuan.stream().map(RpjmdTujuan::isi).toList());
    }
}
