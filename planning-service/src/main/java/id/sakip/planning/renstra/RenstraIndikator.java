package id.sakip.planning.renstra;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import id.sakip.planning.rencana.domain.BahanRencana;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** An indicator of a sasaran with its targets; what it means is said once, in its definition. */
@Entity
@Table(name = "renstra_indikator")
class RenstraIndikator {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private Renstra renstra;

    @ManyToOne(fetch = FetchType.LAZY)
    private RenstraSasaran sasaran;

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
    private List<RenstraTarget> target = new ArrayList<>();

    protected RenstraIndikator() {}

    RenstraIndikator(Renstra renstra, RenstraSasaran sasaran, int urutan, IsiRenstra.Indikator isi) {
        this.renstra = renstra;
        this.sasaran = sasaran;
        this.urutan = urutan;
        this.kodePd = renstra.kodePd();
        this.kodeIndikator = isi.kodeIndikator();
        this.uraian = isi.uraian();
        this.kondisiAwal = NilaiKolom.dariTeks(isi.kondisiAwal());
        this.targetAkhir = NilaiKolom.dariTeks(isi.targetAkhir());
        TargetTahun.baris(isi.target(), (tahun, nilai) -> new RenstraTarget(this, tahun, nilai))
                .forEach(target::add);
    }

    String kodeIndikator() {
        return kodeIndikator;
    }

    List<RenstraTarget> target() {
        return target;
    }

    /** Baseline; null when the document gives none. */
    NilaiKolom kondisiAwal() {
        return kondisiAwal;
    }

    /** As printed; null when the document gives none. */
    NilaiKolom targetAkhir() {
        return targetAkhir;
    }

    Optional<NilaiKolom> targetTahun(int tahun) {
        return target.stream()
                .filter(t -> t.tahun() == tahun)
                .map(RenstraTarget::target)
                .findFirst();
    }

    IsiRenstra.Indikator isi() {
        return new IsiRenstra.Indikator(
                kodeIndikator,
                uraian,
                NilaiKolom.teks(kondisiAwal),
                TargetTahun.perTahun(target),
                NilaiKolom.teks(targetAkhir));
    }

    BahanRencana.Indikator rencana(int tahun, int tahunAkhir) {
        NilaiKolom akhir = targetAkhir == null ? targetTahun(tahunAkhir).orElse(null) : targetAkhir;
        return new BahanRencana.Indikator(
                kodeIndikator, uraian, NilaiKolom.nilai(targetTahun(tahun).orElse(null)), NilaiKolom.nilai(akhir));
    }
}
