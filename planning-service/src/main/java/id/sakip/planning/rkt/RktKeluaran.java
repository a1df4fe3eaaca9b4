package id.sakip.planning.rkt;

import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.nilai.NilaiKolom;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An output of a sub kegiatan; it has no money of its own. */
@Entity
@Table(name = "rkt_keluaran")
class RktKeluaran {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private RktSubKegiatan subKegiatan;

    private int urutan;
    private String indikator;
    private String satuan;

    @Embedded
    @EmbeddedColumnNaming("target_%s")
    private NilaiKolom target;

    protected RktKeluaran() {}

    RktKeluaran(RktSubKegiatan subKegiatan, int urutan, IsiRkt.Keluaran isi) {
        this.subKegiatan = subKegiatan;
        this.urutan = urutan;
        this.indikator = isi.indikator().strip();
        this.satuan = Isian.rapi(isi.satuan());
        this.target = NilaiKolom.dariTeks(isi.target());
    }

    String indikator() {
        return indikator;
    }

    String satuan() {
        return satuan;
    }

    NilaiKolom target() {
        return target;
    }

    IsiRkt.Keluaran isi() {
        return new IsiRkt.Keluaran(indikator, satuan, NilaiKolom.teks(target));
    }

    RencanaBerlaku.Keluaran rencana() {
        Nilai nilai = NilaiKolom.nilai(target);
        return new RencanaBerlaku.Keluaran(
                indikator, satuan, nilai == null ? Nilai.tanpaData("RKT tidak memuat target") : nilai, Map.of());
    }
}
