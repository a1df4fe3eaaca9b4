package id.sakip.realization.kunciapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Describes the key beside the token. Added at start, because the scanner gives roles to operations only while it knows of
 * a single scheme.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SkemaKunciApi implements OASFilter {

    /** Of the scheme, for {@code @SecurityRequirement}. */
    public static final String NAMA = "kunciApi";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        NAMA,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("X-Api-Key")
                                .description("Kunci mesin, dibuat di /api/v1/kunci-api"));
    }
}
