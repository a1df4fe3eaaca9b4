package id.sakip.local.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a run writes down about its processes and addresses while it is up. A record without a living owner is the trace
 * of a run that was killed. Other programs may read the addresses from it: {@code planning.url}, {@code issuer.url},
 * {@code kafka.bootstrap}, {@code postgres.port}, ...
 */
final class RunRecord {

    private static final Duration LONGEST_KILL = Duration.ofSeconds(10);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(25);

    private final Path file;
    private final Properties entries;

    private RunRecord(Path file, Properties entries) {
        this.file = file;
        this.entries = entries;
    }

    static RunRecord create(Path file, String instance) {
        Properties entries = new Properties();
        entries.setProperty("instance", instance);
        entries.setProperty(
                "launcher.pid", String.valueOf(ProcessHandle.current().pid()));
        RunRecord created = new RunRecord(file, entries);
        created.save();
        return created;
    }

    /** Empty when the last run ended in good order. */
    static Optional<RunRecord> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties entries = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            entries.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new RunRecord(file, entries));
    }

    synchronized void put(String key, String value) {
        entries.setProperty(key, value);
        save();
    }

    synchronized Optional<String> get(String key) {
        return Optional.ofNullable(entries.getProperty(key));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher that wrote this, when it still runs. */
    Optional<ProcessHandle> launcher() {
        return process("launcher.pid").filter(process -> commandLine(process).contains("sakip-local.jar"));
    }

    /**
     * The process of a service, when it still runs. A pid alone proves nothing, because the system gives it to another
     * program later: the command line must carry the instance of this run.
     */
    Optional<ProcessHandle> process(Service service) {
        return process(service.database() + ".pid")
                .filter(process -> commandLine(process).contains(instanceArgument(entries.getProperty("instance"))));
    }

    static String instanceArgument(String instance) {
        return "-Dsakip.instance=" + instance;
    }

    /** Stops a process; one that does not leave in time is killed, which loses nothing that was committed. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            if (!hasLeft(process, patience)) {
                process.destroyForcibly();
                hasLeft(process, LONGEST_KILL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Asks often: {@link ProcessHandle#onExit()} notices the end of a process that is no child seconds late. */
    static boolean hasLeft(ProcessHandle process, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(BETWEEN_QUESTIONS);
        }
        return true;
    }

    private Optional<ProcessHandle> process(String key) {
        return get(key).map(Long::parseLong).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    private static String commandLine(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return info.commandLine()
                .orElseGet(() -> info.arguments()
                        .map(arguments -> String.join(" ", List.of(arguments)))
                        .orElse(""));
    }

    private void save() {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            // Not Properties.store, which escapes colons: shell scripts read these addresses too.
            Files.write(
                    next,
                    entries.stringPropertyNames().stream()
                            .sorted()
                            .map(key -> key + "=" + entries.getProperty(key))
                            .toList());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
