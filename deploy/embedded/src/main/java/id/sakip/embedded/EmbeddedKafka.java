package id.sakip.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker with its own KRaft controller inside this JVM, on loopback. Topics and offsets stay in the data
 * directory and are found again by the next start. It ends with the JVM.
 */
public final class EmbeddedKafka implements AutoCloseable {

    private static final int ATTEMPTS = 5;

    /** Held here, because java.util.logging forgets the level of a logger that nobody refers to. */
    private static final List<Logger> WARNINGS_ONLY = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    /** These warn about what is normal for a single node that starts and stops. */
    private static final List<Logger> ERRORS_ONLY = Stream.of(
                    "org.apache.kafka.controller", "org.apache.kafka.raft", "org.apache.kafka.clients.NetworkClient")
            .map(Logger::getLogger)
            .toList();

    private final KafkaRaftServer server;
    private final DirectoryLock lock;
    private final int port;
    private boolean open = true;

    private EmbeddedKafka(KafkaRaftServer server, DirectoryLock lock, int port) {
        this.server = server;
        this.lock = lock;
        this.port = port;
    }

    /**
     * Starts a broker.
     *
     * @param dataDir created when it is not there; one broker at a time may use it
     * @param port of the broker on loopback, or 0 for any free one; the controller always takes a free one
     * @throws IllegalStateException when the directory is in use, the port is taken or the broker does not start; the
     *     message says which
     */
    public static EmbeddedKafka start(Path dataDir, int port) {
        WARNINGS_ONLY.forEach(logger -> logger.setLevel(Level.WARNING));
        ERRORS_ONLY.forEach(logger -> logger.setLevel(Level.SEVERE));
        Path directory = dataDir.toAbsolutePath().normalize();
        DirectoryLock lock = DirectoryLock.take(directory)
                .orElseThrow(() -> new IllegalStateException("another Kafka uses " + directory));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            // The broker loads its parts by name through the context loader, which need not be the one it came from.
            thread.setContextClassLoader(EmbeddedKafka.class.getClassLoader());
            Path data = directory.resolve("data");
            format(data);
            return start(data, port, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static EmbeddedKafka start(Path data, int wanted, DirectoryLock lock) {
        for (int attempt = 1; ; attempt++) {
            int port = Ports.orFree(wanted);
            if (!Ports.isFree(port)) {
                throw new IllegalStateException("port " + port + " is taken");
            }
            KafkaRaftServer server =
                    new KafkaRaftServer(new KafkaConfig(properties(data, port, Ports.free()), false), Time.SYSTEM);
            try {
                server.startup();
                return new EmbeddedKafka(server, lock, port);
            } catch (RuntimeException e) {
                server.shutdown();
                if (!isBindFailure(e) || attempt == ATTEMPTS) {
                    throw new IllegalStateException("Kafka did not start in " + data + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static boolean isBindFailure(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    private static void format(Path data) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(data);
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(data.toString())
                    .addDirectory(data.toString())
                    .setIgnoreFormatted(true)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                    .run();
        } catch (IOException e) {
            throw new IllegalStateException("cannot format " + data + " for Kafka", e);
        } catch (Exception e) {
            throw new IllegalStateException("cannot format " + data + " for Kafka: " + e.getMessage(), e);
        }
    }

    private static Properties properties(Path data, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "PLAINTEXT");
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.put("log.dirs", data.toString());
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        // After a kill the controller refuses the broker until its old session is over: 9 s by default.
        properties.put("broker.session.timeout.ms", "3000");
        properties.put("broker.heartbeat.interval.ms", "500");
        // The default of 128 MB is for brokers with thousands of partitions.
        properties.put("log.cleaner.dedupe.buffer.size", "8388608");
        return properties;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Stops the broker and keeps its data. */
    @Override
    public void close() {
        if (open) {
            open = false;
            server.shutdown();
            server.awaitShutdown();
            lock.close();
        }
    }
}
