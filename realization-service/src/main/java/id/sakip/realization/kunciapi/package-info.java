/** Keys of machines that send without a token: who may make them, what they open, and who uses them. */
package id.sakip.realization.kunciapi;
