/** Capaian, predikat, serapan and efisiensi: computed from events, kept with their explanation, shown and published. */
package id.sakip.scoring.capaian;
