/** A miniature service that the tests of this library drive over HTTP and Kafka. */
package id.sakip.platform.probe;
