package id.sakip.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Missing is null on this platform, so every field that is not required may be null. Said here, because the records of
 * the domain carry no annotations.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class NullableFields implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getProperties() != null) {
            List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
            Map<String, Schema> properties = new LinkedHashMap<>();
            schema.getProperties()
                    .forEach((name, field) -> properties.put(name, required.contains(name) ? field : nullable(field)));
            schema.setProperties(properties);
        }
        return schema;
    }

    private static Schema nullable(Schema field) {
        if (field.getAnyOf() != null
                || field.getType() != null && field.getType().contains(SchemaType.NULL)) {
            return field;
        }
        if (field.getRef() == null && field.getEnumeration() == null && field.getType() != null) {
            return field.addType(SchemaType.NULL);
        }
        Schema nothing = OASFactory.createSchema().addType(SchemaType.NULL);
        return OASFactory.createSchema().anyOf(List.of(field, nothing));
    }
}
