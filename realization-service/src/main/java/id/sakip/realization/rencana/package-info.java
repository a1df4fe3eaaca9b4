/** The plan in force, as planning published it last: what realisasi is checked against. */
package id.sakip.realization.rencana;
