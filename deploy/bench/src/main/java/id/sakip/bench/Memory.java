package id.sakip.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Proportional memory (PSS) of each process, as Linux counts it. */
final class Memory {

    private final RunFile run;

    Memory(RunFile run) {
        this.run = run;
    }

    String measure(String when) throws IOException {
        StringBuilder table = new StringBuilder("### Memory %s%n| process | PSS |%n|---|---|%n".formatted(when));
        for (var process : run.pids().entrySet()) {
            table.append("| %s | %d MB |%n".formatted(process.getKey(), pssOf(process.getValue())));
        }
        return table.append("| PostgreSQL, all processes | %d MB |%n".formatted(postgres()))
                .toString();
    }

    /** Megabytes of the process with this name. */
    long of(String process) throws IOException {
        return pssOf(run.pids().get(process));
    }

    private long postgres() throws IOException {
        long sum = pssOf(run.postgresPid());
        for (ProcessHandle child :
                ProcessHandle.of(run.postgresPid()).orElseThrow().children().toList()) {
            sum += pssOf(child.pid());
        }
        return sum;
    }

    private static long pssOf(long pid) throws IOException {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        if (!Files.exists(rollup)) {
            throw new IllegalStateException("memory is measured on Linux only");
        }
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        }
    }
}
