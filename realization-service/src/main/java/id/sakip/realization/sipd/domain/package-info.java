/**
 * What senders of SIPD figures send, understood: four sources, their dirt, and one normalised row for all of them. Surrogate
 * ids and personal data end here; only what is named in {@link id.sakip.realization.sipd.domain.RincianAkun} and {@link
 * id.sakip.realization.sipd.domain.RincianDokumen} goes on.
 */
package id.sakip.realization.sipd.domain;
