/** The rencana aksi: output targets of the sub kegiatan, quarter by quarter. */
package id.sakip.planning.rencanaaksi;
