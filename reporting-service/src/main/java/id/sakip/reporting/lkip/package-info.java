/** The performance report of one kecamatan and year. */
package id.sakip.reporting.lkip;
