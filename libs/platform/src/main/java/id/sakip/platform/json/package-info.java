/** JSON of the contracts, and the strict reading of what clients send. */
package id.sakip.platform.json;
