package id.sakip.realization.impor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.sakip.platform.xlsx.Cell;

/**
 * A cell that shows something which is neither text nor number nor day: an error, true or false, a time, a formula without its
 * result. As text it would be taken where text is wanted.
 */
record SelTakTerbaca(Cell sel) {

    /** An object, which no field of a row takes: the check of the row says so, with the place. */
    JsonNode simpul() {
        return JsonNodeFactory.instance.objectNode().put("sel", toString());
    }

    /** What stands there, as far as a word says it. */
    @Override
    public String toString() {
        return sel.kind() == Cell.Kind.ERROR ? sel.text() : "?";
    }
}
