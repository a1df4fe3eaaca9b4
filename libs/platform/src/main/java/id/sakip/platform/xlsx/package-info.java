/** Reading XLSX workbooks that nobody vouches for: row by row, within bounds that the caller sets. */
package id.sakip.platform.xlsx;
