package id.sakip.platform.json;

import java.util.List;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A place in a JSON document, written like {@code sasaran[0].indikator[1].target}. */
record JsonPlace(List<Reference> path) {

    static JsonPlace of(List<Reference> path) {
        return new JsonPlace(List.copyOf(path));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                append(text, step.getFieldName());
            }
        }
        return text.toString();
    }

    static void append(StringBuilder text, String field) {
        if (!text.isEmpty()) {
            text.append('.');
        }
        text.append(field);
    }

    /** True when the place named {@code other} is this one or lies below it. */
    boolean isOrContains(String other) {
        String here = text();
        if (here.equals(other)) {
            return true;
        }
        return other != null
                && other.length() > here.length()
                && other.startsWith(here)
                && (here.isEmpty() || ".[".indexOf(other.charAt(here.length())) >= 0);
    }

    /** Puts 0 at this place of an object; false when there is a value already, or no object. */
    boolean fill(JsonNode tree) {
        Reference last = path.isEmpty() ? null : path.getLast();
        if (last != null
                && last.getFieldName() != null
                && parentIn(tree) instanceof ObjectNode object
                && !object.hasNonNull(last.getFieldName())) {
            object.put(last.getFieldName(), 0);
            return true;
        }
        return false;
    }

    /** The tree without the value at this place; null when that is the whole tree. */
    JsonNode removeFrom(JsonNode tree, boolean withField) {
        if (path.isEmpty()) {
            return null;
        }
        JsonNode parent = parentIn(tree);
        Reference last = path.getLast();
        if (parent instanceof ObjectNode object && last.getFieldName() != null && object.has(last.getFieldName())) {
            boolean alreadyAbsent = object.get(last.getFieldName()).isNull();
            if (withField || alreadyAbsent) {
                object.remove(last.getFieldName());
            } else {
                object.set(last.getFieldName(), NullNode.getInstance());
            }
            return tree;
        }
        if (parent instanceof ArrayNode array
                && last.getFieldName() == null
                && array.has(last.getIndex())
                && !array.get(last.getIndex()).isNull()) {
            array.set(last.getIndex(), NullNode.getInstance());
            return tree;
        }
        // The value is absent already and its holder still refuses: take the holder out.
        return new JsonPlace(path.subList(0, path.size() - 1)).removeFrom(tree, withField);
    }

    private JsonNode parentIn(JsonNode tree) {
        JsonNode parent = tree;
        for (Reference step : path.subList(0, path.size() - 1)) {
            parent = step.getFieldName() == null ? parent.path(step.getIndex()) : parent.path(step.getFieldName());
        }
        return parent;
    }
}
