/** What other systems call a unit. */
package id.sakip.planning.alias;
