package id.sakip.planning.indikator;

import id.sakip.contracts.JenisNilai;
import id.sakip.contracts.Polaritas;
import id.sakip.contracts.nilai.Skala;

/**
 * What documents need to know of an indicator to check a promise.
 *
 * @param skala of a graded indicator, null for any other
 */
public record SifatIndikator(
        String uraian, JenisIndikator jenis, JenisNilai jenisNilai, Polaritas polaritas, Skala skala) {}
