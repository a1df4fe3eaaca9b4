package id.sakip.local.launch;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import id.sakip.embedded.DirectoryLock;
import id.sakip.embedded.EmbeddedIssuer;
import id.sakip.embedded.EmbeddedKafka;
import id.sakip.embedded.EmbeddedPostgres;
import id.sakip.embedded.Ports;

/**
 * Starts everything and stops it again. Closing is safe at any moment, also from a shutdown hook while the start is
 * still under way.
 */
public final class Launcher implements AutoCloseable {

    private static final int POSTGRES_PORT = 55432;
    private static final int KAFKA_PORT = 9092;
    private static final int ISSUER_PORT = 8180;
    private static final Duration PATIENCE_WITH_LEFTOVERS = Duration.ofSeconds(4);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Workspace workspace;
    private final Progress progress;
    private final boolean freePorts;
    private final String instance = UUID.randomUUID().toString();
    private final ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);
    private final CountDownLatch closed = new CountDownLatch(1);

    private DirectoryLock lock;
    private RunRecord record;
    private EmbeddedPostgres postgres;
    private EmbeddedKafka kafka;
    private EmbeddedIssuer issuer;
    private boolean stopping;

    /** @param freePorts take any free ports instead of the usual ones */
    public Launcher(Workspace workspace, Progress progress, boolean freePorts) {
        this.workspace = workspace;
        this.progress = progress;
        this.freePorts = freePorts;
    }

    /**
     * Starts what is needed and returns when all services are ready. Needs {@link #takeHome()} first.
     *
     * @throws LaunchException when something does not start; what did start is stopped by {@link #close()}
     */
    public Platform start() throws InterruptedException {
        mendLeftovers();
        recordRun();
        say("Memulai PostgreSQL, Kafka dan penerbit token (data: " + workspace.shown(workspace.home()) + ")");
        startInfrastructure();
        say("Memulai " + Service.values().length + " layanan");
        return startServices();
    }

    /** Whether a stop has begun, so that failures from now on mean nothing. */
    public synchronized boolean isStopping() {
        return stopping;
    }

    /** Stops services first, then what they stand on. Returns when all is down, whoever began the stop. */
    @Override
    public void close() {
        if (beginStop()) {
            try {
                stopAll();
            } finally {
                closed.countDown();
            }
        } else {
            awaitClosed();
        }
    }

    private synchronized boolean beginStop() {
        boolean first = !stopping;
        stopping = true;
        return first;
    }

    private void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Makes this the only launcher on its folder.
     *
     * @throws LaunchException when another one has it
     */
    public void takeHome() {
        Optional<DirectoryLock> taken = DirectoryLock.take(workspace.home());
        if (taken.isEmpty()) {
            String owner = RunRecord.read(workspace.runRecord())
                    .flatMap(RunRecord::launcher)
                    .map(process -> " (pid " + process.pid() + ")")
                    .orElse("");
            throw new LaunchException("SAKIP lain" + owner + " sedang memakai " + workspace.shown(workspace.home())
                    + ". Hentikan dulu dengan ./sakip stop, atau pakai folder lain lewat SAKIP_HOME.");
        }
        synchronized (this) {
            lock = taken.get();
        }
    }

    private synchronized void recordRun() {
        requireStarting();
        record = RunRecord.create(workspace.runRecord(), instance);
    }

    private void requireStarting() {
        if (isStopping()) {
            throw new LaunchException("dihentikan");
        }
    }

    private synchronized <T> Future<T> startSoon(Callable<T> start) {
        requireStarting();
        return starters.submit(start);
    }

    private void mendLeftovers() {
        Optional<RunRecord> last = RunRecord.read(workspace.runRecord());
        if (last.isEmpty()) {
            return;
        }
        say("Proses sebelumnya berakhir paksa; membereskan sisanya");
        atOnce(Arrays.stream(Service.values())
                .map(service -> () -> last.get().process(service).ifPresent(process -> {
                    say("  menghentikan " + service.title() + " lama (pid " + process.pid() + ")");
                    RunRecord.stop(process, PATIENCE_WITH_LEFTOVERS);
                })));
        last.get().delete();
    }

    private void startInfrastructure() throws InterruptedException {
        int postgresPort = port("PostgreSQL", POSTGRES_PORT);
        int kafkaPort = port("Kafka", KAFKA_PORT);
        int issuerPort = port("penerbit token", ISSUER_PORT);
        Future<?> database = startSoon(() -> startPostgres(postgresPort));
        Future<?> broker = startSoon(() -> startKafka(kafkaPort));
        Future<?> tokens = startSoon(() -> startIssuer(issuerPort));
        await(tokens, "Penerbit token");
        await(database, "PostgreSQL");
        await(broker, "Kafka");
    }

    private Void startPostgres(int port) {
        EmbeddedPostgres started = EmbeddedPostgres.start(
                workspace.postgres(),
                port,
                Arrays.stream(Service.values()).map(Service::database).toList());
        synchronized (this) {
            postgres = started;
        }
        if (started.stoppedLeftover()) {
            say("  PostgreSQL lama yang tertinggal dihentikan lebih dulu");
        }
        record.put("postgres.port", String.valueOf(port));
        say("  PostgreSQL siap di 127.0.0.1:" + port);
        return null;
    }

    private Void startKafka(int port) {
        EmbeddedKafka started = EmbeddedKafka.start(workspace.kafka(), port);
        synchronized (this) {
            kafka = started;
        }
        record.put("kafka.bootstrap", started.bootstrapServers());
        say("  Kafka siap di " + started.bootstrapServers());
        return null;
    }

    private Void startIssuer(int port) {
        EmbeddedIssuer started = EmbeddedIssuer.start(workspace.issuerKey(), port);
        synchronized (this) {
            issuer = started;
        }
        record.put("issuer.url", started.issuerUrl());
        record.put("token.url", started.tokenUrl());
        return null;
    }

    private Platform startServices() throws InterruptedException {
        Map<Service, URI> urls = new EnumMap<>(Service.class);
        Map<Service, Future<?>> ready = new EnumMap<>(Service.class);
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            for (Service service : Service.values()) {
                int port = port(service.title(), service.usualPort());
                urls.put(service, URI.create("http://127.0.0.1:" + port));
                ServiceProcess process = startService(service, port);
                record.put(service.database() + ".url", urls.get(service).toString());
                record.put(service.database() + ".pid", String.valueOf(process.pid()));
                ready.put(service, startSoon(() -> {
                    process.awaitReady(client);
                    say("  " + service.title() + " siap di " + urls.get(service));
                    return null;
                }));
            }
            for (Service service : Service.values()) {
                await(ready.get(service), service.title());
            }
        }
        processes.forEach((service, process) -> process.handle().onExit().thenRun(() -> reportLoss(service)));
        return new Platform(urls, URI.create(issuer.tokenUrl()));
    }

    private synchronized ServiceProcess startService(Service service, int port) {
        requireStarting();
        Map<String, String> environment = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.database()),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.issuerUrl(),
                // Consumers take five seconds to leave gracefully; what they had not finished is redelivered anyway.
                "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN", "false",
                "SAKIP_BUKTI_FOLDER", workspace.bukti().toString(),
                "SAKIP_INSTANCE", instance);
        ServiceProcess process = ServiceProcess.start(
                service, workspace.application(service), workspace.log(service), port, instance, environment);
        processes.put(service, process);
        return process;
    }

    private void reportLoss(Service service) {
        say("PERHATIAN: " + service.title() + " berhenti sendiri; lihat " + workspace.shown(workspace.log(service)));
    }

    /** Once a stop has begun, news about starts only confuse. */
    private void say(String line) {
        if (!isStopping()) {
            progress.say(line);
        }
    }

    private int port(String what, int usual) {
        if (freePorts) {
            return Ports.free();
        }
        if (Ports.isFree(usual)) {
            return usual;
        }
        int other = Ports.free();
        say("  port " + usual + " terpakai; " + what + " memakai port " + other);
        return other;
    }

    private static void await(Future<?> started, String what) throws InterruptedException {
        try {
            started.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LaunchException expected) {
                throw expected;
            }
            throw new LaunchException(
                    what + " tidak dapat dimulai: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private void stopAll() {
        List<ServiceProcess> running;
        synchronized (this) {
            running = List.copyOf(processes.values());
        }
        atOnce(running.stream().map(process -> process::stop));
        // A start under way is interrupted and waited for: what it has started must be stopped below.
        starters.shutdownNow();
        try {
            starters.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stopInfrastructure();
    }

    private synchronized void stopInfrastructure() {
        if (issuer != null) {
            issuer.close();
        }
        atOnce(Stream.of(
                () -> {
                    if (kafka != null) {
                        kafka.close();
                    }
                },
                () -> {
                    if (postgres != null) {
                        postgres.close();
                    }
                }));
        if (record != null) {
            record.delete();
        }
        if (lock != null) {
            lock.close();
        }
    }

    /** Waits take most of the time here, so a thread each, however few processors there are. */
    private static void atOnce(Stream<Runnable> tasks) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            tasks.forEach(threads::execute);
        }
    }

    /**
     * Asks the launcher that runs on these folders to stop, and waits until it has.
     *
     * @return false when none runs
     */
    public static boolean stopOther(Workspace workspace) {
        Optional<ProcessHandle> other = RunRecord.read(workspace.runRecord()).flatMap(RunRecord::launcher);
        other.ifPresent(process -> {
            RunRecord.stop(process, LONGEST_STOP);
        });
        return other.isPresent();
    }
}
