package id.sakip.planning.perangkatdaerah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeWilayah;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that plans and reports, keyed by its Kemendagri code. */
@Entity
@Table(name = "perangkat_daerah")
class PerangkatDaerah {

    /** Kind of unit. */
    @Schema(name = "JenisPerangkatDaerah")
    enum Jenis {
        KECAMATAN
    }

    @Id
    @Column(name = "kode_pd")
    private String kodePd;

    private String nama;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Jenis jenis;

    private String alamat;
    private long versi;

    protected PerangkatDaerah() {}

    PerangkatDaerah(KodeWilayah kodePd, String nama, String alamat) {
        this.kodePd = kodePd.nilai();
        this.nama = nama;
        this.jenis = Jenis.KECAMATAN;
        this.alamat = alamat;
        this.versi = 1;
    }

    KodeWilayah kodePd() {
        return new KodeWilayah(kodePd);
    }

    String nama() {
        return nama;
    }

    Jenis jenis() {
        return jenis;
    }

    String alamat() {
        return alamat;
    }

    long versi() {
        return versi;
    }

    void ubah(String nama, String alamat) {
        this.nama = nama;
        this.alamat = alamat;
        versi++;
    }
}
