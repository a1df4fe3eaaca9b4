package id.sakip.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an API description must say so that a client generated from it needs nothing else: names for its methods, types
 * for all that goes in and out, and every refusal that a caller has to handle.
 */
final class OpenApiRules {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final Map<String, Object> document;
    private final Set<Object> operationIds = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private OpenApiRules(Map<String, Object> document) {
        this.document = document;
    }

    /** Every operation and rule that do not go together, one line each. */
    static List<String> faults(Map<String, Object> document) {
        OpenApiRules rules = new OpenApiRules(document);
        map(document, "paths")
                .forEach((path, item) -> object(item).keySet().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> rules.check(method, path, object(item))));
        return rules.faults;
    }

    private void check(String method, String path, Map<String, Object> item) {
        String where = method.toUpperCase(Locale.ROOT) + " " + path;
        Map<String, Object> operation = map(item, method);
        Map<String, Object> answers = map(operation, "responses");
        List<Map<String, Object>> parameters = new ArrayList<>(objects(item, "parameters"));
        parameters.addAll(objects(operation, "parameters"));

        if (!operationIds.add(operation.get("operationId")) || blank(operation, "operationId")) {
            faults.add(where + ": no operationId of its own");
        }
        if (list(operation, "tags").isEmpty()) {
            faults.add(where + ": no tag");
        }
        if (blank(operation, "summary")) {
            faults.add(where + ": no summary");
        }
        parameters.forEach(parameter -> describesItself(where, parameter));
        saysWhatItAnswers(where, answers);
        refusals(method, path, operation, parameters).stream()
                .filter(status -> !answers.containsKey(status))
                .forEach(status -> faults.add(where + ": no answer " + status));
        if (operation.containsKey("requestBody")) {
            isTyped(where + ": body", resolve(map(operation, "requestBody")));
        }
    }

    private void describesItself(String where, Map<String, Object> parameter) {
        if (blank(parameter, "description")) {
            faults.add(where + ": parameter " + parameter.get("name") + " has no description");
        }
        if (map(parameter, "schema").isEmpty()) {
            faults.add(where + ": parameter " + parameter.get("name") + " has no schema");
        }
    }

    private void saysWhatItAnswers(String where, Map<String, Object> answers) {
        if (answers.keySet().stream().noneMatch(status -> status.startsWith("2") || status.startsWith("3"))) {
            faults.add(where + ": no successful answer");
        }
        answers.forEach((status, answer) -> {
            Map<String, Object> described = resolve(object(answer));
            String which = where + ": answer " + status;
            if (blank(described, "description")) {
                faults.add(which + " has no description");
            }
            if (status.startsWith("2") && !status.equals("204")) {
                isTyped(which, described);
            }
            if (status.startsWith("4") && !map(described, "content").containsKey(PROBLEM)) {
                faults.add(which + " is no " + PROBLEM);
            }
        });
    }

    private void isTyped(String which, Map<String, Object> described) {
        Map<String, Object> content = map(described, "content");
        if (content.isEmpty()) {
            faults.add(which + " has no content");
        }
        if (content.containsKey(JSON) && !content.keySet().iterator().next().equals(JSON)) {
            faults.add(which + " does not begin with JSON, and generated clients speak the first type only");
        }
        content.forEach((type, shape) -> {
            if (type.contains(";")) {
                faults.add(which + " has parameters in the type " + type);
            }
            if (map(object(shape), "schema").isEmpty()) {
                faults.add(which + " has no schema for " + type);
            }
        });
    }

    /** The refusals that an operation of this shape can always give. */
    private Set<String> refusals(
            String method, String path, Map<String, Object> operation, List<Map<String, Object>> parameters) {
        Set<String> wanted = new HashSet<>();
        Object security = operation.getOrDefault("security", document.get("security"));
        if (security instanceof List<?> schemes && !schemes.isEmpty()) {
            wanted.addAll(Set.of("401", "403"));
        }
        if (operation.containsKey("requestBody")) {
            wanted.addAll(Set.of("400", "413", "415"));
        }
        if (!parameters.isEmpty()) {
            wanted.add("400");
        }
        // A PUT may create what it names, and a code in the path may name a unit that has nothing yet.
        if (path.contains("{id}") && !method.equals("put")) {
            wanted.add("404");
        }
        if (has(parameters, "If-Match")) {
            wanted.add("412");
            if (method.equals("put") || method.equals("delete")) {
                wanted.add("428");
            }
        }
        if (has(parameters, "Idempotency-Key")) {
            wanted.add("422");
        }
        if (has(parameters, "Sakip-Token")) {
            wanted.add("409");
        }
        return wanted;
    }

    private List<Map<String, Object>> objects(Map<String, Object> parent, String name) {
        return list(parent, name).stream().map(entry -> resolve(object(entry))).toList();
    }

    private Map<String, Object> resolve(Map<String, Object> described) {
        Map<String, Object> found = described;
        while (found.get("$ref") instanceof String reference) {
            Map<String, Object> at = document;
            for (String step : reference.substring(2).split("/")) {
                at = map(at, step);
            }
            found = at;
        }
        return found;
    }

    private static boolean has(List<Map<String, Object>> parameters, String name) {
        return parameters.stream().anyMatch(parameter -> name.equals(parameter.get("name")));
    }

    private static boolean blank(Map<String, Object> parent, String name) {
        return !(parent.get(name) instanceof String text) || text.isBlank();
    }

    private static List<?> list(Map<String, Object> parent, String name) {
        return parent.get(name) instanceof List<?> entries ? entries : List.of();
    }

    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return object(parent.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object json) {
        return (Map<String, Object>) json;
    }
}
