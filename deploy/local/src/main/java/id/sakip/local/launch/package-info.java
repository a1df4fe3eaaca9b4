/** Starts PostgreSQL, Kafka, the issuer and the services, and stops them in the opposite order. */
package id.sakip.local.launch;
