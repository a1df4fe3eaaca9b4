package id.sakip.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** From {@code ./sakip demo --selesai} to the printed report, on kept data and a finished build. */
final class WarmStart {

    private static final int ROUNDS = 5;
    private static final String REPORT = "Tabel 3.1";

    private final Path root;

    WarmStart(Path root) {
        this.root = root;
    }

    String measure() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(Files.createDirectories(root.resolve("deploy/bench/target")), "start");
        try {
            Duration fresh = run(home);
            List<Duration> warm = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                warm.add(run(home));
            }
            return """
                    ### Start of `./sakip demo` to the printed report
                    | | time |
                    |---|---|
                    | first run on an empty data folder | %s |
                    | warm, median of %d | %s |
                    | warm, fastest and slowest | %s, %s |
                    """.formatted(
                            Figures.seconds(fresh),
                            ROUNDS,
                            Figures.seconds(Figures.median(warm)),
                            Figures.seconds(Figures.percentile(warm, 1)),
                            Figures.seconds(Figures.percentile(warm, 100)));
        } finally {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Duration run(Path home) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(root.resolve("sakip").toString(), "demo", "--selesai").redirectErrorStream(true);
        builder.environment().put("SAKIP_HOME", home.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        Duration time = null;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (time == null && line.contains(REPORT)) {
                    time = Duration.ofNanos(System.nanoTime() - start);
                }
            }
        }
        if (process.waitFor() != 0 || time == null) {
            throw new IllegalStateException("the demo did not come to its report");
        }
        return time;
    }
}
