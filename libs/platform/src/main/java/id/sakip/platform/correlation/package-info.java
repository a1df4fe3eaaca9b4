/** The thread that ties together what one request caused, across services. */
package id.sakip.platform.correlation;
