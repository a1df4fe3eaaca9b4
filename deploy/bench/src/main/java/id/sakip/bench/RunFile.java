package id.sakip.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sakip.local.launch.Workspace;

/** What the launcher wrote down about the run: addresses and process ids. */
record RunFile(Map<String, String> entries, String postgresPassword, long postgresPid) {

    static RunFile of(Workspace workspace) throws IOException {
        try (Stream<String> lines = Files.lines(workspace.runRecord())) {
            Map<String, String> entries =
                    lines.map(line -> line.split("=", 2)).collect(Collectors.toMap(part -> part[0], part -> part[1]));
            Path postgres = workspace.home().resolve("postgres");
            String pid =
                    Files.readAllLines(postgres.resolve("data/postmaster.pid")).getFirst();
            return new RunFile(
                    entries, Files.readString(postgres.resolve("password")).strip(), Long.parseLong(pid.strip()));
        }
    }

    String get(String key) {
        return entries.get(key);
    }

    /** A connection to one of the databases of the run. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + get("postgres.port") + "/" + database, "postgres", postgresPassword);
    }

    /** Process ids by name of the process, e.g. {@code scoring}. */
    Map<String, Long> pids() {
        Map<String, Long> pids = new TreeMap<>();
        entries.forEach((key, value) -> {
            if (key.endsWith(".pid")) {
                pids.put(key.substring(0, key.length() - 4), Long.valueOf(value));
            }
        });
        return pids;
    }
}
