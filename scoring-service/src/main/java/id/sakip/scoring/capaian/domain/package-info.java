/** The engine of measurement: plan, realisasi and framework in, scores and their explanation out; plain Java. */
package id.sakip.scoring.capaian.domain;
