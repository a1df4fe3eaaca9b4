package id.sakip.platform.json;

/**
 * How much one value of a JSON text may hold that is read value by value.
 *
 * @param tokens fields, values, and ends of objects and arrays
 * @param bytes as it is written; what the parser reads ahead, some kilobytes, is not counted
 */
public record ValueBounds(int tokens, int bytes) {}
