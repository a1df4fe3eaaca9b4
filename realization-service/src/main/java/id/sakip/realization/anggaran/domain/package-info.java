/** What a quarter spent, from amounts that are cumulative. */
package id.sakip.realization.anggaran.domain;
