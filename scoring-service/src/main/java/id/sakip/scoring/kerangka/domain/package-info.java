/** What a framework is and how it grades; plain Java. */
package id.sakip.scoring.kerangka.domain;
