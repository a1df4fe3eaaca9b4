/** How the scores of many kecamatan become one view; plain Java. */
package id.sakip.reporting.kabupaten.domain;
