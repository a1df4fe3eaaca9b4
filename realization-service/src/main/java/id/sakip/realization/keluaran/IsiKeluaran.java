package id.sakip.realization.keluaran;

import java.time.LocalDate;

import id.sakip.contracts.Nilai;
import id.sakip.contracts.realisasi.RealisasiUnit;

/**
 * What is stored of an output in a quarter.
 *
 * @param keluaran the output in the words of the plan when the value came
 * @param penjelasan null when nothing is said
 * @param perTanggal as-of date, may be null
 */
record IsiKeluaran(String keluaran, Nilai nilai, RealisasiUnit.Penjelasan penjelasan, LocalDate perTanggal) {}
