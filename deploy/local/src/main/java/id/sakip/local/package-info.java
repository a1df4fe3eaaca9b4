/** The embedded default: everything of the platform on one machine, started by one command. */
package id.sakip.local;
