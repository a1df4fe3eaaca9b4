package id.sakip.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Where JSON is one of several types it comes first, because generated clients speak the first type and no other. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class JsonFirst implements OASFilter {

    private static final String JSON = "application/json";

    @Override
    public RequestBody filterRequestBody(RequestBody body) {
        body.setContent(jsonFirst(body.getContent()));
        return body;
    }

    @Override
    public APIResponse filterAPIResponse(APIResponse answer) {
        answer.setContent(jsonFirst(answer.getContent()));
        return answer;
    }

    private static Content jsonFirst(Content content) {
        if (content == null || !content.hasMediaType(JSON)) {
            return content;
        }
        Content sorted = OASFactory.createContent().addMediaType(JSON, content.getMediaType(JSON));
        content.getMediaTypes().entrySet().stream()
                .filter(type -> !type.getKey().equals(JSON))
                .forEach(type -> sorted.addMediaType(type.getKey(), type.getValue()));
        return sorted;
    }
}
