package id.sakip.platform.json;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Gives the REST layer's mapper the shapes of {@link SakipJson}. */
@Singleton
final class RestJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        SakipJson.configure(mapper);
    }
}
