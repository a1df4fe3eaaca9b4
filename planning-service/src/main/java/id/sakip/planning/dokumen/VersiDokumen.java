package id.sakip.planning.dokumen;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeWilayah;

/** What a document said and where it stood at one of its versions; never changed or deleted. */
@Entity
@Table(name = "dokumen_versi")
@IdClass(VersiDokumen.Kunci.class)
class VersiDokumen {

    @Id
    private UUID dokumen;

    @Id
    private long versi;

    private String jenis;
    private KodeWilayah kodePd;
    private Instant waktu;
    private String pelaku;
    private String keadaan;
    private String isi;

    protected VersiDokumen() {}

    VersiDokumen(
            UUID dokumen,
            long versi,
            String jenis,
            KodeWilayah kodePd,
            Instant waktu,
            String pelaku,
            String keadaan,
            String isi) {
        this.dokumen = dokumen;
        this.versi = versi;
        this.jenis = jenis;
        this.kodePd = kodePd;
        this.waktu = waktu;
        this.pelaku = pelaku;
        this.keadaan = keadaan;
        this.isi = isi;
    }

    long versi() {
        return versi;
    }

    KodeWilayah kodePd() {
        return kodePd;
    }

    Instant waktu() {
        return waktu;
    }

    String pelaku() {
        return pelaku;
    }

    /** JSON of a {@link Keadaan}; null when this version is the end of a dropped draft. */
    String keadaan() {
        return keadaan;
    }

    /** JSON of the content; null when this version is the end of a dropped draft. */
    String isi() {
        return isi;
    }

    /** Primary key. */
    record Kunci(UUID dokumen, long versi) {}
}
