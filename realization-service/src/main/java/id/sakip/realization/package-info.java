/**
 * What happened: realisasi of indicators and of the budget, as delivered by people and machines, with its history.
 *
 * <p>Every bulk write goes through {@code kiriman}, which checks the rows against the plan in force ({@code rencana}),
 * lets the kind of realisasi ({@code indikator}, {@code anggaran}) store them, and has the changed units published
 * ({@code unit}).
 */
package id.sakip.realization;
