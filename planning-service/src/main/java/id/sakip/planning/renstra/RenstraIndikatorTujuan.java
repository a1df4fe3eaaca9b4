package id.sakip.planning.renstra;

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

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.nilai.TargetTahun;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Indicator of a tujuan: shown and not measured, so it may go without a definition. */
@Entity
@Table(name = "renstra_indikator_tujuan")
class RenstraIndikatorTujuan {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Renstra renstra;

    @ManyToOne(fetch = FetchType.LAZY)
    private RenstraTujuan tujuan;

    private int urutan;
    private KodeWilayah kodePd;
    private String kodeIndikator;
    private String uraian;

    @Embedded
    @EmbeddedColumnNaming("kondisi_awal_%s")
    private NilaiKolom kondisiAwal;

    @Embedded
    @EmbeddedColumnNaming("target_akhir_%s")
    private NilaiKolom targetAkhir;

    @OneToMany(mappedBy = "indikator", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("tahun")
    @Fetch(FetchMode.SUBSELECT)
    private List<RenstraTargetTujuan> target = new ArrayList<>();

    protected RenstraIndikatorTujuan() {}

    RenstraIndikatorTujuan(Renstra renstra, RenstraTujuan tujuan, int urutan, IsiRenstra.IndikatorTujuan isi) {
        this.renstra = renstra;
        this.tujuan = tujuan;
        this.urutan = urutan;
        this.kodePd = renstra.kodePd();
        this.kodeIndikator = isi.kodeIndikator();
        this.uraian = isi.uraian();
        this.kondisiAwal = NilaiKolom.dariTeks(isi.kondisiAwal());
        this.targetAkhir = NilaiKolom.dariTeks(isi.targetAkhir());
        TargetTahun.baris(isi.target(), (tahun, nilai) -> new RenstraTargetTujuan(this, tahun, nilai))
                .forEach(target::add);
    }

    /** Null when the unit has not defined the indicator. */
    String kodeIndikator() {
        return kodeIndikator;
    }

    /** Baseline; null when the document gives none. */
    NilaiKolom kondisiAwal() {
        return kondisiAwal;
    }

    /** As printed; null when the document gives none. */
    NilaiKolom targetAkhir() {
        return targetAkhir;
    }

    List<RenstraTargetTujuan> target() {
        return target;
    }

    IsiRenstra.IndikatorTujuan isi() {
        return new IsiRenstra.IndikatorTujuan(
                kodeIndikator,
                uraian,
                NilaiKolom.teks(kondisiAwal),
                TargetTahun.perTahun(target),
                NilaiKolom.teks(targetAkhir));
    }
}
