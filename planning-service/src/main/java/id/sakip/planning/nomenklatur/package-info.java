/** The official list of programs, kegiatan and sub kegiatan per fiscal year. */
package id.sakip.planning.nomenklatur;
