package id.sakip.local.launch;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where a running platform is reached.
 *
 * @param tokenUrl where users get their bearer tokens
 */
public record Platform(Map<Service, URI> services, URI tokenUrl) {

    public Platform {
        services = Map.copyOf(new EnumMap<>(services));
    }

    public URI url(Service service) {
        return services.get(service);
    }
}
