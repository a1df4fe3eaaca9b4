/** Definitions of indicators (IKU): one stable code per unit, used by documents of every kind and year. */
package id.sakip.planning.indikator;
