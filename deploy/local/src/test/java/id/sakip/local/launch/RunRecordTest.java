package id.sakip.local.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunRecordTest {

    @TempDir
    Path directory;

    private Process process;

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void knowsAServiceOfItsRunByTheInstanceOnItsCommandLine() throws Exception {
        process = waiting(RunRecord.instanceArgument("run-1"));

        RunRecord record = recordOf("run-1", process.pid());

        assertThat(record.process(Service.PLANNING)).map(ProcessHandle::pid).contains(process.pid());
        assertThat(record.process(Service.SCORING)).isEmpty();
    }

    @Test
    void leavesAProcessAloneThatHasThePidButIsNotOfItsRun() throws Exception {
        process = waiting(RunRecord.instanceArgument("run-2"));

        assertThat(recordOf("run-1", process.pid()).process(Service.PLANNING)).isEmpty();
    }

    @Test
    void doesNotTakeAnyProgramForALauncher() throws Exception {
        process = waiting("something");

        assertThat(record("launcher.pid=" + process.pid()).launcher()).isEmpty();
    }

    @Test
    void stopsAProcessThatIgnoresTheRequest() throws Exception {
        process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done").start();
        process.inputReader().readLine();

        RunRecord.stop(process.toHandle(), Duration.ofMillis(200));

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void isReadableAfterItWasWritten() {
        RunRecord written = RunRecord.create(directory.resolve("run.properties"), "run-1");
        written.put("planning.url", "http://127.0.0.1:8081");

        RunRecord read = RunRecord.read(directory.resolve("run.properties")).orElseThrow();

        assertThat(read.get("planning.url")).contains("http://127.0.0.1:8081");
        assertThat(read.get("instance")).contains("run-1");
    }

    @Test
    void isAbsentWhenTheLastRunEndedInGoodOrder() {
        RunRecord.create(directory.resolve("run.properties"), "run-1").delete();

        assertThat(RunRecord.read(directory.resolve("run.properties"))).isEmpty();
    }

    private RunRecord recordOf(String instance, long pid) throws Exception {
        return record("instance=" + instance + "\nplanning.pid=" + pid);
    }

    private RunRecord record(String text) throws Exception {
        Path file = directory.resolve("run.properties");
        Files.writeString(file, text);
        return RunRecord.read(file).orElseThrow();
    }

    /** A process that carries {@code argument} on its command line and waits for the end of its input. */
    private static Process waiting(String argument) throws Exception {
        Process started = new ProcessBuilder("sh", "-c", "echo ready; read -r line", "sh", argument).start();
        started.inputReader().readLine();
        return started;
    }
}
