/** Which revision of a definition counts in which year; pure. */
package id.sakip.planning.indikator.domain;
