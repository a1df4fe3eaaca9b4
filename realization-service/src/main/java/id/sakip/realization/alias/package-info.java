/** What other systems call the units: the aliases that planning publishes, and the unit that a code stands for. */
package id.sakip.realization.alias;
