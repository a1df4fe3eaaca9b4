/** Which files are taken as evidence, and what they are called. */
package id.sakip.realization.bukti.domain;
