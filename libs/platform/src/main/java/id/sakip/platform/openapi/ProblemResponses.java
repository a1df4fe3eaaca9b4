package id.sakip.platform.openapi;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import id.sakip.platform.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Every operation wants a token and may answer with a problem document; said once here instead of on each of them. What
 * an operation says itself stays.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ProblemResponses implements OASFilter {

    /** Sorted, so that the description of one API is the same text in every process. */
    private static final SortedMap<String, String> ALWAYS = new TreeMap<>(Map.of(
            "400", "Permintaan tidak sah; semua kesalahan sekaligus di galat",
            "401", "Token akses tidak ada atau tidak sah",
            "403", "Peran atau wilayah tidak mengizinkan"));

    private static final SortedMap<String, String> WITH_BODY =
            new TreeMap<>(Map.of("413", "Badan permintaan terlalu besar", "415", "Content-Type ini tidak diterima"));

    private static final SortedMap<String, String> WITH_KEY =
            new TreeMap<>(Map.of("422", "Idempotency-Key sudah dipakai untuk permintaan lain"));

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations().values().forEach(ProblemResponses::describe);
        return path;
    }

    /** Operations whose roles the scanner does not see, because they are inherited, want a token as well. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("bearer"));
    }

    private static void describe(Operation operation) {
        add(operation, ALWAYS);
        if (operation.getRequestBody() != null) {
            add(operation, WITH_BODY);
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> "Idempotency-Key".equals(p.getName()))) {
            add(operation, WITH_KEY);
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") && response.getContent() == null) {
                problem(response);
            }
        });
    }

    private static void add(Operation operation, SortedMap<String, String> answers) {
        answers.forEach((status, text) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().description(text));
            }
        });
    }

    private static void problem(APIResponse response) {
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
