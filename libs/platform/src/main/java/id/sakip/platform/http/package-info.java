/** HTTP habits that every service shares: correlation, ETags, versions, parameters. */
package id.sakip.platform.http;
