package id.sakip.planning.rkt;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import id.sakip.planning.dokumen.Isian;
import id.sakip.planning.nilai.NilaiKolom;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What a program or kegiatan is measured by. */
@Embeddable
class RktUkuran {

    private String indikator;
    private String satuan;

    @Embedded
    @EmbeddedColumnNaming("target_%s")
    private NilaiKolom target;

    protected RktUkuran() {}

    RktUkuran(IsiRkt.Keluaran isi) {
        this.indikator = isi.indikator().strip();
        this.satuan = Isian.rapi(isi.satuan());
        this.target = NilaiKolom.dariTeks(isi.target());
    }

    IsiRkt.Keluaran isi() {
        return new IsiRkt.Keluaran(indikator, satuan, NilaiKolom.teks(target));
    }
}
