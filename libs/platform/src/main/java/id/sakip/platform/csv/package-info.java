/** Writing CSV that spreadsheets open safely. */
package id.sakip.platform.csv;
