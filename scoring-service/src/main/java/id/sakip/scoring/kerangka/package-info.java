/** Measurement frameworks: the rules a year is judged by, kept as data. */
package id.sakip.scoring.kerangka;
