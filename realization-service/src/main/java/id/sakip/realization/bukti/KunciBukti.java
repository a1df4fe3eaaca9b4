package id.sakip.realization.bukti;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.Triwulan;
import id.sakip.contracts.rencana.RencanaBerlaku;
import id.sakip.realization.unit.UnitTahun;

/**
 * A realisasi in a quarter, as evidence names it. For the budget that is all snapshots of the quarter together.
 *
 * @param ragam kind of realisasi, e.g. {@code indikator}
 * @param kode of the indicator or the sub kegiatan
 * @param rincian kind of spending or wording of the output without case and spacing; empty for an indicator
 */
public record KunciBukti(UnitTahun unit, Triwulan triwulan, String ragam, String kode, String rincian) {

    public static final String ANGGARAN = "anggaran";
    public static final String INDIKATOR = "indikator";
    public static final String KELUARAN = "keluaran";

    static KunciBukti anggaran(UnitTahun unit, Triwulan triwulan, KodeNomenklatur kode, JenisBelanja jenis) {
        return new KunciBukti(unit, triwulan, ANGGARAN, kode.nilai(), jenis.name());
    }

    static KunciBukti indikator(UnitTahun unit, Triwulan triwulan, String kodeIndikator) {
        return new KunciBukti(unit, triwulan, INDIKATOR, kodeIndikator, "");
    }

    static KunciBukti keluaran(UnitTahun unit, Triwulan triwulan, KodeNomenklatur kode, String keluaran) {
        return new KunciBukti(unit, triwulan, KELUARAN, kode.nilai(), RencanaBerlaku.Keluaran.sebutan(keluaran));
    }

    @Override
    public String toString() {
        return (ragam + " " + kode + " " + rincian).strip() + " " + unit.kodePd() + " " + triwulan + " " + unit.tahun();
    }
}
