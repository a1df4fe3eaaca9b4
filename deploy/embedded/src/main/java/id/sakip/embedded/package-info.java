/**
 * Real PostgreSQL, Kafka and an OpenID issuer started from Maven artifacts, on loopback only: what the embedded default
 * and the tests run on. None of it is meant to serve production.
 */
package id.sakip.embedded;
