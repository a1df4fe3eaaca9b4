/** Figures of SIPD as its senders push them: taken apart, kept per account, and added up to the amounts in force. */
package id.sakip.realization.sipd;
