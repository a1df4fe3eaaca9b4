/** The areas that reports are about. */
package id.sakip.reporting.wilayah;
