/** The plans of three printed reports, line by line: what goes in by the import comes out of the views as it is printed. */
package id.sakip.planning.laporan;
