package id.sakip.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import id.sakip.embedded.DemoUser;
import id.sakip.embedded.EmbeddedIssuer;
import id.sakip.embedded.EmbeddedKafka;
import id.sakip.embedded.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real PostgreSQL, a real Kafka broker and a real token issuer for one test JVM, on ports and folders of its own. */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "sakip_test";

    /** A kabupaten beside that of the demo users: it must not see them, nor they it. */
    private static final List<DemoUser> SECOND_KABUPATEN = List.of(
            new DemoUser(
                    "operator.maesan", "Operator Kecamatan Maesan", List.of("operator-kecamatan"), List.of("35.11.01")),
            new DemoUser("bappeda.bondowoso", "Bappeda Kabupaten Bondowoso", List.of("bappeda"), List.of("35.11")));

    private Path folder;
    private EmbeddedPostgres postgres;
    private EmbeddedKafka kafka;
    private EmbeddedIssuer issuer;

    @Override
    public Map<String, String> start() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            folder = Files.createTempDirectory(target, "infrastructure");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture<EmbeddedKafka> startingKafka =
                CompletableFuture.supplyAsync(() -> EmbeddedKafka.start(folder.resolve("kafka"), 0));
        postgres = EmbeddedPostgres.start(folder.resolve("postgres"), 0, List.of(DATABASE));
        issuer = EmbeddedIssuer.start(folder.resolve("issuer.json"), 0, SECOND_KABUPATEN);
        kafka = startingKafka.join();
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE),
                "quarkus.datasource.username", postgres.username(),
                "quarkus.datasource.password", postgres.password(),
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.oidc.auth-server-url", issuer.issuerUrl());
    }

    @Override
    public void stop() {
        Stream.of(issuer, kafka, postgres).filter(java.util.Objects::nonNull).forEach(Infrastructure::close);
        if (folder != null) {
            delete(folder);
        }
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop " + server, e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
