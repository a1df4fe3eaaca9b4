package id.sakip.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** The published API description is what the service really offers, and enough to generate clients from. */
public final class OpenApiContract {

    private static final String UPDATE = "sakip.openapi.update";

    private OpenApiContract() {}

    /**
     * Compares the running service's document with {@code docs/openapi/<service>.yaml}; with {@code
     * -Dsakip.openapi.update=true} the file is written instead.
     */
    public static void isCurrent(String service) {
        String now = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path file = Path.of("..", "docs", "openapi", service + ".yaml");
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            assertThat(file)
                    .as("run ./sakip openapi to bring the published API description up to date")
                    .exists()
                    .hasContent(now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The running service's document says all that a generated client needs, see {@link OpenApiRules}. */
    public static void isComplete() {
        Map<String, Object> document = RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
        assertThat(OpenApiRules.faults(document)).isEmpty();
    }
}
