/** The yearly plan: sasaran, programs, kegiatan, sub kegiatan with their outputs and the pagu they share. */
package id.sakip.planning.rkt;
