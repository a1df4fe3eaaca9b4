package id.sakip.embedded;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The owner of a server is killed, so these tests give it a JVM of its own. */
class EmbeddedPostgresLeftoverTest {

    @TempDir
    Path directory;

    @Test
    void stopsWithItsOwnerAlsoWhenThatIsKilled() throws Exception {
        Process owner = startOwner();
        ProcessHandle server = serverOf(owner);

        owner.destroyForcibly();

        server.onExit().get(30, TimeUnit.SECONDS);
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void stopsALeftoverOfAnEarlierOwnerBeforeItStarts() throws Exception {
        Process owner = startOwner();
        ProcessHandle leftover = serverOf(owner);
        List<ProcessHandle> guards = owner.descendants().toList();
        guards.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle guard : guards) {
            guard.onExit().get(30, TimeUnit.SECONDS);
        }
        owner.destroyForcibly().waitFor();
        assertThat(leftover.isAlive()).isTrue();

        try (EmbeddedPostgres server = EmbeddedPostgres.start(directory, 0, List.of())) {
            assertThat(server.stoppedLeftover()).isTrue();
            leftover.onExit().get(30, TimeUnit.SECONDS);
            assertThat(server.pid()).isNotEqualTo(leftover.pid());
        }
    }

    private Process startOwner() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-D" + EmbeddedPostgres.PROGRAM + "="
                                + System.getProperty(
                                        EmbeddedPostgres.PROGRAM,
                                        directory.resolve("program").toString()),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresOwner.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private ProcessHandle serverOf(Process owner) throws Exception {
        BufferedReader output = owner.inputReader();
        long pid = Long.parseLong(output.readLine());
        assertThat(Files.readString(directory.resolve("data/postmaster.pid"))).startsWith(pid + "\n");
        return ProcessHandle.of(pid).orElseThrow();
    }
}
