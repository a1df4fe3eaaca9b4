package id.sakip.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The compose file, parsed and compared with what it refers to. It says nothing about whether the images start: that
 * needs a container engine.
 */
class ComposeFileTest {

    private static final List<String> OURS =
            List.of("planning-service", "realization-service", "scoring-service", "reporting-service");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:-([^}]*))?}");

    private final Map<String, Object> compose =
            map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Repository.text("docker-compose.yml")));
    private final Map<String, Object> services = map(compose.get("services"));

    ComposeFileTest() throws IOException {}

    @Test
    void holdsEveryServiceOfTheBuildAndWhatTheyNeed() throws IOException {
        var modules = new TreeSet<String>();
        Matcher module = Pattern.compile("<module>([a-z]+-service)</module>").matcher(Repository.text("pom.xml"));
        while (module.find()) {
            modules.add(module.group(1));
        }

        assertThat(modules).containsExactlyInAnyOrderElementsOf(OURS);
        assertThat(services).containsOnlyKeys(with(OURS, "postgres", "kafka", "keycloak"));
    }

    @Test
    void buildsEachServiceFromItsOwnPackage() throws IOException {
        String dockerfile = Repository.text("deploy/compose/Dockerfile");
        String ignored = Repository.text(".dockerignore");
        for (String name : OURS) {
            Map<String, Object> build = map(map(services.get(name)).get("build"));

            assertThat(Repository.path(build.get("context").toString())
                            .resolve(build.get("dockerfile").toString()))
                    .isRegularFile();
            assertThat(map(build.get("args"))).containsEntry("SERVICE", name);
            assertThat(ignored).contains("!" + name + "/target/quarkus-app");
        }
        assertThat(dockerfile).contains("ARG SERVICE");
    }

    @Test
    void copiesAllPartsOfAPackageAndDropsItsRights() throws IOException {
        String dockerfile = Repository.text("deploy/compose/Dockerfile");

        for (String part : List.of("lib/", "quarkus-run.jar", "quarkus/", "app/")) {
            assertThat(dockerfile).contains("COPY ${SERVICE}/target/quarkus-app/" + part);
        }
        assertThat(dockerfile).containsPattern("(?m)^FROM eclipse-temurin:25[0-9._]*-jre-[a-z]+$");
        assertThat(dockerfile).containsPattern("(?m)^USER [1-9][0-9]*:[1-9][0-9]*$");
    }

    @Test
    void refersToFilesAndVolumesThatExist() {
        Map<String, Object> volumes = map(compose.get("volumes"));
        services.forEach((name, service) -> {
            for (String volume : list(map(service).get("volumes"))) {
                String source = volume.split(":")[0];
                if (source.startsWith("./")) {
                    assertThat(Repository.path(source)).as(name).exists();
                } else {
                    assertThat(volumes).as(name).containsKey(source);
                }
            }
        });
    }

    @Test
    void bindsDifferentPortsOnLoopbackOnly() {
        var used = new HashSet<String>();
        services.forEach((name, service) -> {
            for (String port : list(map(service).get("ports"))) {
                String[] parts = port.split(":");

                assertThat(parts).as(name).hasSize(3);
                assertThat(parts[0]).as(name).isEqualTo("127.0.0.1");
                assertThat(used.add(parts[1]))
                        .as("port " + parts[1] + " is free")
                        .isTrue();
            }
        });
    }

    @Test
    void publishesEachServiceOnThePortItListensOn() throws IOException {
        for (String name : OURS) {
            var properties = new Properties();
            try (var reader =
                    Files.newBufferedReader(Repository.path(name + "/src/main/resources/application.properties"))) {
                properties.load(reader);
            }
            String port = properties.getProperty("quarkus.http.port");

            assertThat(environment(name)).containsEntry("QUARKUS_HTTP_PORT", port);
            assertThat(list(map(services.get(name)).get("ports"))).containsExactly("127.0.0.1:" + port + ":" + port);
        }
    }

    @Test
    void givesEachServiceADatabaseOfItsOwnThatTheInitScriptCreates() throws IOException {
        String script = Repository.text("deploy/compose/postgres/10-databases.sh");
        var urls = new HashSet<String>();
        for (String name : OURS) {
            Map<String, String> environment = environment(name);
            String database = name.replace("-service", "");
            String variable = database.toUpperCase(java.util.Locale.ROOT) + "_DB_PASSWORD";

            assertThat(environment)
                    .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://postgres:5432/" + database)
                    .containsEntry("QUARKUS_DATASOURCE_USERNAME", database);
            assertThat(environment.get("QUARKUS_DATASOURCE_PASSWORD"))
                    .startsWith("${" + variable + ":-")
                    .isEqualTo(environment("postgres").get(variable));
            assertThat(script).contains("create " + database + " \"$" + variable + "\"");
            assertThat(urls.add(environment.get("QUARKUS_DATASOURCE_JDBC_URL"))).isTrue();
        }
        assertThat(environment("keycloak").get("KC_DB_PASSWORD"))
                .isEqualTo(environment("postgres").get("KEYCLOAK_DB_PASSWORD"));
    }

    @Test
    void tellsEachServiceWhereKafkaAndTheIssuerAre() throws IOException {
        String realm =
                Repository.json("deploy/keycloak/sakip-realm.json").get("realm").textValue();
        for (String name : OURS) {
            assertThat(environment(name))
                    .containsEntry("QUARKUS_HTTP_HOST", "0.0.0.0")
                    .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")
                    .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://keycloak:8080/realms/" + realm);
        }
        assertThat(environment("kafka").get("KAFKA_ADVERTISED_LISTENERS")).contains("kafka:9092");
        assertThat(environment("keycloak").get("KC_HOSTNAME")).isEqualTo("${KEYCLOAK_URL:-http://127.0.0.1:8180}");
        assertThat(list(map(services.get("keycloak")).get("ports"))).containsExactly("127.0.0.1:8180:8080");
    }

    @Test
    void startsEachServiceAfterWhatItNeedsIsHealthy() {
        services.forEach((name, service) -> {
            assertThat(map(map(service).get("healthcheck"))).as(name).containsKey("test");
            map(map(service).get("depends_on")).forEach((needed, condition) -> {
                assertThat(services).as(name).containsKey(needed);
                assertThat(map(condition)).as(name).containsEntry("condition", "service_healthy");
            });
        });
        for (String name : OURS) {
            assertThat(map(map(services.get(name)).get("depends_on")))
                    .containsOnlyKeys("postgres", "kafka", "keycloak");
        }
    }

    @Test
    void pinsEveryImage() {
        services.forEach((name, service) ->
                assertThat(map(service).get("image").toString()).as(name).matches("[a-z./-]+:[0-9][A-Za-z0-9._-]*"));
    }

    @Test
    void namesEverySecretAsADemoOneAndDocumentsItsVariable() throws IOException {
        String guide = Repository.text("docs/operating.md");
        Set<String> seen = new HashSet<>();
        for (String name : services.keySet()) {
            environment(name).forEach((key, value) -> {
                Matcher variable = VARIABLE.matcher(value);
                if (variable.matches()) {
                    seen.add(variable.group(1));
                }
                if (key.contains("PASSWORD")) {
                    assertThat(value).as(name + " " + key).matches("\\$\\{[A-Z_]+:-demo-[a-z-]+}");
                }
            });
        }
        for (String variable : seen) {
            assertThat(guide).contains("`" + variable + "`");
        }
        assertThat(seen).isNotEmpty();
    }

    private Map<String, String> environment(String service) {
        var environment = new HashMap<String, String>();
        map(map(services.get(service)).get("environment")).forEach((key, value) -> environment.put(key, "" + value));
        return environment;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    private static List<String> list(Object node) {
        return node == null
                ? List.of()
                : ((List<?>) node).stream().map(Object::toString).toList();
    }

    private static String[] with(List<String> names, String... more) {
        var all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
