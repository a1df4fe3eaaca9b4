package id.sakip.planning.rpjmd;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.nilai.TargetTahun;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** An indicator of the kabupaten, of either a tujuan or a sasaran; no unit measures it, so it needs no definition. */
@Entity
@Table(name = "rpjmd_indikator")
class RpjmdIndikator {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Rpjmd rpjmd;

    @ManyToOne(fetch = FetchType.LAZY)
    private RpjmdTujuan tujuan;

    @ManyToOne(fetch = FetchType.LAZY)
    private RpjmdSasaran sasaran;

    private int urutan;
    private String kode;
    private String uraian;
    private String satuan;

    @Embedded
    @EmbeddedColumnNaming("kondisi_awal_%s")
    private NilaiKolom kondisiAwal;

    @Embedded
    @EmbeddedColumnNaming("target_akhir_%s")
    private NilaiKolom targetAkhir;

    @OneToMany(mappedBy = "indikator", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("tahun")
    @Fetch(FetchMode.SUBSELECT)
    private List<RpjmdTarget> target = new ArrayList<>();

    protected RpjmdIndikator() {}

    static RpjmdIndikator milik(Rpjmd rpjmd, RpjmdTujuan tujuan, int urutan, IsiRpjmd.Indikator isi) {
        RpjmdIndikator baru = new RpjmdIndikator(rpjmd, urutan, isi);
        baru.tujuan = tujuan;
        return baru;
    }

    static RpjmdIndikator milik(Rpjmd rpjmd, RpjmdSasaran sasaran, int urutan, IsiRpjmd.Indikator isi) {
        RpjmdIndikator baru = new RpjmdIndikator(rpjmd, urutan, isi);
        baru.sasaran = sasaran;
        return baru;
    }

    private RpjmdIndikator(Rpjmd rpjmd, int urutan, IsiRpjmd.Indikator isi) {
        this.rpjmd = rpjmd;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian();
        this.satuan = isi.satuan();
        this.kondisiAwal = NilaiKolom.dariTeks(isi.kondisiAwal());
        this.targetAkhir = NilaiKolom.dariTeks(isi.targetAkhir());
        TargetTahun.baris(isi.target(), (tahun, nilai) -> new RpjmdTarget(this, tahun, nilai))
                .forEach(target::add);
    }

    IsiRpjmd.Indikator isi() {
        return new IsiRpjmd.Indikator(
                kode,
                uraian,
                satuan,
                NilaiKolom.teks(kondisiAwal),
                TargetTahun.perTahun(target),
                NilaiKolom.teks(targetAkhir));
    }
}
