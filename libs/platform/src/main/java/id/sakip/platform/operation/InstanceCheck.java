package id.sakip.platform.operation;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says which start of the service this is, so that a launcher does not take an old process for its own. */
@Readiness
public class InstanceCheck implements HealthCheck {

    private final String instance;

    InstanceCheck(@ConfigProperty(name = "sakip.instance", defaultValue = "-") String instance) {
        this.instance = instance;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("instance")
                .up()
                .withData("instance", instance)
                .build();
    }
}
