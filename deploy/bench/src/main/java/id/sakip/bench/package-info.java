/**
 * Measurements of the running platform. Each figure comes with a bare baseline of the same run, because the machine's own
 * speed varies more between runs than the platform does.
 */
package id.sakip.bench;
