package id.sakip.reporting.wilayah;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** An area that reports are about; filled by migrations only. */
@Entity
@Immutable
@Table(name = "wilayah")
class Wilayah {

    @Id
    String kode;

    @Column(nullable = false)
    String nama;

    /** Code of the kabupaten a kecamatan lies in; null for a kabupaten. */
    String induk;
}
