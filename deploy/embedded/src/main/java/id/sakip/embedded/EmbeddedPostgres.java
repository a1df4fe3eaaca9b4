package id.sakip.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.postgresql.Driver;

/**
 * A PostgreSQL server of its own, on loopback, with everything it owns below one directory. Data stays there when the
 * server stops and is found again by the next start.
 *
 * <p>Commits are durable ({@code fsync} and {@code synchronous_commit} are on). The server stops with the JVM, also when
 * the JVM is killed.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /**
     * System property: where to unpack the server program, in place of {@code program} in the data directory. Servers
     * that come and go, as in tests, share it there.
     */
    public static final String PROGRAM = "sakip.postgres.program";

    private static final String USERNAME = "postgres";
    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final int ATTEMPTS = 5;
    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_TO_STOP = 20;

    private final Path data;
    private final Path binaries;
    private final Path log;
    private final PostgresUser user;
    private final String password;
    private final DirectoryLock lock;

    private int port;
    private long pid;
    private boolean stoppedLeftover;
    private Process guard;

    private EmbeddedPostgres(Path directory, DirectoryLock lock) throws IOException {
        this.lock = lock;
        binaries = PostgresBinaries.unpackedIn(
                Optional.ofNullable(System.getProperty(PROGRAM)).map(Path::of).orElse(directory.resolve("program")));
        data = directory.resolve("data");
        log = directory.resolve("postgres.log");
        user = PostgresUser.of(data);
        password = password(directory.resolve("password"));
        if (!Files.exists(log)) {
            Files.createFile(log);
            user.own(log);
        }
    }

    /**
     * Starts a server and creates those of the databases that are not there yet.
     *
     * @param dataDir created when it is not there; one server at a time may use it
     * @param port on loopback, or 0 for any free one
     * @throws IllegalStateException when the directory is in use, the port is taken or the server does not start; the
     *     message says which
     */
    public static EmbeddedPostgres start(Path dataDir, int port, List<String> databases) {
        Path directory = dataDir.toAbsolutePath().normalize();
        databases.forEach(EmbeddedPostgres::requireName);
        DirectoryLock lock = DirectoryLock.take(directory)
                .orElseThrow(() -> new IllegalStateException("another PostgreSQL uses " + directory));
        EmbeddedPostgres server = null;
        try {
            server = new EmbeddedPostgres(directory, lock);
            server.stopLeftover();
            server.initialise();
            server.startOn(port);
            server.create(databases);
            return server;
        } catch (IOException | SQLException e) {
            throw given(server, lock, new IllegalStateException("PostgreSQL did not start in " + directory, e));
        } catch (RuntimeException e) {
            throw given(server, lock, e);
        }
    }

    /** Leaves nothing running behind a start that failed or was interrupted. */
    private static RuntimeException given(EmbeddedPostgres server, DirectoryLock lock, RuntimeException failure) {
        boolean interrupted = Thread.interrupted();
        try {
            if (server != null && server.guard != null) {
                server.close();
            } else {
                if (server != null) {
                    server.stopRunning();
                }
                lock.close();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return failure;
    }

    /** Address for JDBC, without user and password. */
    public String jdbcUrl(String database) {
        requireName(database);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String username() {
        return USERNAME;
    }

    /** Random per data directory and kept in it. */
    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Process id of the server itself, for tests that kill it. */
    public long pid() {
        return pid;
    }

    /** Whether this start had to stop a server that an earlier, killed owner of the directory left running. */
    public boolean stoppedLeftover() {
        return stoppedLeftover;
    }

    /** Stops the server, ends its connections and keeps the data. */
    @Override
    public void close() {
        if (pid == 0) {
            return;
        }
        stop();
        pid = 0;
        guard.destroy();
        lock.close();
    }

    private void initialise() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION")) && Files.exists(data.resolve("global/pg_control"))) {
            return;
        }
        // A directory without its control file is what a killed initdb leaves: it never held data.
        Directories.delete(data);
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.own(data);
        Path secret = Files.createTempFile(data.getParent(), "secret", null);
        Files.writeString(secret, password);
        user.own(secret);
        try {
            // The built-in locale sorts alike on every platform, whatever the machine has installed.
            run(
                    "initdb",
                    "-D",
                    data.toString(),
                    "-U",
                    USERNAME,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + secret,
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
        } catch (RuntimeException e) {
            Directories.delete(data);
            throw e;
        } finally {
            Files.delete(secret);
        }
    }

    private void startOn(int wanted) throws IOException {
        for (int attempt = 1; pid == 0; attempt++) {
            port = Ports.orFree(wanted);
            if (!Ports.isFree(port)) {
                throw new IllegalStateException("port " + port + " is taken");
            }
            long logStart = Files.size(log);
            try {
                run(
                        "pg_ctl",
                        "start",
                        "-D",
                        data.toString(),
                        "-l",
                        log.toString(),
                        "-w",
                        "-t",
                        String.valueOf(SECONDS_TO_START),
                        "-o",
                        serverOptions());
            } catch (IllegalStateException e) {
                boolean lostRace = logSince(logStart).contains("could not bind");
                if (lostRace && wanted == 0 && attempt < ATTEMPTS) {
                    continue;
                }
                throw new IllegalStateException(
                        lostRace ? "port " + port + " is taken" : e.getMessage() + "\n" + logSince(logStart), e);
            }
            pid = runningPid().orElseThrow(() -> new IllegalStateException("PostgreSQL ended right after its start"));
            guard = guard(pid);
        }
    }

    private String serverOptions() {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c max_connections=200",
                "-c shared_buffers=64MB",
                "-c timezone=UTC",
                "-c log_timezone=UTC");
    }

    private void create(List<String> databases) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", USERNAME);
        login.setProperty("password", password);
        try (Connection connection = new Driver().connect(jdbcUrl("postgres"), login)) {
            for (String database : databases) {
                if (!exists(connection, database)) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("create database " + database);
                    }
                }
            }
        }
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Holding the lock of the directory proves that its earlier owner is gone, so a server that still runs on this data
     * is a leftover. A pid file that names some other program is only stale, and is removed.
     */
    private void stopLeftover() throws IOException {
        stoppedLeftover = stopRunning();
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    private boolean stopRunning() {
        Optional<Long> running = runningPid();
        running.ifPresent(server -> {
            pid = server;
            stop();
            pid = 0;
        });
        return running.isPresent();
    }

    private void stop() {
        try {
            run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", String.valueOf(SECONDS_TO_STOP));
        } catch (IllegalStateException e) {
            if (ProcessHandle.of(pid).isPresent() && runningPid().isPresent()) {
                run("pg_ctl", "stop", "-D", data.toString(), "-m", "immediate", "-w");
            }
        }
    }

    /** The pid in the server's pid file, when the process with this pid is a PostgreSQL on this data. */
    private Optional<Long> runningPid() {
        Path pidFile = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(pidFile);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.getFirst().strip())).filter(this::isServerOfThisData);
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isServerOfThisData(long candidate) {
        return ProcessHandle.of(candidate)
                .map(ProcessHandle::info)
                .filter(info -> info.commandLine()
                        .or(info::command)
                        .map(line -> line.contains("postgres"))
                        .orElse(false))
                .filter(info -> info.arguments()
                        .map(arguments -> List.of(arguments).contains(data.toString()))
                        .orElse(true))
                .isPresent();
    }

    /**
     * A shell that waits for the end of its input, which comes when this JVM ends in whatever way, and then stops the
     * server. It ignores the signals of the terminal, so that Ctrl-C leaves the order of stopping to the owner.
     */
    private Process guard(long server) throws IOException {
        String script = """
                trap '' INT HUP
                read -r line
                if [ "$(head -n 1 "$1/postmaster.pid" 2>/dev/null)" = "$2" ]; then kill -INT "$2"; fi
                """;
        return new ProcessBuilder("sh", "-c", script, "sakip-postgres-guard", data.toString(), String.valueOf(server))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = null;
        try {
            output = Files.createTempFile(data.getParent(), program, ".out");
            ProcessBuilder builder = new ProcessBuilder(user.command(command))
                    .directory(data.getParent().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            awaitEnd(process, program);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        program + " failed: " + Files.readString(output).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(output);
        }
    }

    private static void awaitEnd(Process process, String program) {
        try {
            if (!process.waitFor(2 * SECONDS_TO_START, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(program + " did not end");
            }
        } catch (InterruptedException e) {
            process.destroy();
            process.onExit().join();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + program, e);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String logSince(long start) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(start, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8).strip();
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password);
        return password;
    }

    private static void requireName(String database) {
        if (!DATABASE_NAME.matcher(database).matches()) {
            throw new IllegalArgumentException("not a plain database name: '" + database + "'");
        }
    }
}
