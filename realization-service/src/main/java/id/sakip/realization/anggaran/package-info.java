/** Realisasi of the budget per sub kegiatan and kind of spending, as snapshots cumulative to a date. */
package id.sakip.realization.anggaran;
