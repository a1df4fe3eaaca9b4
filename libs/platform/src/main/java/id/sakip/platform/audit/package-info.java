/** Audit entries in the transaction of the change. */
package id.sakip.platform.audit;
