/** The kabupaten-wide view: all kecamatan side by side. */
package id.sakip.reporting.kabupaten;
