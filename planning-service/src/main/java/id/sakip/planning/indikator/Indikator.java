package id.sakip.planning.indikator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeWilayah;
import id.sakip.planning.indikator.domain.Berlaku;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** An indicator; its code stays for good, so that documents of all years mean the same one. What it means has revisions. */
@Entity
@Table(name = "indikator")
class Indikator {

    @Id
    private UUID id;

    @Column(updatable = false)
    private KodeWilayah kodePd;

    @Column(updatable = false)
    private String kode;

    @OneToMany(mappedBy = "indikator", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("berlakuMulai")
    @Fetch(FetchMode.SUBSELECT)
    private List<RevisiIndikator> revisi = new ArrayList<>();

    private long versi;
    private Instant dibuat;
    private Instant diubah;

    protected Indikator() {}

    Indikator(IsiIndikator isi, Instant waktu) {
        this.id = UUID.randomUUID();
        this.kodePd = isi.kodePd();
        this.kode = isi.kode();
        this.dibuat = waktu;
        isi(isi, waktu);
    }

    /** Corrects the revision that starts in the same year, or adds one. */
    RevisiIndikator isi(IsiIndikator isi, Instant waktu) {
        RevisiIndikator dituju = mulai(isi.mulai()).orElseGet(() -> tambah(isi.mulai(), waktu));
        dituju.isi(isi, waktu);
        versi++;
        diubah = waktu;
        return dituju;
    }

    private Optional<RevisiIndikator> mulai(int tahun) {
        return revisi.stream().filter(r -> r.berlakuMulai() == tahun).findFirst();
    }

    private RevisiIndikator tambah(int tahun, Instant waktu) {
        RevisiIndikator baru = new RevisiIndikator(this, tahun, waktu);
        revisi.add(baru);
        revisi.sort(Comparator.comparing(RevisiIndikator::berlakuMulai));
        return baru;
    }

    Berlaku<RevisiIndikator> berlaku() {
        TreeMap<Integer, RevisiIndikator> mulai = new TreeMap<>();
        revisi.forEach(r -> mulai.put(r.berlakuMulai(), r));
        return new Berlaku<>(mulai);
    }

    /** In the order of the years. */
    List<RevisiIndikator> revisi() {
        return List.copyOf(revisi);
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
