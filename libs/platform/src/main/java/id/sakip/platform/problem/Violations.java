package id.sakip.platform.problem;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;

/** Bean Validation violations as faults with the platform's codes. */
public final class Violations {

    private Violations() {}

    /** Faults of {@code value}, without those at places that {@code known} reports already. */
    public static List<Fault> of(Validator validator, Object value, List<Fault> known) {
        if (value == null) {
            return List.of(Fault.at("", "WAJIB_DIISI"));
        }
        Stream<Fault> found = value instanceof Collection<?> elements
                ? inElements(validator, elements)
                : validator.validate(value).stream().map(v -> fault(v, "", v.getPropertyPath()));
        return found.filter(fault -> known.stream().noneMatch(k -> sameOrBelow(k.medan(), fault.medan())))
                .sorted(java.util.Comparator.comparing(Fault::medan))
                .toList();
    }

    /** The fault of a violated parameter or body constraint; the place starts at {@code path}. */
    public static Fault fault(ConstraintViolation<?> violation, String prefix, Iterable<Path.Node> path) {
        String kode = switch (violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull", "NotBlank", "NotEmpty" -> "WAJIB_DIISI";
            case "Size" -> "UKURAN_SALAH";
            case "Min", "Max", "DecimalMin", "DecimalMax", "Positive", "PositiveOrZero", "Digits" -> "DI_LUAR_RENTANG";
            case "Pattern" -> "FORMAT_SALAH";
            default -> "NILAI_TIDAK_SAH";
        };
        Object shown = violation.getInvalidValue();
        return Fault.at(place(prefix, path), kode, shown == null ? "" : String.valueOf(shown));
    }

    private static Stream<Fault> inElements(Validator validator, Collection<?> elements) {
        Object[] all = elements.toArray();
        return java.util.stream.IntStream.range(0, all.length)
                .boxed()
                .flatMap(i -> all[i] == null
                        ? Stream.of(Fault.at("[" + i + "]", "WAJIB_DIISI"))
                        : validator.validate(all[i]).stream().map(v -> fault(v, "[" + i + "]", v.getPropertyPath())));
    }

    private static String place(String prefix, Iterable<Path.Node> path) {
        StringBuilder text = new StringBuilder(prefix);
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            } else if (node.getKey() != null) {
                append(text, node.getKey().toString());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                append(text, node.getName());
            }
        }
        return text.toString();
    }

    private static boolean sameOrBelow(String above, String place) {
        return Objects.equals(above, place)
                || above.isEmpty()
                || place.startsWith(above + ".")
                || place.startsWith(above + "[");
    }

    private static void append(StringBuilder text, String field) {
        if (!text.isEmpty()) {
            text.append('.');
        }
        text.append(field);
    }
}
