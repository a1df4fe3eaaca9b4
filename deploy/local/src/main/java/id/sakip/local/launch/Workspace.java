package id.sakip.local.launch;

import java.nio.file.Path;

/**
 * The folders of a run.
 *
 * @param root of the repository, with the packaged services
 * @param home where all data, logs and the lock are
 */
public record Workspace(Path root, Path home) {

    public Workspace {
        root = root.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    public Path demoData() {
        return root.resolve("deploy/demo-data");
    }

    public Path application(Service service) {
        return root.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path postgres() {
        return home.resolve("postgres");
    }

    Path kafka() {
        return home.resolve("kafka");
    }

    Path issuerKey() {
        return home.resolve("issuer/key.json");
    }

    /** Evidence files of realization-service. */
    Path bukti() {
        return home.resolve("bukti");
    }

    public Path logs() {
        return home.resolve("log");
    }

    Path log(Service service) {
        return logs().resolve(service.title() + ".log");
    }

    public Path runRecord() {
        return home.resolve("run.properties");
    }

    /** As people would write it: relative to the repository where it lies in it. */
    String shown(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }
}
