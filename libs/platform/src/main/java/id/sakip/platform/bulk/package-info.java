/** Bulk writes answer row by row. */
package id.sakip.platform.bulk;
