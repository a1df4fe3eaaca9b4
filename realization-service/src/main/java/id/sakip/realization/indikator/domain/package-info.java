/** What the realisasi of an indicator may be, and how it is shown. */
package id.sakip.realization.indikator.domain;
