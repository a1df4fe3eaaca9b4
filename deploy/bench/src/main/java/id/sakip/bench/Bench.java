package id.sakip.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.sakip.local.launch.Launcher;
import id.sakip.local.launch.Platform;
import id.sakip.local.launch.Progress;
import id.sakip.local.launch.Workspace;

/**
 * Commands of the bench: {@code mulai} (warm start of the demo), {@code memori}, {@code segar} (freshness), {@code impor}
 * (bulk import against a bare JDBC batch insert), {@code impor-besar} (import job of 100,000 rows against COPY), or all of them without arguments. Prints Markdown for {@code
 * docs/performance.md}.
 */
public final class Bench {

    private static final Set<String> ALL = Set.of("mulai", "memori", "segar", "impor", "impor-besar");

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Set<String> wanted = arguments.length == 0 ? ALL : Set.copyOf(List.of(arguments));
        if (!ALL.containsAll(wanted)) {
            System.err.println("Perintah: " + ALL);
            System.exit(2);
        }
        Path root =
                Path.of(System.getProperty("sakip.root", ".")).toAbsolutePath().normalize();
        if (wanted.contains("mulai")) {
            System.out.println(new WarmStart(root).measure());
        }
        if (wanted.stream().anyMatch(command -> !command.equals("mulai"))) {
            measureRunning(root, wanted);
        }
    }

    private static void measureRunning(Path root, Set<String> wanted)
            throws IOException, InterruptedException, SQLException {
        Path home = Files.createTempDirectory(Files.createDirectories(root.resolve("deploy/bench/target")), "bench");
        Workspace workspace = new Workspace(root, home);
        try (Launcher launcher = new Launcher(workspace, new Progress(System.err), true)) {
            launcher.takeHome();
            Platform platform = launcher.start();
            RunFile run = RunFile.of(workspace);
            try (Client client = new Client(platform)) {
                new Plans(client).create();
                if (wanted.contains("memori")) {
                    System.out.println(new Memory(run).measure("right after the start"));
                }
                if (wanted.contains("segar")) {
                    System.out.println(new Freshness(client).measure());
                }
                if (wanted.contains("impor")) {
                    System.out.println(new BulkImport(client, run).measure());
                }
                if (wanted.contains("impor-besar")) {
                    System.out.println(new LargeImport(client, run).measure());
                }
                if (wanted.contains("memori")) {
                    System.out.println(new Memory(run).measure("after the load"));
                }
            }
        } finally {
            delete(home);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
