package id.sakip.local.launch;

import java.util.Locale;

/** The services, each with the port it usually has and the database it owns. */
public enum Service {
    PLANNING(8081),
    REALIZATION(8082),
    SCORING(8083),
    REPORTING(8084);

    private final int usualPort;

    Service(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }

    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of its folder and in its logs, e.g. {@code planning-service}. */
    public String title() {
        return database() + "-service";
    }
}
