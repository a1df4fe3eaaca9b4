/** How a service shows itself to whoever runs it. */
package id.sakip.platform.operation;
