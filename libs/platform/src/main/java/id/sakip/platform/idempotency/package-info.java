/** Repeating a POST does nothing twice. */
package id.sakip.platform.idempotency;
