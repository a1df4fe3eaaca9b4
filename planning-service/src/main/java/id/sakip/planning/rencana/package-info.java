/**
 * The plan in force of a unit and year: put together from what the other features have in force, kept in versions that
 * only grow, and published. Knows none of the features; they add their part through {@link
 * id.sakip.planning.rencana.SumberRencana}.
 */
package id.sakip.planning.rencana;
