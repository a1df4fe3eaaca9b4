package id.sakip.platform.json;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;
import id.sakip.platform.problem.Violations;

/**
 * Reads what a client sent and reports every fault at once: unknown fields, wrong types, values that a value type
 * refuses, unusable characters and numbers, and Bean Validation constraints.
 *
 * <p>Jackson stops at the first fault. So the offending node is taken out of the tree and the conversion repeated until
 * it passes; that costs time only for requests that are refused anyway.
 */
@Singleton
public class StrictJson {

    private static final int MOST_FAULTS = 100;
    private static final int DEEPEST = 60;
    /** Enough for a bulk write of the most rows; a body of nothing but braces stays small in memory. */
    private static final int MOST_TOKENS = 400_000;
    /** Enough for the plan of a whole town kecamatan, in one converted document. */
    private static final int MOST_NODES = 50_000;

    private final ObjectMapper mapper;
    private final ObjectMapper streaming;
    private final Validator validator;
    private final Map<JavaType, ObjectReader> readers = new ConcurrentHashMap<>();

    StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = SakipJson.strict(mapper);
        this.mapper
                .getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(100)
                        .maxTokenCount(MOST_TOKENS)
                        .build());
        this.streaming = SakipJson.strict(mapper);
        this.streaming
                .getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(100)
                        .build());
        this.validator = validator;
    }

    /**
     * Reads the values of an array, or of a text with one value after the other, without ever holding all of them.
     *
     * @param most of one value
     * @param action gets each value
     * @throws ProblemException 400 {@code JSON_RUSAK} with line and column where the text stops being JSON, or goes on behind its
     *     array, {@code JSON_TERLALU_BESAR} for a value above the bounds; the values before it have been passed on
     */
    public void stream(InputStream body, ValueBounds most, Consumer<JsonNode> action) {
        try (JsonValues values = new JsonValues(streaming, body, most)) {
            for (JsonNode value = values.next(); value != null; value = values.next()) {
                action.accept(value);
            }
        }
    }

    /**
     * Parses a body without interpreting it.
     *
     * @throws ProblemException 400 {@code JSON_RUSAK} with line and column when it is not JSON
     */
    public JsonNode parse(byte[] body) {
        try {
            JsonNode tree = mapper.readTree(body);
            if (tree == null || tree instanceof MissingNode) {
                throw ProblemException.of(400, "ISI_KOSONG");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException | NumberFormatException e) {
            // Jackson lets the exponent of 1e99999999999 through to BigDecimal, which gives it up.
            throw ProblemException.of(400, "JSON_RUSAK", "?", "?");
        }
    }

    static ProblemException broken(JsonProcessingException e) {
        var place = e.getLocation();
        return ProblemException.of(
                400, "JSON_RUSAK", place == null ? "?" : place.getLineNr(), place == null ? "?" : place.getColumnNr());
    }

    /** Converts one value, e.g. a row of a bulk write; places are relative to it. */
    public <T> Reading<T> read(JsonNode tree, Class<T> type) {
        return read(tree, (Type) type);
    }

    /** Converts one value to a type with parameters, e.g. a list of records. */
    public <T> Reading<T> read(JsonNode tree, Type type) {
        List<Fault> faults = new ArrayList<>();
        if (UnusableValues.countUpTo(MOST_NODES, tree) >= MOST_NODES) {
            return new Reading<>(null, List.of(Fault.at("", "ISI_TERLALU_BANYAK", MOST_NODES)));
        }
        JavaType target = mapper.constructType(type);
        JsonNode rest = UnusableValues.removeFrom(tree, faults);
        T value = convert(rest, target, faults);
        if (value != null || faults.isEmpty()) {
            faults.addAll(Violations.of(validator, value, faults));
        }
        return new Reading<>(value, faults.stream().limit(MOST_FAULTS).toList());
    }

    private <T> T convert(JsonNode tree, JavaType type, List<Fault> faults) {
        // Finding the way to read a type anew for every row costs as much as reading the row.
        ObjectReader reader = readers.computeIfAbsent(type, mapper::readerFor);
        JsonNode rest = tree;
        while (true) {
            try {
                return reader.readValue(mapper.treeAsTokens(rest));
            } catch (JsonMappingException e) {
                // The caller keeps what was sent.
                rest = rest == tree ? tree.deepCopy() : rest;
                JsonPlace place = JsonPlace.of(e.getPath());
                if (faults.stream().noneMatch(f -> place.isOrContains(f.medan()))) {
                    faults.add(fault(place, e));
                }
                // A number that is missing is filled in, or the whole record would go and hide its other faults.
                rest = isMissingNumber(e) && place.fill(rest)
                        ? rest
                        : place.removeFrom(rest, e instanceof UnrecognizedPropertyException);
                if (rest == null || faults.size() >= MOST_FAULTS) {
                    return null;
                }
            } catch (IOException e) {
                faults.add(Fault.at("", "TIPE_SALAH"));
                return null;
            }
        }
    }

    private static boolean isMissingNumber(JsonMappingException e) {
        return e.getOriginalMessage().contains("Cannot map `null` into type");
    }

    private static Fault fault(JsonPlace place, JsonMappingException e) {
        if (e instanceof RefusedValueException refused) {
            return Fault.at(place.text(), refused.kode(), refused.args().toArray());
        }
        if (e instanceof UnrecognizedPropertyException) {
            return Fault.at(place.text(), "MEDAN_TIDAK_DIKENAL");
        }
        // A number of the wrong form (1.5 for a count) is a wrong type; a text that is no code or date is a format.
        if (e instanceof com.fasterxml.jackson.databind.exc.InvalidFormatException format
                && format.getValue() instanceof String) {
            return Fault.at(place.text(), "FORMAT_SALAH", String.valueOf(format.getValue()));
        }
        if (e instanceof com.fasterxml.jackson.databind.exc.ValueInstantiationException) {
            return Fault.at(place.text(), "NILAI_TIDAK_SAH");
        }
        if (isMissingNumber(e)) {
            return Fault.at(place.text(), "WAJIB_DIISI");
        }
        return Fault.at(place.text(), "TIPE_SALAH");
    }
}
