/** What all OpenAPI documents have in common. */
package id.sakip.platform.openapi;
