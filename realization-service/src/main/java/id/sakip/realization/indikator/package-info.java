/** Realisasi of indicators per triwulan: bulk writes, the values in force, their history. */
package id.sakip.realization.indikator;
