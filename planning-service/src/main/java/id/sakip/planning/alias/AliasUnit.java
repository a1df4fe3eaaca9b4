package id.sakip.planning.alias;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeWilayah;

/** A code by which another system knows a unit; it is unique within its kabupaten. */
@Entity
@Table(name = "alias_unit")
@IdClass(AliasUnit.Kunci.class)
class AliasUnit {

    /** Key of an alias. */
    record Kunci(String kodeKab, String sistem, String kode) implements Serializable {}

    @Id
    private String kodeKab;

    @Id
    private String sistem;

    @Id
    private String kode;

    private KodeWilayah kodePd;

    protected AliasUnit() {}

    AliasUnit(KodeWilayah kodePd, String sistem, String kode) {
        this.kodeKab = kodePd.kabupaten().nilai();
        this.sistem = sistem;
        this.kode = kode;
        this.kodePd = kodePd;
    }

    String sistem() {
        return sistem;
    }

    String kode() {
        return kode;
    }

    KodeWilayah kodePd() {
        return kodePd;
    }
}
