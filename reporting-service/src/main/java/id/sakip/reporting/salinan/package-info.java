/** This service's copies of other services' snapshots: how they come in, and how far they are. */
package id.sakip.reporting.salinan;
