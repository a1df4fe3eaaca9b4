/** Who may do what, and for which area. */
package id.sakip.platform.security;
