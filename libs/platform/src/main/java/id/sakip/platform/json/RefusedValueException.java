package id.sakip.platform.json;

import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value that a deserializer of a feature refuses for a reason of its own; {@link StrictJson} reports it as that. */
public final class RefusedValueException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    private final String kode;
    private final transient List<Object> args;

    /**
     * @param kode stable code; its text comes from the message bundles
     * @param args arguments of the text
     */
    public RefusedValueException(JsonParser parser, String kode, List<Object> args) {
        super(parser, kode);
        this.kode = kode;
        this.args = List.copyOf(args);
    }

    /** The same refusal of a field of the value that is being read. */
    public RefusedValueException at(Object holder, String field) {
        prependPath(holder, field);
        return this;
    }

    String kode() {
        return kode;
    }

    List<Object> args() {
        return args;
    }
}
