package id.sakip.realization.anggaran.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;

/**
 * What was spent in a quarter: the last snapshot inside it less the last one inside the quarter before.
 *
 * @param kumulatif from 1 January to {@code perTanggal}; null without a snapshot inside the quarter
 * @param perTanggal date of that snapshot; before the quarter's end, the figure grows still
 * @param nilai spent in the quarter; null for the reason in {@code alasan}
 * @param koreksi true when the quarter gave back more than it spent: a return, a correction or a shift of pagu
 */
public record NilaiTriwulan(
        Triwulan triwulan, LocalDate perTanggal, Rupiah kumulatif, Rupiah nilai, boolean koreksi, String alasan) {

    /** No snapshot inside the quarter. */
    public static final String POTRET_BELUM_ADA = "POTRET_BELUM_ADA";

    /** No snapshot inside the quarter before, so that what was spent by then is unknown. */
    public static final String POTRET_SEBELUMNYA_BELUM_ADA = "POTRET_SEBELUMNYA_BELUM_ADA";

    /** An amount cumulative to a date. */
    public record Potret(LocalDate perTanggal, Rupiah jumlah) {}

    /** The four quarters of a year, from the last snapshot inside each; a quarter without one is absent. */
    public static Map<Triwulan, NilaiTriwulan> hitung(Map<Triwulan, Potret> potret) {
        Map<Triwulan, NilaiTriwulan> hasil = new EnumMap<>(Triwulan.class);
        Rupiah sebelum = Rupiah.NOL;
        for (Triwulan triwulan : Triwulan.values()) {
            Potret akhir = potret.get(triwulan);
            hasil.put(triwulan, satu(triwulan, akhir, sebelum));
            sebelum = akhir == null ? null : akhir.jumlah();
        }
        return hasil;
    }

    private static NilaiTriwulan satu(Triwulan triwulan, Potret akhir, Rupiah sebelum) {
        if (akhir == null) {
            return new NilaiTriwulan(triwulan, null, null, null, false, POTRET_BELUM_ADA);
        }
        if (sebelum == null) {
            return new NilaiTriwulan(
                    triwulan, akhir.perTanggal(), akhir.jumlah(), null, false, POTRET_SEBELUMNYA_BELUM_ADA);
        }
        Rupiah nilai = new Rupiah(akhir.jumlah().nilai().subtract(sebelum.nilai()));
        return new NilaiTriwulan(triwulan, akhir.perTanggal(), akhir.jumlah(), nilai, nilai.negatif(), null);
    }
}
