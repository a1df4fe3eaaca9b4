/** Content hashes. */
package id.sakip.platform.digest;
