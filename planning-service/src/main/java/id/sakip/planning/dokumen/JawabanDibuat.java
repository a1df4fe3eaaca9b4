package id.sakip.planning.dokumen;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Who creates a document is shown it, as who reads it. The scanner knows the type of the answer with status 200 only, and
 * an annotation of {@link DokumenResource} cannot name a type that differs from document to document.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class JawabanDibuat implements OASFilter {

    private static final String SALINAN = "/salinan";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Paths paths = document.getPaths();
        paths.getPathItems().forEach((path, item) -> {
            if (item.getPOST() != null) {
                APIResponse dibuat = item.getPOST().getResponses().getAPIResponse("201");
                PathItem satu = paths.getPathItem(
                        path.endsWith(SALINAN) ? path.substring(0, path.length() - SALINAN.length()) : path + "/{id}");
                if (dibuat != null && dibuat.getContent() == null && satu != null && satu.getGET() != null) {
                    dibuat.setContent(
                            satu.getGET().getResponses().getAPIResponse("200").getContent());
                }
            }
        });
    }
}
