package id.sakip.planning.wilayah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import id.sakip.planning.wilayah.domain.BarisWilayah;
import id.sakip.planning.wilayah.domain.JenisWilayah;

/** An area, keyed by its Kemendagri code. */
@Entity
@Table(name = "wilayah")
class Wilayah {

    @Id
    private String kode;

    private String nama;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private JenisWilayah jenis;

    @Column(updatable = false)
    private String induk;

    protected Wilayah() {}

    Wilayah(BarisWilayah baris) {
        this.kode = baris.kode().nilai();
        this.nama = baris.nama();
        this.jenis = baris.jenis();
        this.induk = baris.induk().map(Object::toString).orElse(null);
    }

    String kode() {
        return kode;
    }

    String nama() {
        return nama;
    }

    JenisWilayah jenis() {
        return jenis;
    }

    String induk() {
        return induk;
    }

    void namai(String baru) {
        nama = baru;
    }
}
