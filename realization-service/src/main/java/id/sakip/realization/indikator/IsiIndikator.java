package id.sakip.realization.indikator;

import java.time.LocalDate;

import id.sakip.contracts.realisasi.RealisasiUnit;
import id.sakip.realization.indikator.domain.NilaiRealisasi;

/**
 * What is stored of an indicator in a quarter.
 *
 * @param satuan unit of measure that the plan gave when the value came; may be null
 * @param sumber may be null
 * @param perTanggal as-of date, may be null
 * @param penjelasan what people say about the value, null when nothing
 */
record IsiIndikator(
        NilaiRealisasi nilai,
        String satuan,
        String sumber,
        LocalDate perTanggal,
        RealisasiUnit.Penjelasan penjelasan) {}
