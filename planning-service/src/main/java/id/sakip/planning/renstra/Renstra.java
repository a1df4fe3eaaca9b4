package id.sakip.planning.renstra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import id.sakip.planning.dokumen.Dokumen;
import id.sakip.planning.indikator.PemakaiIndikator;
import id.sakip.planning.nilai.NilaiKolom;
import id.sakip.planning.rencana.domain.BahanRencana;
import id.sakip.planning.rpjmd.TautanRpjmd;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * One version of the five-year plan of a unit. Several versions of a period may be in force, each for the years from its
 * own first year until that of the next; so a change in mid-period leaves the years before as they were.
 */
@Entity
@Table(name = "renstra")
class Renstra extends Dokumen<IsiRenstra> {

    static final String JENIS = "RENSTRA";

    private int tahunAkhir;

    @Enumerated(EnumType.STRING)
    private JenisRenstra jenis;

    private Integer perubahanKe;
    private int berlakuMulai;
    private String nomor;

    @Transient
    private TautanRpjmd.Ditemukan acuan;

    @OneToMany(mappedBy = "renstra", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RenstraTujuan> tujuan = new ArrayList<>();

    protected Renstra() {}

    Renstra(IsiRenstra isi, TautanRpjmd.Ditemukan acuan) {
        super(isi.kodePd(), isi.tahunAwal());
        acuan(acuan);
        isi(isi);
    }

    /** What the codes of the RPJMD mean that the content to come names. */
    void acuan(TautanRpjmd.Ditemukan ditemukan) {
        acuan = ditemukan;
    }

    @Override
    protected void isi(IsiRenstra isi) {
        tahunAkhir = isi.tahunAkhir();
        jenis = isi.jenis();
        perubahanKe = isi.perubahanKe();
        berlakuMulai = isi.berlakuMulai();
        nomor = isi.nomor();
        tanggal(isi.tanggal());
        isi.tujuan().forEach(t -> tujuan.add(new RenstraTujuan(this, tujuan.size(), t, acuan)));
    }

    int tahunAkhir() {
        return tahunAkhir;
    }

    JenisRenstra jenis() {
        return jenis;
    }

    /** Number of the change; null for the version of the beginning. */
    Integer perubahanKe() {
        return perubahanKe;
    }

    /** First year that this version speaks of. */
    int berlakuMulai() {
        return berlakuMulai;
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

    /** Every value that this document has for an indicator: baselines, targets per year, and of the end. */
    Stream<PemakaiIndikator.Target> nilai(String kodeIndikator) {
        Stream<PemakaiIndikator.Target> padaTujuan = tujuan.stream()
                .flatMap(t -> t.indikator().stream())
                .filter(i -> kodeIndikator.equals(i.kodeIndikator()))
                .flatMap(i -> Stream.concat(
                        i.target().stream().map(t -> nilai(t.tahun(), t.target())),
                        tepi(i.kondisiAwal(), i.targetAkhir())));
        Stream<PemakaiIndikator.Target> padaSasaran = sasaran().stream()
                .flatMap(s -> s.indikator().stream())
                .filter(i -> kodeIndikator.equals(i.kodeIndikator()))
                .flatMap(i -> Stream.concat(
                        i.target().stream().map(t -> nilai(t.tahun(), t.target())),
                        tepi(i.kondisiAwal(), i.targetAkhir())));
        return Stream.concat(padaTujuan, padaSasaran);
    }

    private Stream<PemakaiIndikator.Target> tepi(NilaiKolom awal, NilaiKolom akhir) {
        return Stream.concat(
                Stream.ofNullable(awal).map(n -> nilai(tahun(), n)),
                Stream.ofNullable(akhir).map(n -> nilai(tahunAkhir, n)));
    }

    private PemakaiIndikator.Target nilai(int tahun, NilaiKolom nilai) {
        return new PemakaiIndikator.Target("Renstra", tahun, id(), nilai);
    }

    @Override
    protected String jenisDokumen() {
        return JENIS;
    }

    @Override
    protected SortedSet<Integer> tahunTercakup() {
        return IntStream.rangeClosed(berlakuMulai, tahunAkhir).boxed().collect(Collectors.toCollection(TreeSet::new));
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
                jenis,
                perubahanKe,
                berlakuMulai,
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
                programSasaran()));
    }

    /** Programs under each sasaran that has some, by the code of the sasaran. */
    Map<String, List<String>> programSasaran() {
        return sasaran().stream()
                .filter(s -> !s.program().isEmpty())
                .collect(Collectors.toMap(
                        RenstraSasaran::kode,
                        s -> s.program().stream().map(RenstraProgram::sebutan).toList()));
    }
}
