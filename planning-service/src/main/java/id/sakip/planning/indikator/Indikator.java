package id.sakip.planning.indikator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Polaritas;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Definition of an indicator; its code stays for good, so that documents of all years mean the same one. */
@Entity
@Table(name = "indikator")
class Indikator {

    @Id
    private UUID id;

    @Column(updatable = false)
    private KodeWilayah kodePd;

    @Column(updatable = false)
    private String kode;

    private String uraian;
    private String satuan;

    @Enumerated(EnumType.STRING)
    private Polaritas polaritas;

    @Enumerated(EnumType.STRING)
    private Agregasi agregasi;

    @Enumerated(EnumType.STRING)
    private JenisNilai jenisNilai;

    private String formulasi;
    private String pembilang;
    private String penyebut;

    @ElementCollection
    @CollectionTable(name = "indikator_penanggung_jawab", joinColumns = @JoinColumn(name = "indikator_id"))
    @OrderColumn(name = "urutan")
    @Column(name = "nama")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> penanggungJawab = new ArrayList<>();

    private String sumberData;
    private String alasan;
    private long versi;
    private Instant dibuat;
    private Instant diubah;

    protected Indikator() {}

    Indikator(KodeWilayah kodePd, String kode, Instant waktu) {
        this.id = UUID.randomUUID();
        this.kodePd = kodePd;
        this.kode = kode;
        this.dibuat = waktu;
    }

    /** Takes over everything but the keys. */
    void isi(IsiIndikator isi, Instant waktu) {
        uraian = isi.uraian().strip();
        satuan = isi.satuan();
        polaritas = isi.polaritas();
        agregasi = isi.agregasi();
        jenisNilai = isi.jenisNilai();
        formulasi = isi.formulasi();
        pembilang = isi.pembilang();
        penyebut = isi.penyebut();
        penanggungJawab.clear();
        penanggungJawab.addAll(isi.penanggungJawab());
        sumberData = isi.sumberData();
        alasan = isi.alasan();
        versi++;
        diubah = waktu;
    }

    UUID id() {
        return id;
    }

    KodeWilayah kodePd() {
        return kodePd;
    }

    String kode() {
        return kode;
    }

    String uraian() {
        return uraian;
    }

    String satuan() {
        return satuan;
    }

    Polaritas polaritas() {
        return polaritas;
    }

    Agregasi agregasi() {
        return agregasi;
    }

    JenisNilai jenisNilai() {
        return jenisNilai;
    }

    String formulasi() {
        return formulasi;
    }

    String pembilang() {
        return pembilang;
    }

    String penyebut() {
        return penyebut;
    }

    List<String> penanggungJawab() {
        return List.copyOf(penanggungJawab);
    }

    String sumberData() {
        return sumberData;
    }

    String alasan() {
        return alasan;
    }

    long versi() {
        return versi;
    }

    Instant dibuat() {
        return dibuat;
    }

    Instant diubah() {
        return diubah;
    }
}
