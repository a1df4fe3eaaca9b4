package id.sakip.planning.nomenklatur;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeNomenklatur.Tingkat;
import id.sakip.planning.nomenklatur.domain.RiwayatNomenklatur;

/** A code of the official list; what it means in which year is in its {@link NomenklaturMasa}. */
@Entity
@Table(name = "nomenklatur")
class Nomenklatur {

    @Id
    private String kode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Tingkat tingkat;

    @Column(updatable = false)
    private KodeNomenklatur induk;

    private long versi;

    @OneToMany(mappedBy = "nomenklatur", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("berlakuMulai")
    private List<NomenklaturMasa> masa = new ArrayList<>();

    protected Nomenklatur() {}

    Nomenklatur(KodeNomenklatur kode) {
        this.kode = kode.nilai();
        this.tingkat = kode.tingkat();
        this.induk = kode.induk().orElse(null);
    }

    KodeNomenklatur kode() {
        return new KodeNomenklatur(kode);
    }

    /** 0 before it is stored. */
    long versi() {
        return versi;
    }

    RiwayatNomenklatur riwayat() {
        Map<Integer, Optional<RiwayatNomenklatur.Isi>> tanda = new HashMap<>();
        masa.forEach(m -> tanda.put(m.berlakuMulai(), m.isi()));
        return new RiwayatNomenklatur(tanda);
    }

    /** Takes over the wordings of {@code baru}; rows of a year that stays are changed in place, since a year is there once. */
    void ubah(RiwayatNomenklatur baru) {
        Map<Integer, Optional<RiwayatNomenklatur.Isi>> tanda = baru.tanda();
        masa.removeIf(m -> !tanda.containsKey(m.berlakuMulai()));
        masa.forEach(m -> m.ubah(tanda.remove(m.berlakuMulai())));
        tanda.forEach((tahun, isi) -> masa.add(new NomenklaturMasa(this, tahun, isi)));
        versi++;
    }
}
