/** The unit and year that realisasi belongs to: its lock, its version, and the event that shows its state. */
package id.sakip.realization.unit;
