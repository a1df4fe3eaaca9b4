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
import id.sakip.planning.rpjmd.TautanRpjmd;
import id.sakip.platform.problem.ProblemException;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
    private String sasaranRpjmd;
    private UUID rpjmdSasaranId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> strategi = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> kebijakan = new ArrayList<>();

    @OneToMany(mappedBy = "sasaran", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RenstraProgram> program = new ArrayList<>();

    @OneToMany(mappedBy = "sasaran", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<RenstraIndikator> indikator = new ArrayList<>();

    protected RenstraSasaran() {}

    RenstraSasaran(
            Renstra renstra, RenstraTujuan tujuan, int urutan, IsiRenstra.Sasaran isi, TautanRpjmd.Ditemukan acuan) {
        this.renstra = renstra;
        this.tujuan = tujuan;
        this.urutan = urutan;
        this.kode = isi.kode();
        this.uraian = isi.uraian();
        if (isi.sasaranRpjmd() != null) {
            this.sasaranRpjmd = isi.sasaranRpjmd();
            this.rpjmdSasaranId = acuan.sasaran(sasaranRpjmd)
                    // It was there when the content was checked: the RPJMD was replaced meanwhile.
                    .orElseThrow(() -> ProblemException.conflict(
                            "RPJMD_TIDAK_DIKENAL", sasaranRpjmd, String.valueOf(renstra.tahun())))
                    .id();
        }
        strategi.addAll(isi.strategi());
        kebijakan.addAll(isi.kebijakan());
        isi.program().forEach(p -> program.add(new RenstraProgram(renstra, this, program.size(), p)));
        isi.indikator().forEach(i -> indikator.add(new RenstraIndikator(renstra, this, indikator.size(), i)));
    }

    String kode() {
        return kode;
    }

    String uraian() {
        return uraian;
    }

    /** Code that the row of the RPJMD had when this was written; null without a link. */
    String sasaranRpjmd() {
        return sasaranRpjmd;
    }

    UUID rpjmdSasaranId() {
        return rpjmdSasaranId;
    }

    List<RenstraProgram> program() {
        return program;
    }

    List<RenstraIndikator> indikator() {
        return indikator;
    }

    IsiRenstra.Sasaran isi() {
        return new IsiRenstra.Sasaran(
                kode,
                uraian,
                sasaranRpjmd,
                List.copyOf(strategi),
                List.copyOf(kebijakan),
                program.stream().map(RenstraProgram::isi).toList(),
                indikator.stream().map(RenstraIndikator::isi).toList());
    }

    BahanRencana.Sasaran rencana(int tahun, int tahunAkhir) {
        return new BahanRencana.Sasaran(
                kode,
                uraian,
                indikator.stream().map(i -> i.rencana(tahun, tahunAkhir)).toList());
    }
}
