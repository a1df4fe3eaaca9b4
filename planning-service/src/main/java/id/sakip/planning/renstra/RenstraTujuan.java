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

import id.sakip.planning.rpjmd.TautanRpjmd;
import id.sakip.platform.problem.ProblemException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "renstra_tujuan")
class RenstraTujuan {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Renstra renstra;

    private int urutan;
    private String kode;
    private String uraian;
    private String tujuanRpjmd;
    private UUID rpjmdTujuanId;

    @OneToMany(mappedBy = "tujuan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RenstraIndikatorTujuan> indikator = new ArrayList<>();

    @OneToMany(mappedBy = "tujuan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RenstraSasaran> sasaran = new ArrayList<>();

    protected RenstraTujuan() {}

    RenstraTujuan(Renstra renstra, int urutan, IsiRenstra.Tujuan isi, TautanRpjmd.Ditemukan acuan) {
        this.renstra = renstra;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian();
        if (isi.tujuanRpjmd() != null) {
            this.tujuanRpjmd = isi.tujuanRpjmd();
            this.rpjmdTujuanId = acuan.tujuan(tujuanRpjmd)
                    // It was there when the content was checked: the RPJMD was replaced meanwhile.
                    .orElseThrow(() -> ProblemException.conflict(
                            "RPJMD_TIDAK_DIKENAL", tujuanRpjmd, String.valueOf(renstra.tahun())))
                    .id();
        }
        isi.indikator().forEach(i -> indikator.add(new RenstraIndikatorTujuan(renstra, this, indikator.size(), i)));
        isi.sasaran().forEach(s -> sasaran.add(new RenstraSasaran(renstra, this, sasaran.size(), s, acuan)));
    }

    String kode() {
        return kode;
    }

    String uraian() {
        return uraian;
    }

    /** Code that the row of the RPJMD had when this was written; null without a link. */
    String tujuanRpjmd() {
        return tujuanRpjmd;
    }

    UUID rpjmdTujuanId() {
        return rpjmdTujuanId;
    }

    List<RenstraIndikatorTujuan> indikator() {
        return indikator;
    }

    List<RenstraSasaran> sasaran() {
        return sasaran;
    }

    IsiRenstra.Tujuan isi() {
        return new IsiRenstra.Tujuan(
                kode,
                uraian,
                tujuanRpjmd,
                indikator.stream().map(RenstraIndikatorTujuan::isi).toList(),
                sasaran.stream().map(RenstraSasaran::isi).toList());
    }
}
