package id.sakip.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgresTest {

    @TempDir
    Path directory;

    @Test
    void keepsDataOverARestartOnTheSameDirectory() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(directory, 0, List.of("planning"))) {
            execute(first, "planning", "create table fact (id int primary key)");
            execute(first, "planning", "insert into fact values (42)");
        }

        try (EmbeddedPostgres second = EmbeddedPostgres.start(directory, 0, List.of("planning", "scoring"))) {
            assertThat(query(second, "planning", "select id from fact")).isEqualTo("42");
            assertThat(query(second, "scoring", "select 1")).isEqualTo("1");
            assertThat(second.stoppedLeftover()).isFalse();
        }
    }

    @Test
    void commitsDurably() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, 0, List.of())) {
            assertThat(query(server, "postgres", "show synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "postgres", "show fsync")).isEqualTo("on");
        }
    }

    @Test
    void runsBesideAnotherServerButNotTwiceOnOneDirectory() throws Exception {
        try (EmbeddedPostgres one = EmbeddedPostgres.start(directory.resolve("one"), 0, List.of());
                EmbeddedPostgres two = EmbeddedPostgres.start(directory.resolve("two"), 0, List.of())) {
            assertThat(one.port()).isNotEqualTo(two.port());
            assertThat(query(one, "postgres", "select 1")).isEqualTo("1");
            assertThat(query(two, "postgres", "select 1")).isEqualTo("1");
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory.resolve("one"), 0, List.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("another PostgreSQL uses");
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory.resolve("three"), two.port(), List.of()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + two.port() + " is taken");
        }
    }

    @Test
    void recoversCommittedDataAfterTheServerWasKilled() throws Exception {
        EmbeddedPostgres killed = EmbeddedPostgres.start(directory, 0, List.of("planning"));
        execute(killed, "planning", "create table fact (id int primary key)");
        execute(killed, "planning", "insert into fact values (42)");
        ProcessHandle process = ProcessHandle.of(killed.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
        killed.close();

        try (EmbeddedPostgres restarted = EmbeddedPostgres.start(directory, 0, List.of("planning"))) {
            assertThat(query(restarted, "planning", "select id from fact")).isEqualTo("42");
        }
    }

    @Test
    void ignoresAPidFileThatNamesAnotherProgram() throws Exception {
        EmbeddedPostgres.start(directory, 0, List.of()).close();
        long innocent = ProcessHandle.current().pid();
        Files.writeString(directory.resolve("data/postmaster.pid"), innocent + "\n" + directory + "\n");

        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, 0, List.of())) {
            assertThat(query(server, "postgres", "select 1")).isEqualTo("1");
            assertThat(server.stoppedLeftover()).isFalse();
        }
    }

    @Test
    void leavesNothingBehindWhenItsStartIsInterrupted() throws Exception {
        FutureTask<EmbeddedPostgres> start = new FutureTask<>(() -> EmbeddedPostgres.start(directory, 0, List.of()));
        Thread starter = Thread.ofPlatform().start(start);
        while (starter.isAlive() && !Files.exists(directory.resolve("data/PG_VERSION"))) {
            Thread.onSpinWait();
        }
        starter.interrupt();
        assertThatThrownBy(start::get).hasRootCauseInstanceOf(InterruptedException.class);

        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, 0, List.of("planning"))) {
            assertThat(query(server, "planning", "select 1")).isEqualTo("1");
            assertThat(server.stoppedLeftover()).isFalse();
        }
    }

    @Test
    void asksForThePassword() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, 0, List.of())) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void refusesADatabaseNameThatWouldNeedQuoting() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(directory, 0, List.of("a; drop")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(directory).isEmptyDirectory();
    }

    private static void execute(EmbeddedPostgres server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres server, String database, String sql) throws SQLException {
        try (Connection connection = connect(server, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password());
    }
}
