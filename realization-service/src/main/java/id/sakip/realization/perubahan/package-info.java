/** Every change of realisasi, whatever its kind, in the order of the commits: for the Inspektorat and for harvesters. */
package id.sakip.realization.perubahan;
