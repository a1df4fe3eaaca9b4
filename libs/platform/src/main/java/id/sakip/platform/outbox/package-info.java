/** Events leave in the transaction of the change they tell of. */
package id.sakip.platform.outbox;
