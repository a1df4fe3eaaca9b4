/** Test support that the services share: real infrastructure, tokens, events, architecture and API contract checks. */
package id.sakip.testing;
