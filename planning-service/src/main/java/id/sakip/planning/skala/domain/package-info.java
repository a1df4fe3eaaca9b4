/** What makes an ordered scale; pure. */
package id.sakip.planning.skala.domain;
