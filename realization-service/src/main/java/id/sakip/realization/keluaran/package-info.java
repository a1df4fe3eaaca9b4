/** Realisasi of the outputs of sub kegiatan per triwulan: bulk writes, the values in force, their history. */
package id.sakip.realization.keluaran;
