/** The perjanjian kinerja: what a camat promises for a year, murni or after the change of the budget. */
package id.sakip.planning.pk;
