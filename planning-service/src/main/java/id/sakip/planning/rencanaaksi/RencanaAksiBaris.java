package id.sakip.planning.rencanaaksi;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import id.sakip.contracts.Agregasi;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Triwulan;
import id.sakip.planning.dokumen.Isian;

/** Quarterly targets of one output; a blank quarter is null. */
@Entity
@Table(name = "rencana_aksi_baris")
class RencanaAksiBaris {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    private RencanaAksi rencanaAksi;

    private int urutan;
    private KodeNomenklatur kodeSubKegiatan;
    private String indikator;
    private String satuan;

    @Enumerated(EnumType.STRING)
    private Agregasi agregasi;

    private BigDecimal tw1;
    private BigDecimal tw2;
    private BigDecimal tw3;
    private BigDecimal tw4;
    private String keterangan;

    protected RencanaAksiBaris() {}

    RencanaAksiBaris(RencanaAksi rencanaAksi, int urutan, IsiRencanaAksi.Baris isi) {
        this.rencanaAksi = rencanaAksi;
        this.urutan = urutan;
        this.kodeSubKegiatan = isi.kodeSubKegiatan();
        this.indikator = isi.indikator().strip();
        this.satuan = isi.satuan();
        this.agregasi = isi.agregasi();
        this.tw1 = isi.target().get(Triwulan.TW1);
        this.tw2 = isi.target().get(Triwulan.TW2);
        this.tw3 = isi.target().get(Triwulan.TW3);
        this.tw4 = isi.target().get(Triwulan.TW4);
        this.keterangan = Isian.rapi(isi.keterangan());
    }

    KodeNomenklatur kodeSubKegiatan() {
        return kodeSubKegiatan;
    }

    String indikator() {
        return indikator;
    }

    String satuan() {
        return satuan;
    }

    Agregasi agregasi() {
        return agregasi;
    }

    /** Only the quarters that are filled in. */
    Map<Triwulan, BigDecimal> target() {
        Map<Triwulan, BigDecimal> terisi = new EnumMap<>(Triwulan.class);
        BigDecimal[] semua = {tw1, tw2, tw3, tw4};
        for (Triwulan triwulan : Triwulan.values()) {
            if (semua[triwulan.ordinal()] != null) {
                terisi.put(triwulan, semua[triwulan.ordinal()]);
            }
        }
        return Collections.unmodifiableMap(terisi);
    }

    IsiRencanaAksi.Baris isi() {
        return new IsiRencanaAksi.Baris(kodeSubKegiatan, indikator, satuan, agregasi, target(), keterangan);
    }
}
