/** How the value types of the contracts look in the database. */
package id.sakip.planning.kolom;
