/** Consuming snapshots: once in effect, in any order, however often they are delivered. */
package id.sakip.platform.messaging;
