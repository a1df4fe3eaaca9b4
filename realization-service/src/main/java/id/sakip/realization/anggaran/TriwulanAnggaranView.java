package id.sakip.realization.anggaran;

import java.time.LocalDate;
import java.util.List;

import id.sakip.contracts.JenisBelanja;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;
import id.sakip.contracts.Triwulan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit spent in each quarter of a year, per sub kegiatan and kind of spending. */
@Schema(name = "RealisasiAnggaranTriwulan")
record TriwulanAnggaranView(KodeWilayah kodePd, int tahun, List<Baris> baris) {

    @Schema(name = "BarisAnggaranTriwulan")
    record Baris(KodeNomenklatur kodeSubKegiatan, JenisBelanja jenisBelanja, List<Nilai> triwulan) {}

    /**
     * @param kumulatif from 1 January to {@code perTanggal}, the last snapshot inside the quarter
     * @param nilai spent in the quarter; null for the reason in {@code alasan}
     * @param koreksi the quarter gave back more than it spent
     */
    @Schema(name = "NilaiAnggaranTriwulan")
    record Nilai(
            Triwulan triwulan,
            LocalDate perTanggal,
            Rupiah kumulatif,
            Rupiah nilai,
            boolean koreksi,

            @Schema(enumeration = {"POTRET_BELUM_ADA", "POTRET_SEBELUMNYA_BELUM_ADA"})
            String alasan) {}
}
