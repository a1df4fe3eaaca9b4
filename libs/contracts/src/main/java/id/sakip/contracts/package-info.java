/**
 * The public language between the services: codes, quarters, money and typed values, and the events built from them.
 *
 * <p>Every type refuses nonsense in its constructor with an {@link java.lang.IllegalArgumentException} (a missing
 * component with a {@link java.lang.NullPointerException}), so an instance that exists is valid.
 */
package id.sakip.contracts;
