package id.sakip.planning.nomenklatur;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.planning.nomenklatur.domain.RiwayatNomenklatur.Isi;

/** What a code means from a year on; without a wording the list does not have it from then on. */
@Entity
@Table(name = "nomenklatur_masa")
class NomenklaturMasa {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kode", updatable = false)
    private Nomenklatur nomenklatur;

    @Column(updatable = false)
    private int berlakuMulai;

    private String uraian;
    private String satuan;
    private String sumber;

    protected NomenklaturMasa() {}

    NomenklaturMasa(Nomenklatur nomenklatur, int berlakuMulai, Optional<Isi> isi) {
        this.nomenklatur = nomenklatur;
        this.berlakuMulai = berlakuMulai;
        ubah(isi);
    }

    int berlakuMulai() {
        return berlakuMulai;
    }

    Optional<Isi> isi() {
        return uraian == null ? Optional.empty() : Optional.of(new Isi(uraian, satuan, sumber));
    }

    final void ubah(Optional<Isi> isi) {
        uraian = isi.map(Isi::uraian).orElse(null);
        satuan = isi.map(Isi::satuan).orElse(null);
        sumber = isi.map(Isi::sumber).orElse(null);
    }
}
