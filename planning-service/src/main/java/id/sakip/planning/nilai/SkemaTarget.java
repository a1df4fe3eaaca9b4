package id.sakip.planning.nilai;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The scanner adds type and length of the Java field beside the reference to {@link TargetMasukan}, where they say nothing
 * or the wrong thing.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SkemaTarget implements OASFilter {

    private static final String RUJUKAN = "/TargetMasukan";

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null && schema.getRef().endsWith(RUJUKAN)) {
            schema.setType(null);
            schema.setMaxLength(null);
        }
        return schema;
    }
}
