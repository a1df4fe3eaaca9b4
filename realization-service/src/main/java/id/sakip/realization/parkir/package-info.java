/** Rows of batches that wait for a plan, an alias or an open quarter: kept, listed, discarded. */
package id.sakip.realization.parkir;
