package id.sakip.realization.periode;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of the plan in force has been reported in a quarter.
 *
 * @param rencanaAda false when the unit has no plan in force; then nothing else is known
 * @param indikator number of indicators in the plan
 * @param berisi number of them with a value in the quarter
 * @param tanpaData number of them with a reason why there is none
 * @param belum codes of those with neither
 */
@Schema(name = "KelengkapanPeriode")
record KelengkapanView(boolean rencanaAda, int indikator, int berisi, int tanpaData, List<String> belum) {}
