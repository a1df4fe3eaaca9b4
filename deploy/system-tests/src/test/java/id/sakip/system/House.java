package id.sakip.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sakip.embedded.DemoUsers;
import id.sakip.embedded.EmbeddedIssuer;
import id.sakip.embedded.EmbeddedKafka;
import id.sakip.embedded.EmbeddedPostgres;
import id.sakip.embedded.Ports;
import id.sakip.local.launch.Platform;
import id.sakip.local.launch.Service;
import id.sakip.local.launch.ServiceProcess;
import id.sakip.local.launch.Workspace;
import io.restassured.specification.RequestSpecification;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

import static io.restassured.RestAssured.given;

/** The whole platform as its users meet it: four processes, a database server, a broker and an issuer. */
final class House implements AutoCloseable {

    private final Path folder;
    private final Workspace workspace;
    private final String instance = UUID.randomUUID().toString();
    private final int kafkaPort = Ports.free();
    private final EmbeddedPostgres postgres;
    private final EmbeddedIssuer issuer;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
    private final List<ServiceProcess> replicas = new ArrayList<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private EmbeddedKafka kafka;

    House() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("sakip.root", "../.."));
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "house");
        workspace = new Workspace(root, folder);
        postgres = EmbeddedPostgres.start(
                folder.resolve("postgres"),
                0,
                Arrays.stream(Service.values()).map(Service::database).toList());
        issuer = EmbeddedIssuer.start(folder.resolve("issuer.json"), 0);
        startKafka();
        for (Service service : Service.values()) {
            ports.put(service, Ports.free());
            processes.put(service, launch(service, ports.get(service)));
        }
        for (Service service : Service.values()) {
            awaitReady(processes.get(service));
        }
    }

    Platform platform() {
        return new Platform(
                Arrays.stream(Service.values()).collect(Collectors.toMap(s -> s, this::url)),
                URI.create(issuer.tokenUrl()));
    }

    URI url(Service service) {
        return URI.create("http://127.0.0.1:" + ports.get(service));
    }

    Path demoData() {
        return workspace.demoData();
    }

    String brokers() {
        return "127.0.0.1:" + kafkaPort;
    }

    /** A request to {@code service} as {@code user}. */
    RequestSpecification as(String user, Service service) {
        return given().baseUri(url(service).toString())
                .auth()
                .oauth2(token(user))
                .contentType("application/json");
    }

    String token(String user) {
        return tokens.computeIfAbsent(
                user,
                name -> given().formParam("grant_type", "password")
                        .formParam("client_id", "sakip")
                        .formParam("username", name)
                        .formParam("password", DemoUsers.PASSWORD)
                        .post(issuer.tokenUrl())
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("access_token"));
    }

    /** Ends a service the hard way, with no chance to finish anything. */
    void kill(Service service) throws InterruptedException {
        processes.get(service).kill();
    }

    void restart(Service service) throws InterruptedException {
        ServiceProcess process = launch(service, ports.get(service));
        processes.put(service, process);
        awaitReady(process);
    }

    /** Starts one more process of {@code service}; {@link #stopReplicas()} ends it. */
    URI addReplica(Service service) throws InterruptedException {
        int port = Ports.free();
        ServiceProcess replica = launch(service, port);
        replicas.add(replica);
        awaitReady(replica);
        return URI.create("http://127.0.0.1:" + port);
    }

    void stopReplicas() {
        replicas.forEach(ServiceProcess::stop);
        replicas.clear();
    }

    void startKafka() {
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), kafkaPort);
    }

    void stopKafka() {
        kafka.close();
    }

    /** All that is on {@code topic} now, of one key or of all. */
    List<ConsumerRecord<String, String>> messages(String topic, String key) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class);
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            while (end.entrySet().stream().anyMatch(p -> consumer.position(p.getKey()) < p.getValue())) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
                    if (key == null || key.equals(message.key())) {
                        found.add(message);
                    }
                }
            }
        }
        return found;
    }

    /** The single number that {@code sql} selects in the database of {@code service}. */
    long count(Service service, String sql) {
        try (Connection connection = DriverManager.getConnection(
                        postgres.jdbcUrl(service.database()), postgres.username(), postgres.password());
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stopReplicas();
        processes.values().parallelStream().forEach(ServiceProcess::stop);
        issuer.close();
        kafka.close();
        postgres.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private ServiceProcess launch(Service service, int port) {
        return ServiceProcess.start(
                service,
                workspace.application(service),
                workspace.logs().resolve(service.title() + "-" + port + ".log"),
                port,
                instance,
                Map.of(
                        // A killed worker's job is taken over at once.
                        "SAKIP_IMPOR_DIAM", "3s",
                        "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.database()),
                        "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                        "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                        "KAFKA_BOOTSTRAP_SERVERS", brokers(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.issuerUrl(),
                        "SAKIP_BUKTI_FOLDER", folder.resolve("bukti").toString(),
                        "SAKIP_INSTANCE", instance));
    }

    private static void awaitReady(ServiceProcess process) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            process.awaitReady(client);
        }
    }
}
