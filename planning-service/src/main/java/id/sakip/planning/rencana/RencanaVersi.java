package id.sakip.planning.rencana;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeWilayah;

/** One version of the plan in force; never changed or deleted. */
@Entity
@Table(name = "rencana_versi")
@IdClass(RencanaVersi.Kunci.class)
class RencanaVersi {

    @Id
    @Column(name = "kode_pd")
    private String kodePd;

    @Id
    private int tahun;

    @Id
    private long versi;

    private Instant waktu;
    private String sidik;
    private String isi;

    protected RencanaVersi() {}

    RencanaVersi(KodeWilayah kodePd, int tahun, long versi, Instant waktu, String sidik, String isi) {
        this.kodePd = kodePd.nilai();
        this.tahun = tahun;
        this.versi = versi;
        this.waktu = waktu;
        this.sidik = sidik;
        this.isi = isi;
    }

    long versi() {
        return versi;
    }

    String sidik() {
        return sidik;
    }

    String isi() {
        return isi;
    }

    /** Primary key. */
    record Kunci(String kodePd, int tahun, long versi) {}
}
