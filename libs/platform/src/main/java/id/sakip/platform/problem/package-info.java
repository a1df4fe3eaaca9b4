/** Problem documents (RFC 9457) for every error, in Indonesian or English. */
package id.sakip.platform.problem;
