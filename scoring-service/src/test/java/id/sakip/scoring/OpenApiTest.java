package id.sakip.scoring;

import id.sakip.testing.Infrastructure;
import id.sakip.testing.OpenApiContract;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Infrastructure.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    @Test
    void publishesTheApiThatItOffers() {
        OpenApiContract.isCurrent("scoring-service");
    }

    @Test
    void theDescriptionSaysAllThatAGeneratedClientNeeds() {
        OpenApiContract.isComplete();
    }
}
