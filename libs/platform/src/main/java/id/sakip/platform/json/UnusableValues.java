package id.sakip.platform.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.platform.problem.Fault;

/**
 * Values that are legal JSON and no use to anybody: text and names with control characters or broken surrogates (PostgreSQL
 * refuses NUL), and numbers that are short to write but huge to compute with.
 */
final class UnusableValues {

    private static final int MOST_DIGITS = 30;
    private static final Pattern UNUSABLE = Pattern.compile("\\p{Cntrl}|\\p{Cs}");

    private UnusableValues() {}

    /**
     * The tree itself when all of it is usable; else a copy with each such value replaced by null, each field with such a name
     * taken out, and all of them reported; a place shows the name with the replacement character instead.
     */
    static JsonNode removeFrom(JsonNode tree, List<Fault> faults) {
        return allUsable(tree) ? tree : clean(tree.deepCopy(), "", faults);
    }

    private static boolean allUsable(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!usable(field.getKey())) {
                return false;
            }
        }
        for (JsonNode child : node) {
            if (!allUsable(child)) {
                return false;
            }
        }
        return node.isTextual() ? usable(node.textValue()) : !node.isNumber() || usable(node);
    }

    /** Number of values in {@code tree}, counted no further than {@code bound}. */
    static int countUpTo(int bound, JsonNode tree) {
        int count = 1;
        for (JsonNode child : tree) {
            if (count >= bound) {
                return bound;
            }
            count += countUpTo(bound - count, child);
        }
        return count;
    }

    private static JsonNode clean(JsonNode node, String place, List<Fault> faults) {
        switch (node) {
            case ObjectNode object -> {
                for (String field : List.copyOf(fieldNames(object))) {
                    StringBuilder below = new StringBuilder(place);
                    if (usable(field)) {
                        JsonPlace.append(below, field);
                        object.set(field, clean(object.get(field), below.toString(), faults));
                    } else {
                        JsonPlace.append(below, UNUSABLE.matcher(field).replaceAll("\ufffd"));
                        faults.add(Fault.at(below.toString(), "KARAKTER_TERLARANG"));
                        object.remove(field);
                    }
                }
                return object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, clean(array.get(i), place + "[" + i + "]", faults));
                }
                return array;
            }
            default -> {
                if (node.isTextual() && !usable(node.textValue())) {
                    faults.add(Fault.at(place, "KARAKTER_TERLARANG"));
                    return NullNode.getInstance();
                }
                if (node.isNumber() && !usable(node)) {
                    faults.add(Fault.at(place, "DI_LUAR_RENTANG"));
                    return NullNode.getInstance();
                }
                return node;
            }
        }
    }

    private static List<String> fieldNames(ObjectNode object) {
        List<String> names = new java.util.ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static boolean usable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == '\u007f') {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (++i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean usable(JsonNode number) {
        BigDecimal value = number.decimalValue();
        return value.precision() <= MOST_DIGITS && Math.abs((long) value.scale()) <= MOST_DIGITS;
    }
}
