package id.sakip.planning.indikator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.Tahun;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What an indicator means from a year on. */
@Entity
@Table(name = "indikator_revisi")
class RevisiIndikator {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Indikator indikator;

    @Column(updatable = false)
    private int berlakuMulai;

    @Enumerated(EnumType.STRING)
    private JenisIndikator jenis;

    private String uraian;
    private String kinerjaUtama;
    private String skNomor;
    private LocalDate skTanggal;
    private String satuan;

    @Enumerated(EnumType.STRING)
    private Polaritas polaritas;

    @Enumerated(EnumType.STRING)
    private Agregasi agregasi;

    @Enumerated(EnumType.STRING)
    private JenisNilai jenisNilai;

    private String skalaKode;
    private String formulasi;
    private String pembilang;
    private String penyebut;

    @ElementCollection
    @CollectionTable(name = "indikator_revisi_penanggung_jawab", joinColumns = @JoinColumn(name = "revisi_id"))
    @OrderColumn(name = "urutan")
    @Column(name = "nama")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> penanggungJawab = new ArrayList<>();

    private String sumberData;
    private String alasan;
    private Instant dibuat;
    private Instant diubah;

    protected RevisiIndikator() {}

    RevisiIndikator(Indikator indikator, int berlakuMulai, Instant waktu) {
        this.id = UUID.randomUUID();
        this.indikator = indikator;
        this.berlakuMulai = berlakuMulai;
        this.dibuat = waktu;
    }

    void isi(IsiIndikator isi, Instant waktu) {
        jenis = isi.jenis();
        uraian = isi.uraian().strip();
        kinerjaUtama = isi.kinerjaUtama();
        skNomor = isi.sk() == null ? null : isi.sk().nomor();
        skTanggal = isi.sk() == null ? null : isi.sk().tanggal();
        satuan = isi.satuan();
        polaritas = isi.polaritas();
        agregasi = isi.agregasi();
        jenisNilai = isi.jenisNilai();
        skalaKode = isi.skala();
        formulasi = isi.formulasi();
        pembilang = isi.pembilang();
        penyebut = isi.penyebut();
        penanggungJawab.clear();
        penanggungJawab.addAll(isi.penanggungJawab());
        sumberData = isi.sumberData();
        alasan = isi.alasan();
        diubah = waktu;
    }

    /** The revision as a client would write it. */
    IsiIndikator isi() {
        return new IsiIndikator(
                indikator.kodePd(),
                indikator.kode(),
                jenis,
                berlakuMulai == Tahun.TERAWAL ? null : Integer.valueOf(berlakuMulai),
                uraian,
                kinerjaUtama,
                skNomor == null ? null : new IsiIndikator.Sk(skNomor, skTanggal),
                satuan,
                polaritas,
                agregasi,
                jenisNilai,
                skalaKode,
                formulasi,
                pembilang,
                penyebut,
                List.copyOf(penanggungJawab),
                sumberData,
                alasan);
    }

    /** First year; that of the platform for a revision that is valid always. */
    int berlakuMulai() {
        return berlakuMulai;
    }

    JenisIndikator jenis() {
        return jenis;
    }

    String uraian() {
        return uraian;
    }

    Polaritas polaritas() {
        return polaritas;
    }

    JenisNilai jenisNilai() {
        return jenisNilai;
    }

    /** Code of the scale, null for an indicator that is not graded. */
    String skala() {
        return skalaKode;
    }

    Instant dibuat() {
        return dibuat;
    }

    Instant diubah() {
        return diubah;
    }
}
