package id.sakip.planning.skala;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.nilai.Skala;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A scale, a preset or one of a kabupaten. */
@Entity
@Table(name = "skala_nilai")
class SkalaNilai {

    @Id
    private String kode;

    @Column(updatable = false)
    private KodeWilayah kodeKab;

    private String nama;
    private String sumber;

    @ElementCollection
    @CollectionTable(name = "skala_tingkat", joinColumns = @JoinColumn(name = "skala_kode"))
    @OrderColumn(name = "urutan")
    @Fetch(FetchMode.SUBSELECT)
    private List<KolomTingkat> tingkat = new ArrayList<>();

    private long versi;
    private Instant dibuat;
    private Instant diubah;

    protected SkalaNilai() {}

    SkalaNilai(String kode, KodeWilayah kodeKab, Instant waktu) {
        this.kode = kode;
        this.kodeKab = kodeKab;
        this.dibuat = waktu;
    }

    /** Takes over everything but the keys. */
    void isi(IsiSkala isi, Instant waktu) {
        nama = isi.nama().strip();
        sumber = isi.sumber();
        // A new list is deleted and inserted as a whole; the rows of the old one would be overwritten one by one, and
        // a label that moves up would meet itself on the way.
        tingkat =
                isi.skala().tingkat().stream().map(KolomTingkat::dari).collect(Collectors.toCollection(ArrayList::new));
        versi++;
        diubah = waktu;
    }

    /** The labels without which the scale would be another one. */
    Skala skala() {
        return new Skala(kode, tingkat.stream().map(KolomTingkat::tingkat).toList());
    }

    String kode() {
        return kode;
    }

    /** Whose scale this is; null for a preset. */
    KodeWilayah kodeKab() {
        return kodeKab;
    }

    boolean bawaan() {
        return kodeKab == null;
    }

    String nama() {
        return nama;
    }

    String sumber() {
        return sumber;
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
