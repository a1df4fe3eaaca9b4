/** Read-your-writes across services. */
package id.sakip.platform.token;
