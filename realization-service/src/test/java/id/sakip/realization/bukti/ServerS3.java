package id.sakip.realization.bukti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import static org.awaitility.Awaitility.await;

/** An S3-compatible server as a process of its own, with one empty bucket, and the settings that make the service use it. */
public class ServerS3 implements QuarkusTestResourceLifecycleManager {

    static final String WADAH = "bukti";

    private static final Path PROGRAM = Path.of("target", "s3mock", "s3mock.jar");
    private static final Pattern PORT = Pattern.compile("Tomcat started on ports \\d+ \\(https\\), (\\d+) \\(http\\)");

    private Process process;

    @Override
    public Map<String, String> start() {
        try {
            Path log = Files.createTempFile(Path.of("target"), "s3mock-", ".log");
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            PROGRAM.toAbsolutePath().toString(),
                            "--server.address=127.0.0.1",
                            "--server.port=0",
                            "--com.adobe.testing.s3mock.httpPort=0",
                            "--com.adobe.testing.s3mock.store.initialBuckets=" + WADAH)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int port = await().atMost(Duration.ofMinutes(1)).until(() -> port(log), p -> p > 0);
            return Map.of(
                    "sakip.bukti.simpanan", "s3",
                    "sakip.bukti.s3.alamat", "http://127.0.0.1:" + port,
                    "sakip.bukti.s3.wadah", WADAH,
                    "sakip.bukti.s3.awalan", "realisasi/",
                    "sakip.bukti.s3.kunci", "kunci-uji",
                    "sakip.bukti.s3.rahasia", "rahasia-uji");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int port(Path log) throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("the S3 server ended: " + Files.readString(log));
        }
        Matcher port = PORT.matcher(Files.readString(log));
        return port.find() ? Integer.parseInt(port.group(1)) : 0;
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroy();
        }
    }
}
