package id.sakip.platform.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.contracts.Rupiah;

/**
 * How the contracts look as JSON: codes are plain strings, money and figures plain numbers without trailing zeros, times
 * are ISO 8601. One definition for events, stored snapshots and REST bodies.
 */
public final class SakipJson {

    /** 999 trillion rupiah, a hundred budgets of a kabupaten: sums of such amounts still fit into {@link Rupiah}. */
    private static final int MOST_DIGITS_OF_ONE_AMOUNT = 15;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new ParameterNamesModule(), new Jdk8Module(), new JavaTimeModule(), module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // A missing version or count must not pass for 0.
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SakipJson() {}

    /** The mapper for events and stored snapshots: ignores fields it does not know. Never reconfigure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Adds the contracts' shapes to {@code mapper}, which keeps its other settings. */
    static void configure(ObjectMapper mapper) {
        mapper.registerModule(module());
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /** A mapper that takes nothing for granted: what a client sent is converted exactly or refused. */
    static ObjectMapper strict(ObjectMapper base) {
        ObjectMapper strict = base.copy();
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            strict.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        strict.setConfig(strict.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        strict.registerModule(new SimpleModule("sakip-edge")
                .addDeserializer(Rupiah.class, new RupiahDeserializer(MOST_DIGITS_OF_ONE_AMOUNT)));
        strict.addHandler(new KeyPlaces());
        strict.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        strict.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
        strict.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        strict.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        strict.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        strict.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        strict.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        strict.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
        return strict;
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("sakip");
        text(module, KodeWilayah.class, KodeWilayah::new, KodeWilayah::nilai);
        text(module, KodeNomenklatur.class, KodeNomenklatur::new, KodeNomenklatur::nilai);
        module.addSerializer(BigDecimal.class, writer((nilai, json) -> json.writeNumber(plain(nilai))));
        module.addSerializer(Rupiah.class, writer((nilai, json) -> json.writeNumber(plain(nilai.nilai()))));
        module.addDeserializer(Rupiah.class, new RupiahDeserializer(Rupiah.DIGIT_TERBANYAK));
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> dari, Function<T, String> ke) {
        module.addSerializer(type, writer((nilai, json) -> json.writeString(ke.apply(nilai))));
        module.addDeserializer(type, new CodeDeserializer<>(type, dari));
        module.addKeyDeserializer(type, new CodeKeyDeserializer<>(type, dari));
    }

    private static String plain(BigDecimal nilai) {
        BigDecimal ringkas = nilai.stripTrailingZeros();
        return (ringkas.scale() < 0 ? ringkas.setScale(0) : ringkas).toPlainString();
    }

    private interface Writer<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static <T> JsonSerializer<T> writer(Writer<T> writer) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writer.write(value, json);
            }
        };
    }
}
