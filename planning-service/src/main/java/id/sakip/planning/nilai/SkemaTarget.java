package id.sakip.planning.nilai;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The scanner adds the type of the Java field or class beside {@link TargetMasukan}, and would so take back that a target
 * may be written in several types.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SkemaTarget implements OASFilter {

    private static final String RUJUKAN = "/TargetMasukan";

    @Override
    public Schema filterSchema(Schema schema) {
        boolean rujukan = schema.getRef() != null && schema.getRef().endsWith(RUJUKAN);
        if (rujukan || schema.getOneOf() != null) {
            schema.setType(null);
            schema.setMaxLength(null);
        }
        return schema;
    }
}
