/**
 * Bulk writes of realisasi, whatever its kind: rows are checked one by one, told apart into created, changed, unchanged
 * and rejected, and what changes is stored, kept in the history, audited and published in one transaction.
 */
package id.sakip.realization.kiriman;
