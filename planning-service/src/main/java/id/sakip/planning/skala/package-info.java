/** Value scales of graded indicators: presets of everybody, and those that a kabupaten keeps for itself. */
package id.sakip.planning.skala;
