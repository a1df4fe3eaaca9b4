package id.sakip.platform.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import id.sakip.contracts.KodeNomenklatur;
import id.sakip.contracts.KodeWilayah;
import id.sakip.platform.problem.Fault;
import id.sakip.platform.problem.ProblemException;

/** Codes of the contracts as path and query parameters; a malformed one is a 400, not a missing page. */
@Provider
public class CodeParams implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == KodeWilayah.class) {
            return converter(type, KodeWilayah::new);
        }
        if (type == KodeNomenklatur.class) {
            return converter(type, KodeNomenklatur::new);
        }
        return null;
    }

    private static <T> ParamConverter<T> converter(Class<T> type, Function<String, ?> from) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                if (text == null) {
                    return null;
                }
                try {
                    return type.cast(from.apply(text));
                } catch (IllegalArgumentException e) {
                    throw ProblemException.invalid(List.of(Fault.at("", "FORMAT_SALAH", text)));
                }
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}
