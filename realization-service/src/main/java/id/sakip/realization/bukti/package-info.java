/** Evidence: files that show that a realisasi is as it says. */
package id.sakip.realization.bukti;
